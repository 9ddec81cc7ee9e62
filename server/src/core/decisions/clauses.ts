/**
 * A paragraph falls into clauses: `Takes note of the report, and requests the Secretary-General to …` says, then asks.
 * Only who asks or decides sets somebody a task or a day.
 */
import type { ClauseWords } from '../lexicon/decision-words.ts'
import { matches } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** Does it ask somebody, decide by itself, or only say something. */
export type ClauseKind = 'ask' | 'decide' | 'state'

/** One clause, with offsets in the words of the paragraph. */
export interface Clause {
  readonly kind: ClauseKind
  readonly span: Span
  /** Where its verb and what belongs to it end. */
  readonly verbEnd: number
}

/** So far before a verb its adverbs are looked for, in characters. */
const REACH = 90

/** So many adverbs and adverbials may stand there. */
const MOST_ADVERBS = 5

/**
 * The clauses of words with plain spaces, in order: the first begins where the words do. `verbEnd` is the end of the
 * paragraph's own verb phrase, which counts where no verb of the lexicon opens the words.
 */
export function clausesOf(text: string, verbEnd: number, words: ClauseWords): readonly Clause[] {
  const heads: { readonly at: number; readonly end: number; readonly kind: ClauseKind }[] = []
  for (const { match, span } of matches(text, words.verbs)) {
    const at = boundaryBefore(text, span.start, words)
    if (at === null) continue
    const kind: ClauseKind = match[1] ? 'ask' : match[3] ? 'decide' : 'state'
    const behind = words.behind.exec(text.slice(span.end, span.end + REACH))?.[0].length ?? 0
    heads.push({ at: heads.length === 0 && at < verbEnd ? 0 : at, end: span.end + behind, kind })
  }
  if (heads[0]?.at !== 0) heads.unshift(infinitiveAt(text, words) ?? { at: 0, end: verbEnd, kind: 'state' })
  return heads.map(({ at, end, kind }, i) => ({
    kind,
    span: { start: at, end: heads[i + 1]?.at ?? text.length },
    // What only says something asks nothing behind its whole verb phrase: `Expresses deep concern`.
    verbEnd: i === 0 && kind === 'state' ? Math.max(end, verbEnd) : end,
  }))
}

/** The clause of an infinitive that words open with, as behind `RESOLVES:`; null where they open with none. */
export function infinitiveAt(
  text: string,
  { infinitive }: ClauseWords,
): { at: 0; end: number; kind: ClauseKind } | null {
  const match = infinitive.exec(text)
  return match && { at: 0, end: match[0].length, kind: match[1] ? 'ask' : 'decide' }
}

/** Where a clause begins whose verb stands at an offset; null where no clause can begin there. */
function boundaryBefore(text: string, verb: number, { before, boundary }: ClauseWords): number | null {
  let near = text.slice(Math.max(0, verb - REACH), verb)
  for (let i = 0; i < MOST_ADVERBS; i++) {
    const found = boundary.exec(near)
    if (found) return verb - (Math.min(REACH, verb) - near.length) - found[0].length
    near = near.replace(before, '')
  }
  return null
}
