/**
 * The words of what is cited: a paragraph, a sub-paragraph, a section or an annex of a resolution whose text is here.
 */
import { ownDesignation } from '../citations/own.ts'
import type { Document } from '../document/document.ts'
import type { Language } from '../lexicon/languages.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import type { Annex, Part, Resolution, SubParagraph } from '../model/model.ts'
import { elementsOf } from '../model/read.ts'
import { type ReferenceTarget, ReferenceTargets, readReference } from '../model/reference-targets.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { contains, type Span } from '../text/span.ts'

/** A place in a text, and its words as plain text, a line a paragraph. */
export interface Quoted {
  readonly span: Span
  readonly text: string
}

/** The resolution of a text that has a canonical symbol; the only one where none says so. */
export function resolutionOf({ model }: Document, symbol: string): Resolution | null {
  const own = model.resolutions.find((resolution) => ownDesignation(model, resolution).symbol === symbol)
  return own ?? (model.resolutions.length === 1 ? (model.resolutions[0] as Resolution) : null)
}

/** Where a resolution begins: its designation, else its title, else its first word. */
export const headOf = ({ designation, title, span }: Resolution): Span => designation?.span ?? title?.span ?? span

/**
 * The places that a part names in the text of what is cited: `paras. 138 and 139`, `section II`, `annex`. `language` is
 * that of the citation. None where the part is not found, or cannot be told.
 */
export function quotedParts(document: Document, symbol: string, part: string, language: Language): readonly Quoted[] {
  const resolution = resolutionOf(document, symbol)
  if (!resolution) return []
  const words = normalizeTypography(part)
  const section =
    /^(?:sect(?:ion)?s?\.?|secc(?:ión|iones|s?\.)|sections?) ([IVX]{1,6}|[A-Z])(?![\p{Alphabetic}])/iu.exec(words)?.[1]
  const scope = section ? sectionOf(resolution, section) : null
  const places = paragraphsNamed(resolution, words, language, scope)
  if (places.length > 0) return places.map((place) => ({ span: place.span, text: wordsOf(place) }))
  if (scope) return [scope]
  if (/^(?:the |el |l'|les |los )?(?:annex|anexo)/i.test(words))
    return resolution.annexes.slice(0, 1).map(({ span, title, passages }) => ({
      span,
      text: [title, ...passages.slice(0, 3).map(({ prose }) => prose.text)].join('\n'),
    }))
  return []
}

/** Whether the words of a part name a paragraph by its number. */
export const namesParagraph = (part: string, language: Language): boolean =>
  readReference(normalizeTypography(part), language)?.references.some(({ number }) => number !== null) ?? false

/**
 * What a reference inside a draft names, `paragraph 3 (a)`; it stands at `offset`. `said` is what it says in all: in an
 * annex, `paragraph 3 above` is one of the annex, and that of the present resolution is not.
 */
export function quotedHere(
  resolution: Resolution,
  { part, said }: { readonly part: string; readonly said: string },
  language: Language,
  offset: number,
): readonly Quoted[] {
  const named = readReference(normalizeTypography(part), language)
  if (!named) return []
  const annex = resolution.annexes.find(({ span }) => contains(span, { start: offset, end: offset }))
  if (annex && pointsNear(said, language))
    return named.references.flatMap(({ number }) => (number === null ? [] : passageOf(annex, number)))
  const targets = new ReferenceTargets(resolution)
  return named.references.flatMap((reference) =>
    (targets.of(reference, named.kind, offset) ?? [])
      .slice(0, 1)
      .map((place) => ({ span: place.span, text: wordsOf(place) })),
  )
}

function paragraphsNamed(
  resolution: Resolution,
  part: string,
  language: Language,
  scope: Quoted | null,
): readonly ReferenceTarget[] {
  const at = /(?:paragraphs?|paras?\.|párrafos?|párrs?\.|paragraphes?|par\.) \d/iu.exec(part)?.index
  const named = at === undefined ? null : readReference(part.slice(at), language)
  if (!named) return []
  const targets = new ReferenceTargets(resolution)
  const from = (resolution.parts[0] as Part | undefined)?.span.start ?? resolution.span.start
  return named.references.flatMap((reference) => {
    const found = targets.of(reference, named.kind, from) ?? []
    const inside = scope
      ? found.filter(({ span }) => scope.span.start <= span.start && span.end <= scope.span.end)
      : found
    return (inside.length > 0 ? inside : found).slice(0, 1)
  })
}

function sectionOf(resolution: Resolution, label: string): Quoted | null {
  for (const part of resolution.parts) {
    if (part.label === label) return { span: part.span, text: [part.label, part.title].filter(Boolean).join(' ') }
    for (const element of elementsOf(part)) {
      if (element.kind !== 'section' || element.label !== label) continue
      const first = element.children.find((child) => child.kind !== 'section')
      const words = [
        [label, element.title].filter(Boolean).join(' '),
        first ? ('subParagraphs' in first ? wordsOf(first) : first.prose.text) : '',
      ]
      return { span: element.span, text: words.filter(Boolean).join('\n') }
    }
  }
  return null
}

/** The passage of an annex with a number. */
const passageOf = ({ passages }: Annex, number: string): readonly Quoted[] =>
  passages
    .filter(({ label }) => label?.inner === number)
    .slice(0, 1)
    .map(({ span, label, prose }) => ({ span, text: `${label?.text} ${prose.text}` }))

/** True where what a reference says ends with “above” or “below”. */
function pointsNear(said: string, language: Language): boolean {
  const { above, below } = REFERENCE_WORDS[language]
  return [...above, ...below].some((word) => normalizeTypography(said).toLowerCase().endsWith(word))
}

/** The words of a paragraph with its label, and those of its sub-paragraphs. */
function wordsOf(place: ReferenceTarget | SubParagraph): string {
  const label = 'label' in place ? place.label?.text : null
  return [[label, place.prose.text].filter(Boolean).join(' '), ...place.subParagraphs.map(wordsOf)].join('\n')
}
