/** What stands at an offset of a text, be it a draft or one of its resolutions. */
import type { PlacedCitation } from '../citations/inDocument.ts'
import type { Reading } from '../document.ts'
import type { FootnoteMark, Prose } from '../model/prose.ts'
import { elementsOf, pointsOf } from '../model/read.ts'
import { type Span, touches } from '../text/span.ts'

/** The citation at an offset, the shortest where several touch it, or null. */
export function citationAt(reading: Reading, offset: number): PlacedCitation | null {
  const here = reading.citations.filter(({ span }) => touches(span, offset))
  // The words that name a part, `paragraph 5 of its resolution`, belong to it as well.
  if (here.length === 0) return reading.citations.find((placed) => touches(leadOf(placed), offset)) ?? null
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null
}

/** From the words that name a part before a citation to its end; the citation alone where none do. */
const leadOf = ({ citation, prose, span }: PlacedCitation): Span =>
  citation.leadStart === null
    ? span
    : { start: prose.toDraft({ start: citation.leadStart, end: citation.span.end }).start, end: span.end }

/** The footnote mark at an offset of the running text, or null. */
export function markAt(reading: Reading, offset: number): FootnoteMark | null {
  for (const prose of proses(reading)) {
    const mark = prose.marks.find(({ span }) => touches(span, offset))
    if (mark) return mark
  }
  return null
}

function* proses(reading: Reading): Generator<Prose> {
  for (const resolution of reading.model.resolutions) {
    for (const part of resolution.parts)
      for (const element of elementsOf(part)) {
        if (element.kind === 'section') continue
        yield element.prose
        if ('points' in element) for (const point of pointsOf(element)) yield point.prose
      }
    for (const annex of resolution.annexes) for (const passage of annex.passages) yield passage.prose
  }
}
