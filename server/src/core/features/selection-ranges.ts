/**
 * What a selection grows to, step by step: the word, the citation, the clause, the words of a paragraph, the paragraph
 * with its points and those it stands in, its section, its part, the resolution, the draft.
 */
import type { Document, ParsedText } from '../document/document.ts'
import { citationAt, locate } from '../document/locate.ts'
import { elementsOf } from '../model/read.ts'
import { contains, type Span, shift, touches } from '../text/span.ts'
import { ownEnd, unitAt, wordsStart } from './writing/units.ts'

/** The spans round an offset of the draft, the smallest first; each lies in the next and is longer. */
export function selectionRanges(document: Document, offset: number): readonly Span[] {
  const { parsed, start, offset: inside } = locate(document, offset)
  const here = candidates(parsed, inside).map((span) => shift(span, start))
  const out: Span[] = []
  for (const span of [...here, { start: 0, end: document.length }]) {
    const last = out.at(-1)
    if (span.start === span.end || !touches(span, offset)) continue
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) out.push(span)
  }
  return out
}

function candidates(parsed: ParsedText, offset: number): readonly Span[] {
  const { text, model } = parsed
  const out: Span[] = [wordAt(text, offset)]
  const citation = citationAt(parsed, offset)
  if (citation) out.push(citation.span)
  const unit = unitAt(parsed, offset)?.unit
  if (unit) {
    const words = { start: wordsStart(text, unit), end: ownEnd(parsed, unit) }
    if (touches(words, offset)) out.push(clauseAt(text, words, offset), words)
    out.push({ start: unit.span.start, end: words.end })
    for (let outer: typeof unit | null = unit; outer; outer = outer.parent) out.push(outer.span)
  }
  for (const note of model.footnotes) out.push(note.span)
  for (const resolution of model.resolutions) {
    for (const part of resolution.parts) {
      const elements = elementsOf(part)
      for (const element of elements) out.push(element.span)
      for (const kind of ['preambular', 'operative'] as const) {
        const all = elements.filter((element) => element.kind === kind)
        const [first, last] = [all[0], all.at(-1)]
        if (first && last) out.push({ start: first.span.start, end: last.span.end })
      }
      out.push(part.span)
    }
    for (const annex of resolution.annexes) out.push(annex.span)
    out.push(resolution.span)
  }
  return out
    .filter((span) => touches(span, offset))
    .map((span, i) => ({ span, i }))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start) || a.i - b.i)
    .map(({ span }) => span)
}

/** The letters and figures around an offset, with what joins them: `33/134`, `low-lying`. */
function wordAt(text: string, offset: number): Span {
  const is = (i: number): boolean =>
    i >= 0 && i < text.length && /[\p{Alphabetic}\p{N}\p{M}’'/-]/u.test(text[i] as string)
  let start = offset
  let end = offset
  while (is(start - 1)) start--
  while (is(end)) end++
  return { start, end }
}

/** The words between two marks of punctuation. */
function clauseAt(text: string, { start: from, end: until }: Span, offset: number): Span {
  const closes = (i: number): boolean =>
    /[,;:]/.test(text[i] as string) && /^(?:[\s\u00a0[]|$)/u.test(text.slice(i + 1, i + 2))
  let start = offset
  while (start > from && !closes(start - 1)) start--
  let end = Math.max(offset, from)
  while (end < until && !closes(end)) end++
  while (start < end && /[\s\u00a0]/u.test(text[start] as string)) start++
  return { start, end: Math.max(start, end) }
}
