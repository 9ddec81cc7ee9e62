/** The places of paragraphs in their part, which tell the mark that each has to close with. Sources. */
import type { Element, Paragraph, Part } from '../../model/model.ts'
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
 * and what stands at the wrong place are left out.
 */
export function placesIn(part: Part, text: string, partFollows: boolean): readonly ParagraphPlace[] {
  const all: Omit<ParagraphPlace, 'last'>[] = []
  placesAmong(part.children, false, text, all)
  const lastReason = all.findLast(({ paragraph }) => paragraph.kind === 'preambular')
  const lastDecision = all.findLast(({ paragraph }) => paragraph.kind === 'operative')
  const places: ParagraphPlace[] = []
  for (const [i, place] of all.entries()) {
    const { paragraph, closesSection } = place
    if (isMisplaced(paragraph, all[i + 1]?.paragraph, lastDecision !== undefined) || isStatement(paragraph)) continue
    const leadsOn = place.leadsOn || (partFollows && i === all.length - 1)
    places.push({ paragraph, last: place === lastReason || place === lastDecision, closesSection, leadsOn })
  }
  return places
}

function placesAmong(
  children: readonly Element[],
  inSection: boolean,
  text: string,
  into: Omit<ParagraphPlace, 'last'>[],
): void {
  for (const [i, child] of children.entries()) {
    if (child.kind === 'section') placesAmong(child.children, true, text, into)
    if (!isParagraph(child)) continue
    const next = children[i + 1]
    const closesSection = next ? next.kind === 'section' : inSection
    const leadsOn =
      next?.kind === 'quoted' ||
      next?.kind === 'text' ||
      isTableAt(text, child.span.end) ||
      ((closesSection || announcesNumbered(child, next)) && closingOf(child.prose.words).mark === ':')
    into.push({ paragraph: child, closesSection, leadsOn })
  }
}

/**
 * A paragraph of a declaration, which consists of sentences of its own; a heading in emphasis; or one that has no words
 * yet.
 */
function isStatement(paragraph: Paragraph): boolean {
  const { prose, opening } = paragraph
  const [first] = prose.words.emphasis
  const isHeading = first?.words.start === 0 && first.words.end === prose.text.length
  if (isHeading || (!opening && !/\p{L}/u.test(prose.text))) return true
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
