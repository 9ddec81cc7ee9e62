/** The edit that gives a phrase its emphasis: what rules and features share. */
import type { Prose } from '../../model/prose.ts'
import type { EmphasisMark } from '../../styles/style.ts'
import { marksAround } from '../../syntax/emphasis-marks.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { hull, overlaps, type Span, shift } from '../../text/span.ts'

/**
 * One edit of `text` that puts exactly `phrase` (a span of the prose) in emphasis and takes away the marks that overlap
 * it.
 */
export function emphasise(text: string, prose: Prose, phrase: Span, mark: EmphasisMark): Edit {
  const target = prose.toDraft(phrase)
  const old = prose.emphasis.filter((emphasis) => overlaps(emphasis.words, phrase))
  const span = hull(
    target,
    old.map(({ outer }) => outer),
  )
  const removals = old
    .flatMap(({ outer, inner }) => [
      { span: { start: outer.start, end: inner.start }, text: '' },
      { span: { start: inner.end, end: outer.end }, text: '' },
    ])
    .filter(({ span }) => span.start < span.end)
  const letters =
    mark === 'capitals'
      ? eachWord(prose, phrase, (word) => word.toUpperCase())
      : old
          .filter((emphasis) => emphasis.mark === 'capitals')
          .flatMap(({ words }) => eachWord(prose, words, (word, isFirst) => inSmallLetters(word, isFirst)))
  const [open, close] = marksAround(mark, text, span)
  const insertions: Edit[] = [
    { span: { start: target.start, end: target.start }, text: open },
    { span: { start: target.end, end: target.end }, text: close },
  ].filter(({ text }) => text !== '')
  const edits = [...insertions, ...removals, ...letters].map((e) => ({ ...e, span: shift(e.span, -span.start) }))
  return { span, text: applyEdits(text.slice(span.start, span.end), edits) }
}

/** An edit for each word of a span of the prose. */
function eachWord(prose: Prose, { start, end }: Span, change: (word: string, isFirst: boolean) => string): Edit[] {
  return [...prose.text.slice(start, end).matchAll(/[\p{Alphabetic}’'\-\u2010\u2011]+/gu)].map(
    ({ 0: word, index }, i) => ({
      span: prose.toDraft({ start: start + index, end: start + index + word.length }),
      text: change(word, i === 0),
    }),
  )
}

/** The first word of a paragraph keeps its capital. */
const inSmallLetters = (word: string, isFirst: boolean): string =>
  isFirst ? word.charAt(0) + word.slice(1).toLowerCase() : word.toLowerCase()
