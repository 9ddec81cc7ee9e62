import type { Span } from './span.ts'

/** Replaces the characters of `span` by `text`. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** Applies edits that do not overlap, in any order; the offsets of all of them are those of the text given. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const e of sorted(edits)) {
    out += text.slice(at, e.span.start) + e.text
    at = Math.max(at, e.span.end)
  }
  return out + text.slice(at)
}

const sorted = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

/** Where an offset of the text lies after edits; one within an edit goes to the end of what is put there. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
  let moved = 0
  for (const { span, text } of edits) {
    if (span.start >= offset) continue
    moved += text.length - (Math.min(span.end, offset) - span.start)
  }
  return offset + moved
}
