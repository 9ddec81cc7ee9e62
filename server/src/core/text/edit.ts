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

/** Characters that stay: where they begin before the edits and after them. */
interface KeptSpan {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** What edits leave of a text of this length, in order. */
function keptBy(edits: readonly Edit[], length: number): KeptSpan[] {
  const out: KeptSpan[] = []
  let before = 0
  let after = 0
  const keep = (until: number): void => {
    if (until > before) out.push({ before, after, length: until - before })
    after += until - before
    before = until
  }
  for (const { span, text } of sorted(edits)) {
    keep(Math.max(before, span.start))
    before = Math.max(before, span.end)
    after += text.length
  }
  keep(length)
  return out
}

/**
 * The edits of `text` that do what `first` does, and then `second`, whose offsets are those of the text that `first`
 * leaves. They are the smallest of their kind: none touches another, or begins or ends with a character that stays.
 */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(text, first)
  const final = applyEdits(between, second)
  const kept = intersected(keptBy(first, text.length), keptBy(second, between.length))
  const edits: Edit[] = []
  let before = 0
  let after = 0
  for (const run of [...kept, { before: text.length, after: final.length, length: 0 }]) {
    const edit = trimmed(text, { span: { start: before, end: run.before }, text: final.slice(after, run.after) })
    if (edit.text !== '' || edit.span.end > edit.span.start) edits.push(edit)
    before = run.before + run.length
    after = run.after + run.length
  }
  return edits
}

/** What two steps both leave: from before the first to after the second. */
function intersected(first: readonly KeptSpan[], second: readonly KeptSpan[]): KeptSpan[] {
  const out: KeptSpan[] = []
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const a = first[i] as KeptSpan
    const b = second[j] as KeptSpan
    const start = Math.max(a.after, b.before)
    const end = Math.min(a.after + a.length, b.before + b.length)
    if (end > start)
      out.push({ before: a.before + start - a.after, after: b.after + start - b.before, length: end - start })
    if (a.after + a.length < b.before + b.length) i++
    else j++
  }
  return out
}

/** The edit without the characters at its ends that it puts back. */
function trimmed(text: string, { span, text: put }: Edit): Edit {
  let { start, end } = span
  let from = 0
  let until = put.length
  while (start < end && from < until && text[start] === put[from]) {
    start++
    from++
  }
  while (start < end && from < until && text[end - 1] === put[until - 1]) {
    end--
    until--
  }
  return { span: { start, end }, text: put.slice(from, until) }
}

/** Where an offset of the text lies after edits; one within an edit goes to the end of what is put there. */
export function offsetAfter(offset: number, edits: readonly Edit[]): number {
  let moved = 0
  for (const { span, text } of edits) {
    if (span.start >= offset) continue
    moved += text.length - (Math.min(span.end, offset) - span.start)
  }
  return offset + moved
}
