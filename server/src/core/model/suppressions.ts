/**
 * Comments that silence a rule: `<!-- resolute-disable-next-line RULE: reason -->`, `<!-- resolute-disable-file RULE:
 * reason -->`.
 */
import { leaves, type Tree } from '../syntax/tree.ts'
import { memoize } from '../text/memo.ts'
import type { Span } from '../text/span.ts'

export interface Suppression {
  /** The whole comment, as offsets in the draft. */
  readonly span: Span
  readonly scope: 'next-line' | 'file'
  /** The ids as written; empty where none is named. */
  readonly rules: readonly string[]
  /** Empty where none is given. */
  readonly reason: string
  /** Where what it silences begins and ends: the next line that is not blank, or the whole draft. */
  readonly covers: Span
}

/** What every comment has in it that silences a rule for the whole draft. */
export const DISABLE_FILE = 'resolute-disable-file'

const SHAPE = /^<!--\s*resolute-disable-(next-line|file)\b([^:]*)(?::([\s\S]*))?-->$/

/** The suppressions of a text, in order. Other comments are passed over. */
export const suppressionsIn = memoize((read: { readonly tree: Tree; readonly text: string }) =>
  read.text.includes('resolute-disable-') ? found(read) : NONE,
)

const NONE: readonly Suppression[] = []

function found({ tree, text }: { readonly tree: Tree; readonly text: string }): readonly Suppression[] {
  const out: Suppression[] = []
  let at = 0
  let below: Span = { start: -1, end: -1 }
  for (const block of tree.blocks)
    for (const leaf of leaves(block)) {
      const span = { start: at, end: at + leaf.text.length }
      at = span.end
      const match = leaf.kind === 'comment' ? SHAPE.exec(leaf.text) : null
      if (!match) continue
      const scope = match[1] === 'file' ? 'file' : 'next-line'
      // All on one line have the same line below them.
      if (scope === 'next-line' && below.start < span.end) below = nextLine(text, span.end)
      out.push({
        span,
        scope,
        rules: (match[2] ?? '').split(/[\s,]+/).filter((id) => id !== ''),
        reason: (match[3] ?? '').trim(),
        covers: scope === 'file' ? { start: 0, end: text.length } : below,
      })
    }
  return out
}

/** The first line with anything on it below the one that `offset` stands on. */
export function nextLine(text: string, offset: number): Span {
  const line = /[\r\n]\s*([^\r\n]*)/y
  const rest = text.slice(offset).search(/[\r\n]/)
  if (rest < 0) return { start: text.length, end: text.length }
  line.lastIndex = offset + rest
  const end = line.exec(text) ? line.lastIndex : text.length
  return { start: offset + rest, end }
}
