/** The terms and names that an office prefers, by its configuration. */

import type { RunningText } from '../../document/running-text.ts'
import { capitalized, capitalizedLike } from '../../text/capital.ts'
import { matches } from '../../text/matches.ts'
import { memoizeLasting } from '../../text/memo.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import { replacement } from './make-fix.ts'

/** One preference: what is to be written, and what it stands in the place of. */
export interface Term {
  readonly use: string
  readonly not: readonly string[]
}

/** What is written otherwise than an office wants it; whole words, in any case of letters, outside of quotations. */
export function detectTerms({ prose, text }: RunningText, terms: readonly Term[]): readonly RawFinding[] {
  const sought = soughtFor(terms)
  if (!sought) return []
  return matches(text, sought.pattern).flatMap(({ span: where }): RawFinding[] => {
    const found = text.slice(where.start, where.end)
    const use = sought.uses.get(folded(found))
    // What stands as it is wanted already, as “States Members” within “the States Members of”.
    if (use === undefined || isWithin(text, where.start, where.end, use)) return []
    const right = where.start === 0 ? capitalized(use) : capitalizedLike(found, use)
    if (right === found) return []
    const span = prose.toDraft(where)
    return [
      {
        span,
        message: say`“${found}” is not what is written here, by the terms of the configuration. One term throughout keeps the text clear: write “${right}”.`,
        fixes: [replacement(span, right, 'suggestion')],
      },
    ]
  })
}

/** Whether what is wanted stands there already, around what was found. */
function isWithin(text: string, start: number, end: number, use: string): boolean {
  const at = folded(use).indexOf(folded(text.slice(start, end)))
  return at >= 0 && folded(text.slice(start - at, start - at + use.length)) === folded(use)
}

const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

const soughtFor = memoizeLasting((terms: readonly Term[]) => {
  const uses = new Map<string, string>()
  for (const { use, not } of terms) for (const one of not) uses.set(folded(one), use)
  if (uses.size === 0) return null
  // Of two that begin alike, the longer one is meant.
  const words = [...uses.keys()].sort((a, b) => b.length - a.length)
  const choices = words.map((one) => one.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', '\\s')).join('|')
  return { uses, pattern: new RegExp(`(?<![\\p{Alphabetic}\\p{N}])(?:${choices})(?![\\p{Alphabetic}\\p{N}])`, 'giu') }
})
