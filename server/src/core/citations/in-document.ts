/** All citations of a draft, with what holds each of them. */
import type { OrganId } from '../lexicon/organs.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Footnote, Model, Paragraph, Passage, Resolution, SubParagraph, Title } from '../model/model.ts'
import type { Prose } from '../model/prose.ts'
import { elementsOf, subParagraphsOf } from '../model/read.ts'
import { memoizeFor } from '../text/memo.ts'
import type { Span } from '../text/span.ts'
import type { Citation } from './citation.ts'
import { findCitations } from './find/find.ts'
import { remembered, type Said } from './remembered.ts'

/** A citation where it stands. */
export interface PlacedCitation {
  /** Its spans are offsets in `prose`. */
  readonly citation: Citation
  readonly prose: Prose
  /** The whole citation in the draft. */
  readonly span: Span
  readonly host: Paragraph | SubParagraph | Passage | Footnote | Title
  /** The resolution that it stands in, null in front text and in notes after the last. */
  readonly resolution: Resolution | null
}

/** The citations of some words, found once. */
const citationsOf = perLanguage((_, language) =>
  memoizeFor(({ text }: Prose['words'], issuer: OrganId | null) => findCitations(text, { language, issuer })),
)

/** Finds the citations of a model, in the order of the text. */
export function citationsIn(model: Model): readonly PlacedCitation[] {
  const out: PlacedCitation[] = []
  const found = citationsOf(model.language)
  const take = (
    host: PlacedCitation['host'],
    resolution: Resolution | null,
    issuer: OrganId | null,
    from = 0,
  ): void => {
    for (const citation of found(host.prose.words, issuer)) {
      const span = host.prose.toDraft(citation.span)
      if (span.start >= from) out.push({ citation, prose: host.prose, span, host, resolution })
    }
  }
  for (const resolution of model.resolutions) {
    const { title } = resolution
    if (title) take(title, resolution, resolution.organ, title.span.start)
    for (const part of resolution.parts) {
      const issuer = part.organLine?.organ ?? resolution.organ
      for (const element of elementsOf(part)) {
        if (element.kind === 'section' || element.kind === 'adoption') continue
        take(element, resolution, issuer)
        if ('subParagraphs' in element)
          for (const subParagraph of subParagraphsOf(element)) take(subParagraph, resolution, issuer)
      }
    }
    for (const annex of resolution.annexes)
      for (const passage of annex.passages) take(passage, resolution, resolution.organ)
  }
  for (const note of model.footnotes) {
    const resolution = resolutionOf(model, note.span.start)
    take(note, resolution, resolution?.organ ?? null)
  }
  return ownedIn(out.sort((a, b) => a.span.start - b.span.start))
}

/** The citations with the bodies that the draft has given their numbers before. */
function ownedIn(placed: readonly PlacedCitation[]): readonly PlacedCitation[] {
  const said = new Map<Resolution | null, Said>()
  return placed.map((one) => {
    const { citation, prose, resolution } = one
    const own = said.get(resolution) ?? new Map()
    said.set(resolution, own)
    const meant = remembered(citation, prose.text.slice(citation.numberSpan.start, citation.numberSpan.end), own)
    return meant === citation ? one : { ...one, citation: meant }
  })
}

/** The resolution that an offset belongs to: the last that begins before it. */
const resolutionOf = (model: Model, offset: number): Resolution | null =>
  model.resolutions.findLast((resolution) => resolution.span.start <= offset) ?? null
