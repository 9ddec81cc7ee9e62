/** What stands at an offset of a draft. Who asks about one place need not have the other resolutions read. */
import type { PlacedCitation } from '../citations/in-document.ts'
import type { Footnote } from '../model/model.ts'
import type { FootnoteMark, Prose } from '../model/prose.ts'
import { elementsOf, subParagraphsOf } from '../model/read.ts'
import { nameOfMark } from '../syntax/note-start.ts'
import { type Span, touches } from '../text/span.ts'
import { type Document, type ParsedText, type PlacedResolution, resolutionIndexAt } from './document.ts'

/** A place of a draft as a place of one of its resolutions. */
export interface Location {
  /** The resolution; its offsets count from its beginning. */
  readonly parsed: ParsedText
  /** Where it begins in the draft. */
  readonly start: number
  /** The place that was asked about, as an offset in the resolution. */
  readonly offset: number
}

/** The resolution at an offset of the draft; of one outside the text, the nearest. */
export function locate(document: Document, offset: number): Location {
  const { parsed, start } = document.resolutions[resolutionIndexAt(document, offset)] as PlacedResolution
  return { parsed, start, offset: offset - start }
}

/** A note, and the offset in the draft that its places count from. */
export interface PlacedNote {
  readonly note: Footnote
  readonly start: number
}

/**
 * The note of a mark that stands here: of its resolution the first with the same sign behind it, else the first of all;
 * else the first of the resolutions behind, as notes that stand at the end of all, else of those before.
 */
export function noteOf({ resolutions }: Document, { parsed, start }: Location, mark: FootnoteMark): PlacedNote | null {
  const name = nameOfMark(mark.text)
  const notesIn = (text: ParsedText): readonly Footnote[] =>
    text.model.footnotes.filter((note) => nameOfMark(note.mark) === name)
  const own = notesIn(parsed)
  const note = own.find(({ span }) => span.start > mark.span.start) ?? own[0]
  if (note) return { note, start }
  const others = [...resolutions.filter((one) => one.start > start), ...resolutions.filter((one) => one.start < start)]
  for (const { parsed: other, start } of others) {
    const [first] = [mark.text, name].some((one) => other.text.includes(one)) ? notesIn(other) : []
    if (first) return { note: first, start }
  }
  return null
}

/** The citation at an offset, the shortest where several touch it, or null. */
export function citationAt(parsed: ParsedText, offset: number): PlacedCitation | null {
  const here = parsed.citations.filter(({ span }) => touches(span, offset))
  // The words that name a part, `paragraph 5 of its resolution`, belong to it as well.
  if (here.length === 0) return parsed.citations.find((placed) => touches(leadOf(placed), offset)) ?? null
  return here.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0] ?? null
}

/** From the words that name a part before a citation to its end; the citation alone where none do. */
const leadOf = ({ citation, prose, span }: PlacedCitation): Span =>
  citation.leadStart === null
    ? span
    : { start: prose.toDraft({ start: citation.leadStart, end: citation.span.end }).start, end: span.end }

/** The footnote mark at an offset of the running text, or null. */
export function markAt(parsed: ParsedText, offset: number): FootnoteMark | null {
  for (const prose of proses(parsed)) {
    const mark = prose.marks.find(({ span }) => touches(span, offset))
    if (mark) return mark
  }
  return null
}

function* proses(parsed: ParsedText): Generator<Prose> {
  for (const resolution of parsed.model.resolutions) {
    for (const part of resolution.parts)
      for (const element of elementsOf(part)) {
        if (element.kind === 'section') continue
        yield element.prose
        if ('subParagraphs' in element) for (const subParagraph of subParagraphsOf(element)) yield subParagraph.prose
      }
    for (const annex of resolution.annexes) for (const passage of annex.passages) yield passage.prose
  }
}
