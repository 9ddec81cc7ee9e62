/** The places of paragraphs in their part, which tell the mark that each has to close with. Sources. */
import type { Element, Paragraph, Part } from '../../model/model.ts'
import { paragraphsIn } from '../../model/read.ts'
import { closingOf } from './closing.ts'
import { isParagraph } from './paragraphs.ts'

/** A paragraph and its place in its part. */
export interface ParagraphPlace {
  readonly paragraph: Paragraph
  /** True for the last preambular or the last operative paragraph of its part. */
  readonly last: boolean
  /** True where nothing of the section follows it. */
  readonly closesSection: boolean
  /** True where a quotation, a table, a resolution quoted in full or other text follows, which it may lead to. */
  readonly leadsOn: boolean
}

/**
 * The paragraphs of a part that have to close with a mark, in order; `text` is that of the draft. Statements, headings
 * and what stands at the wrong place are left out, and so are those that `isWanted` leaves out; it is asked about their
 * places in `paragraphsIn(part)`, and the last ones of their kind are wanted anyhow.
 */
export function placesIn(
  part: Part,
  text: string,
  partFollows: boolean,
  isWanted: (i: number) => boolean,
): readonly ParagraphPlace[] {
  const all = paragraphsIn(part)
  const lastReason = all.findLast(({ kind }) => kind === 'preambular')
  const lastDecision = all.findLast(({ kind }) => kind === 'operative')
  const places: ParagraphPlace[] = []
  let i = 0
  const placesAmong = (children: readonly Element[], inSection: boolean): void => {
    for (let n = 0; n < children.length; n++) {
      const child = children[n] as Element
      if (child.kind === 'section') placesAmong(child.children, true)
      if (!isParagraph(child)) continue
      const at = i++
      const last = child === lastReason || child === lastDecision
      if (!last && !isWanted(at)) continue
      if (isMisplaced(child, all[at + 1], lastDecision !== undefined) || isStatement(child)) continue
      const next = children[n + 1]
      const closesSection = next ? next.kind === 'section' : inSection
      const leadsOn =
        next?.kind === 'quoted' ||
        next?.kind === 'text' ||
        isTableAt(text, child.span.end) ||
        ((closesSection || announcesNumbered(child, next)) && closingOf(child.prose.words).mark === ':') ||
        (partFollows && at === all.length - 1)
      places.push({ paragraph: child, last, closesSection, leadsOn })
    }
  }
  placesAmong(part.children, false)
  return places
}

/**
 * A paragraph of a declaration, which consists of sentences of its own; a heading in emphasis; or one that has no words
 * yet.
 */
function isStatement(paragraph: Paragraph): boolean {
  const { prose, opening } = paragraph
  const [first] = prose.words.emphasis
  const isHeading = first?.words.start === 0 && first.words.end === prose.text.length
  if (isHeading || (!opening && !/\p{Alphabetic}/u.test(prose.text))) return true
  if (paragraph.kind === 'preambular' || (opening?.known && opening.part === 'operative')) return false
  return paragraph.label === null || first?.words.start !== 0
}

/**
 * A paragraph whose opening is of the wrong kind for its place: a lone decision whose verb is not known, at the end of
 * a text that has no operative paragraph; `Recalls` among preambular paragraphs.
 */
function isMisplaced(paragraph: Paragraph, next: Paragraph | undefined, decides: boolean): boolean {
  if (paragraph.kind === 'operative') return paragraph.label === null && next?.kind === 'preambular'
  return !decides && !next && closingOf(paragraph.prose.words).mark === '.'
}

/** True where a table stands below a place, with nothing but white space between. */
function isTableAt(text: string, from: number): boolean {
  TABLE.lastIndex = from
  return TABLE.test(text)
}

const TABLE = /\s{0,200}\|/y

/** `Resolves that:`, without a number, before the paragraphs that are numbered. */
const announcesNumbered = (child: Paragraph, next: Element | undefined): boolean =>
  child.kind === 'operative' && child.label === null && next?.kind === 'operative' && next.label !== null
