/** What a place in a draft stands for, as something that others cite; and where it is cited. */
import type { PlacedCitation } from '../citations/in-document.ts'
import { ownDesignation } from '../citations/own.ts'
import type { Document, ParsedText } from '../document/document.ts'
import { perResolution } from '../document/each.ts'
import { citationAt, type Location, locate } from '../document/locate.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Resolution } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import { readReference } from '../model/reference-targets.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { type Span, shift, touches } from '../text/span.ts'
import { headOf } from './quoted-part.ts'

/**
 * What is cited: a resolution by its canonical symbol, and the number of one of its paragraphs, or null where all of it
 * is meant.
 */
export interface CitedTarget {
  readonly symbol: string
  readonly paragraph: string | null
  /** Where in the draft it is named. */
  readonly span: Span
}

/**
 * What stands at an offset: what a citation cites, the resolution whose heading it is, or its paragraph whose number it
 * is; null elsewhere.
 */
export function targetAt(document: Document, offset: number): CitedTarget | null {
  const location = locate(document, offset)
  const target = targetIn(location)
  return target && { ...target, span: shift(target.span, location.start) }
}

function targetIn({ parsed, offset }: Location): CitedTarget | null {
  const placed = citationAt(parsed, offset)
  if (placed?.citation.symbol) return { symbol: placed.citation.symbol, paragraph: null, span: placed.span }
  for (const resolution of parsed.model.resolutions) {
    const { symbol } = ownDesignation(parsed.model, resolution)
    if (!symbol) continue
    const heading = headingOf(resolution)
    if (touches(heading, offset)) return { symbol, paragraph: null, span: heading }
    for (const paragraph of paragraphsOf(resolution))
      if (paragraph.kind === 'operative' && paragraph.label && touches(paragraph.label.span, offset))
        return { symbol, paragraph: paragraph.label.inner, span: paragraph.label.span }
  }
  return null
}

/** The headings of the resolutions of a draft, with their symbols. */
export const headings: (document: Document) => readonly DraftHeading[] = perResolution(
  ({ model }: ParsedText) =>
    model.resolutions.flatMap((resolution) => {
      const { symbol } = ownDesignation(model, resolution)
      return symbol && resolution.designation ? [{ symbol, span: headOf(resolution) }] : []
    }),
  ({ symbol, span }: DraftHeading, delta) => ({ symbol, span: shift(span, delta) }),
)

interface DraftHeading {
  readonly symbol: string
  readonly span: Span
}

/** Where designation and title of a resolution stand. */
function headingOf(resolution: Resolution): Span {
  const head = headOf(resolution)
  const title = resolution.title?.span
  return title && title.start >= head.start ? { start: head.start, end: Math.max(head.end, title.end) } : head
}

/** The citations of a document that lead to a symbol, or to the paragraph of it, and where they stand in it. */
export const citationsOf = (
  { resolutions, language }: Document,
  { symbol, paragraph }: Omit<CitedTarget, 'span'>,
): readonly Pick<PlacedCitation, 'citation' | 'span'>[] =>
  resolutions.flatMap(({ parsed, start }) =>
    parsed.citations.flatMap(({ citation, span }) =>
      citation.symbol === symbol && citesParagraph(citation.part, paragraph, language)
        ? [{ citation, span: shift(span, start) }]
        : [],
    ),
  )

/** Whether a part as written (`paras. 3 (a) and 5`) names the paragraph; any part does where none is asked for. */
export function citesParagraph(part: string | null, paragraph: string | null, language: Language): boolean {
  if (paragraph === null) return true
  const at = part === null ? -1 : normalizeTypography(part).search(/p[aá]rr?/iu)
  const reference = part === null || at < 0 ? null : readReference(normalizeTypography(part).slice(at), language)
  return reference?.references.some(({ number }) => number === paragraph) ?? false
}
