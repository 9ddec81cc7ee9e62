import type { Span } from './span.ts'

/** Replaces the characters of `span` by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Applies edits that do not overlap, in any order; the offsets of all of them are those of the text given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let out = ''
  let at = 0
  for (const e of sorted) {
    out += text.slice(at, e.span.start) + e.text
    at = Math.max(at, e.span.end)
  }
  return out + text.slice(at)
}
