/** All citations of a draft, with what holds each of them. */
import type { OrganId } from '../lexicon/organs.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Footnote, Model, Paragraph, Passage, Resolution, SubParagraph, Title } from '../model/model.ts'
import { type Prose, spanIn } from '../model/prose.ts'
import { elementsOf, subParagraphsOf } from '../model/read.ts'
import { memoize, memoizeEach, memoizeFor, memoizeRow, placesFilled } from '../text/memo.ts'
import { type Span, shift } from '../text/span.ts'
import type { Citation } from './citation.ts'
import { findCitations } from './find/find.ts'
import { keyOf, remembered, type Said } from './remembered.ts'

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

/** A citation of some words, and where it stands, counted from where these begin. */
interface Found {
  readonly citation: Citation
  readonly span: Span
}

/** The citations of some words, found once. */
const citationsOf = perLanguage((_, language) =>
  memoizeFor((words: Prose['words'], issuer: OrganId | null): readonly Found[] =>
    findCitations(words.text, { language, issuer }, words.plain).map((citation) => ({
      citation,
      span: spanIn(words, citation.span),
    })),
  ),
)

/** The same of words in a row, by the organ that speaks there. */
const citationsOfEach = perLanguage((_, language) => {
  const made = new Map<OrganId | null, (row: readonly Prose['words'][]) => readonly (readonly Found[])[]>()
  return (issuer: OrganId | null) => {
    const of = made.get(issuer) ?? memoizeEach((words: Prose['words']) => citationsOf(language)(words, issuer))
    made.set(issuer, of)
    return of
  }
})

/** Those in a model that may cite and speak for one organ, with their words and their resolutions, in rows. */
interface Speakers {
  readonly hosts: PlacedCitation['host'][]
  readonly words: Prose['words'][]
  readonly resolutions: (Resolution | null)[]
}

/** The citations themselves, in the same order. */
export const citationsAmong = memoize((placed: readonly PlacedCitation[]): readonly Citation[] =>
  placed.map(({ citation }) => citation),
)

/** Finds the citations of a model, in the order of the text. */
export function citationsIn(model: Model): readonly PlacedCitation[] {
  const out: PlacedCitation[] = []
  for (const [issuer, { hosts, words, resolutions }] of speakersIn(model)) {
    const each = citationsOfEach(model.language)(issuer)(words)
    for (const i of placesFilled(each)) {
      const host = hosts[i] as PlacedCitation['host']
      const resolution = resolutions[i] as Resolution | null
      const { prose } = host
      // What stands before a title on its line is the designation.
      const from = 'kind' in host ? 0 : host.span.start
      for (const { citation, span: own } of each[i] as readonly Found[]) {
        const span = shift(own, prose.origin)
        if (span.start >= from) out.push({ citation, prose, span, host, resolution })
      }
    }
  }
  return ownedIn(out.sort((a, b) => a.span.start - b.span.start))
}

function speakersIn(model: Model): ReadonlyMap<OrganId | null, Speakers> {
  const speakers = new Map<OrganId | null, Speakers>()
  const add = (host: PlacedCitation['host'], resolution: Resolution | null, issuer: OrganId | null): void => {
    let same = speakers.get(issuer)
    if (!same) {
      same = { hosts: [], words: [], resolutions: [] }
      speakers.set(issuer, same)
    }
    same.hosts.push(host)
    same.words.push(host.prose.words)
    same.resolutions.push(resolution)
  }
  for (const resolution of model.resolutions) {
    const { title } = resolution
    if (title) add(title, resolution, resolution.organ)
    for (const part of resolution.parts) {
      const issuer = part.organLine?.organ ?? resolution.organ
      for (const element of elementsOf(part)) {
        if (element.kind === 'section' || element.kind === 'adoption') continue
        add(element, resolution, issuer)
        if ('subParagraphs' in element)
          for (const subParagraph of subParagraphsOf(element)) add(subParagraph, resolution, issuer)
      }
    }
    for (const annex of resolution.annexes)
      for (const passage of annex.passages) add(passage, resolution, resolution.organ)
  }
  for (const note of model.footnotes) {
    const resolution = resolutionOf(model, note.span.start)
    add(note, resolution, resolution?.organ ?? null)
  }
  for (const cell of model.cells) {
    const resolution = resolutionOf(model, cell.span.start)
    add(cell, resolution, resolution?.organ ?? null)
  }
  return speakers
}

/** What each citation is remembered by, which follows from its words. */
const keysOf = memoizeRow(citationsAmong, ({ citation, prose }: PlacedCitation): string | null =>
  keyOf(citation, prose.text.slice(citation.numberSpan.start, citation.numberSpan.end)),
)

/** The citations with the bodies that the draft has given their numbers before. */
function ownedIn(placed: readonly PlacedCitation[]): readonly PlacedCitation[] {
  const said = new Map<Resolution | null, Said>()
  const keys = keysOf(placed)
  let owned: PlacedCitation[] | null = null
  for (let i = 0; i < placed.length; i++) {
    const key = keys[i] as string | null
    if (key === null) continue
    const one = placed[i] as PlacedCitation
    const { citation, resolution } = one
    const own = said.get(resolution) ?? new Map()
    said.set(resolution, own)
    const meant = remembered(citation, key, own)
    if (meant === citation) continue
    owned ??= [...placed]
    owned[i] = { ...one, citation: meant }
  }
  return owned ?? placed
}

/** The resolution that an offset belongs to: the last that begins before it. */
const resolutionOf = (model: Model, offset: number): Resolution | null =>
  model.resolutions.findLast((resolution) => resolution.span.start <= offset) ?? null
