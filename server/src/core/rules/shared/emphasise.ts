/** The edit that gives a phrase its emphasis: what rules and features share. */
import type { Prose } from '../../model/prose.ts'
import type { EmphasisMark } from '../../styles/style.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { maxOf, minOf } from '../../text/min-max.ts'
import { overlaps, type Span, shift } from '../../text/span.ts'

const MARKS: Readonly<Record<EmphasisMark, readonly [string, string]>> = {
  underline: ['<u>', '</u>'],
  italic: ['*', '*'],
}

/**
 * One edit of `text` that puts exactly `phrase` (a span of the prose) in emphasis and takes away the marks that overlap
 * it.
 */
export function emphasise(text: string, prose: Prose, phrase: Span, mark: EmphasisMark): Edit {
  const target = prose.toDraft(phrase)
  const old = prose.emphasis.filter((emphasis) => overlaps(emphasis.words, phrase))
  const span = {
    start: minOf(
      target.start,
      old.map(({ outer }) => outer.start),
    ),
    end: maxOf(
      target.end,
      old.map(({ outer }) => outer.end),
    ),
  }
  const removals = old.flatMap(({ outer, inner }) => [
    { span: { start: outer.start, end: inner.start }, text: '' },
    { span: { start: inner.end, end: outer.end }, text: '' },
  ])
  const beside = text.charAt(span.start - 1) + text.charAt(span.end)
  // A star beside other stars would be read with them.
  const [open, close] = mark === 'italic' && beside.includes('*') ? (['_', '_'] as const) : MARKS[mark]
  const insertions: Edit[] = [
    { span: { start: target.start, end: target.start }, text: open },
    { span: { start: target.end, end: target.end }, text: close },
  ]
  const edits = [...insertions, ...removals].map((e) => ({ ...e, span: shift(e.span, -span.start) }))
  return { span, text: applyEdits(text.slice(span.start, span.end), edits) }
}
