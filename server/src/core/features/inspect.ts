/** What was understood of a draft, as plain data for other programs. Spans are offsets of the draft. */

import { assess, type CitationStatus } from '../citations/assess.ts'
import { ownDesignation } from '../citations/own.ts'
import type { Document } from '../document/document.ts'
import { chooseStyle } from '../lint/choose-style.ts'
import type { Settings } from '../lint/settings.ts'
import { inHouse, phraseOf } from '../model/emphasis-fit.ts'
import type { Element, Footnote, Paragraph, Part, Resolution, SubParagraph } from '../model/model.ts'
import { paragraphsOf, subParagraphsOf } from '../model/read.ts'
import { nameOfMark } from '../syntax/note-start.ts'
import type { Span } from '../text/span.ts'
import type { World } from '../world.ts'

export interface Inspection {
  readonly style: string
  readonly language: string
  readonly operative: readonly { readonly label: string; readonly verb: string | null; readonly span: Span }[]
  readonly preambular: readonly { readonly phrase: string | null; readonly span: Span }[]
  readonly points: readonly { readonly label: string; readonly degree: number; readonly span: Span }[]
  readonly footnotes: readonly {
    readonly mark: string
    readonly text: string
    /** The labels of what holds the mark, and of what the note interrupts. */
    readonly markedIn: string | null
    readonly inside: string | null
    readonly span: Span
  }[]
  readonly citations: readonly {
    readonly text: string
    readonly symbol: string | null
    readonly date: string | null
    readonly part: string | null
    readonly status: CitationStatus
    readonly span: Span
  }[]
  readonly resolutions: readonly object[]
}

type PhraseReader = (paragraph: Paragraph) => string | null

/** Inspects a document in the shape that the command line prints. */
export function inspect(document: Document, settings: Settings, world: World): Inspection {
  const { resolutions, footnotes } = document.model
  const paragraphs = resolutions.flatMap((resolution) => paragraphsOf(resolution))
  const { style } = chooseStyle(document, settings)
  const own = style.ownComplement[document.language]
  const phrase: PhraseReader = ({ prose, opening }) =>
    phraseOf(prose, opening && inHouse(opening, own), style.looseEmphasis)?.replace(/[\s\u00a0]+/g, ' ') ?? null
  return {
    style: style.id,
    language: document.language,
    operative: paragraphs
      .filter((p) => p.kind === 'operative')
      .map((p) => ({ label: p.label?.text ?? '', verb: phrase(p), span: p.span })),
    preambular: paragraphs.filter((p) => p.kind === 'preambular').map((p) => ({ phrase: phrase(p), span: p.span })),
    points: paragraphs.flatMap((p) => subParagraphsOf(p).map(subParagraphOf)),
    footnotes: footnotes.map((note) => ({
      mark: note.mark,
      text: note.prose.text,
      markedIn: markedIn(paragraphs, note),
      inside: note.inside && labelOf(note.inside),
      span: note.span,
    })),
    citations: document.citations.map(({ citation, span }) => ({
      text: citation.text,
      symbol: citation.symbol,
      date: citation.date,
      part: citation.part,
      status: assess(citation, world.catalogue, document.language).status,
      span,
    })),
    resolutions: resolutions.map((resolution) => resolutionOf(document, resolution, phrase)),
  }
}

const labelOf = (host: Paragraph | SubParagraph): string | null =>
  host.kind === 'preambular' ? null : (host.label?.text ?? '')

const subParagraphOf = ({ label, level, span }: SubParagraph) => ({ label: label.text, degree: level.degree, span })

function markedIn(paragraphs: readonly Paragraph[], note: Footnote): string | null {
  for (const paragraph of paragraphs)
    for (const host of [paragraph, ...subParagraphsOf(paragraph)])
      if (host.prose.marks.some((mark) => nameOfMark(mark.text) === nameOfMark(note.mark))) return labelOf(host)
  return null
}

function resolutionOf(document: Document, resolution: Resolution, phrase: PhraseReader): object {
  const { symbol, date } = ownDesignation(document.model, resolution)
  const { designation, title, organ, parts, annexes, span } = resolution
  return {
    designation: designation?.text ?? null,
    symbol,
    date,
    title: title?.text ?? null,
    organ,
    span,
    parts: parts.map((part) => partOf(part, phrase)),
    annexes: annexes.map((annex) => ({ title: annex.title, span: annex.span })),
  }
}

const partOf = ({ label, title, organLine, span, children }: Part, phrase: PhraseReader): object => ({
  label,
  title,
  organLine: organLine?.prose.text ?? null,
  span,
  children: children.map((child) => elementOf(child, phrase)),
})

function elementOf(element: Element, phrase: PhraseReader): object {
  const { kind, span } = element
  if (element.kind === 'section')
    return {
      kind,
      label: element.label,
      title: element.title,
      span,
      children: element.children.map((child) => elementOf(child, phrase)),
    }
  if (element.kind === 'preambular')
    return { kind, phrase: phrase(element), span, points: element.subParagraphs.map(nested) }
  if (element.kind === 'operative')
    return {
      kind,
      label: element.label?.text ?? '',
      verb: phrase(element),
      span,
      points: element.subParagraphs.map(nested),
    }
  return { kind, span }
}

const nested = (subParagraph: SubParagraph): object => ({
  ...subParagraphOf(subParagraph),
  points: subParagraph.subParagraphs.map(nested),
})
