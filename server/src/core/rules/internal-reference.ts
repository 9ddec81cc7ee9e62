import type { PlacedCitation } from '../citations/inDocument.ts'
import { plain } from '../citations/plain.ts'
import type { Language } from '../lexicon/languages.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import type { Operative, Part, Point, Preambular, Resolution } from '../model/model.ts'
import { pointsOf } from '../model/read.ts'
import { numberedIn, placeOf, pointAt, type Reference, readReference } from '../model/targets.ts'
import type { Span } from '../text/span.ts'
import type { Fix, Report, Rule } from './rule.ts'

/** The paragraph that a draft refers to in itself exists, and “above” and “below” point the right way. */
export const internalReference: Rule = {
  id: 'internal-reference',
  summary: 'The paragraph that a draft refers to in itself exists, and “above” and “below” point the right way.',
  why: 'References are the first casualty when paragraphs are put in or taken out: a wrong one binds the reader to the wrong decision.',
  source: 'R-97, R-99 (references edited in most of 224 drafts between their issue and their adoption)',
  level: 'error',
  mend: 'offer',
  examples: [
    {
      bad: 'The General Assembly,\n\n1. <u>Notes</u> the report;\n\n2. <u>Requests</u> what ⟦paragraph 3 above⟧ says;\n\n3. <u>Decides</u> to go on, as ⟦paragraph 5 above⟧ says.\n',
    },
    {
      bad: 'The General Assembly,\n\n1. <u>Requests</u> a report on:\n\n(a) Trade;\n\n(b) Industry;\n\n2. <u>Notes</u> ⟦paragraph 1 (c) of the present resolution⟧.\n',
    },
    {
      bad: 'The General Assembly,\n\n<u>Requests</u> a report on:\n\n(a) Trade, with ⟦subparagraph (b) above⟧;\n\n(b) Industry, with ⟦subparagraph (c) below⟧.\n',
    },
    {
      bad: 'La Asamblea General,\n\n1. <u>Observa</u> el informe;\n\n2. <u>Decide</u> aplicar el ⟦párrafo 4 de la presente resolución⟧.\n',
    },
    {
      good: 'The General Assembly,\n\n<u>Recalling</u> paragraph 9 of its resolution 33/134,\n\n1. <u>Notes</u> what paragraph 2 below says;\n\n2. <u>Requests</u> what paragraph 1 above says:\n\n(a) Trade;\n\n(b) Industry, as in subparagraph (a) above.\n',
    },
    {
      good: 'The General Assembly,\n\nI\n\n1. <u>Notes</u> it;\n\n2. <u>Requests</u> more.\n\nII\n\n1. <u>Decides</u> to apply paragraph 1 above;\n\n2. <u>Decides</u> to go on.\n',
    },
  ],
  check({ document }) {
    const targets = new Targets()
    return document.citations.flatMap((placed) => checkOne(placed, targets, document.language) ?? [])
  },
}

function checkOne(placed: PlacedCitation, targets: Targets, language: Language): Report | null {
  const { citation, host, resolution, span } = placed
  if (citation.kind !== 'internal' || !citation.part || !resolution || !('kind' in host)) return null
  if (host.kind === 'quoted' || host.kind === 'text' || isAnother(placed, language)) return null
  const named = readReference(plain(citation.part), language)
  const from = host.kind === 'footnote' ? (host.inside ?? host) : host
  const place = placeOf(resolution, from.span.start)
  if (!named || !place) return null
  const direction = host.kind === 'footnote' ? null : directionOf(placed, language)
  for (const reference of named.references) {
    const found = targets.of(reference, named.kind, place, resolution)
    if (!found) return null
    if (found.length === 0)
      return missing(span, reference, targets.paragraphs(reference, place.part), place.part, targets)
    if (direction && !found.some((target) => lies(target, direction.way, from)))
      return wrongWay(placed, reference, direction, found.includes(from as Target), language)
  }
  return null
}

type Target = Operative | Preambular | Point
type Place = NonNullable<ReturnType<typeof placeOf>>

/** Finds what references mean; the numbers of each part are read once. */
class Targets {
  readonly #numbers = new Map<Part, ReturnType<typeof numberedIn>>()

  numbersOf(part: Part): ReturnType<typeof numberedIn> {
    const numbers = this.#numbers.get(part) ?? numberedIn(part)
    this.#numbers.set(part, numbers)
    return numbers
  }

  paragraphs({ number }: Reference, part: Part): readonly Operative[] {
    return (number && this.numbersOf(part).get(number)) || []
  }

  /** True for a number that the numbering itself leaves out: the slip is there, and not in the reference. */
  #isGap(number: string, part: Part): boolean {
    return [...this.numbersOf(part).keys()].some((other) => Number.parseInt(other, 10) > Number.parseInt(number, 10))
  }

  /** The paragraphs or sub-paragraphs that a reference may mean, none where there is no such thing; null where that cannot be told. */
  of(
    reference: Reference,
    kind: 'paragraph' | 'subparagraph',
    { part, element }: Place,
    { parts }: Resolution,
  ): readonly Target[] | null {
    const { labels } = reference
    if (kind === 'subparagraph') {
      const own = element && 'points' in element ? element : null
      return own && own.points.length > 0 && reference.number === null ? pointsNamed(own, labels) : null
    }
    if (reference.number === null || this.numbersOf(part).size === 0) return null
    const here = this.paragraphs(reference, part)
    if (here.length === 0 && this.#isGap(reference.number, part)) return null
    return reached(here.length > 0 ? here : parts.flatMap((other) => this.paragraphs(reference, other)), labels)
  }
}

/** `subparagraph (ii)` may be of any degree of the paragraph it stands in. */
const pointsNamed = (own: Operative | Preambular, [first, ...rest]: readonly string[]): readonly Target[] =>
  [...pointsOf(own)]
    .filter(({ label }) => label.inner.toLowerCase() === first)
    .flatMap((point) => (rest.length === 0 ? [point] : (pointAt(point.points, rest) ?? [])))

/** In French and Spanish, “cette résolution” is the one that was cited last. */
const isAnother = ({ citation, prose }: PlacedCitation, language: Language): boolean => {
  const { another } = REFERENCE_WORDS[language]
  return (
    another !== null &&
    new RegExp(`${another}$`, 'u').test(plain(prose.text.slice(citation.span.start, citation.span.end)))
  )
}

const reached = (paragraphs: readonly (Operative | Preambular)[], labels: readonly string[]): readonly Target[] =>
  paragraphs.flatMap((paragraph): Target[] => {
    if (labels.length === 0 || leadsToHeadings(paragraph)) return [paragraph]
    const point = pointAt(paragraph.points, labels)
    return point ? [point] : []
  })

/** A paragraph that announces a list which stands under headings of its own: whose labels they are cannot be told. */
const leadsToHeadings = ({ points, prose }: Operative | Preambular): boolean =>
  points.length === 0 && prose.text.trimEnd().endsWith(':')

/** The word that says where to look; null for “of the present resolution”. */
interface Direction {
  readonly way: Way
  /** Where it stands in the prose. */
  readonly span: Span
}

type Way = 'above' | 'below'

function directionOf({ citation, prose }: PlacedCitation, language: Language): Direction | null {
  const { above, below } = REFERENCE_WORDS[language]
  const { start, end } = citation.span
  const said = plain(prose.text.slice(start, end))
  const word = [...above, ...below].find((candidate) => said.endsWith(candidate))
  return word ? { way: above.includes(word) ? 'above' : 'below', span: { start: end - word.length, end } } : null
}

const lies = (target: Target, way: Way, { span }: { readonly span: Span }): boolean =>
  way === 'above' ? target.span.start < span.start : target.span.start > span.start

function missing(
  span: Span,
  reference: Reference,
  paragraphs: readonly Operative[],
  part: Part,
  targets: Targets,
): Report {
  const last = [...targets.numbersOf(part).keys()].at(-1)
  const what =
    reference.number === null
      ? `This paragraph has no sub-paragraph ${reference.text}.`
      : paragraphs.length > 0
        ? `Paragraph ${reference.number} has no such sub-paragraph as ${reference.text}.`
        : `There is no paragraph ${reference.number} here: the paragraphs end with ${last}.`
  return {
    span,
    message: `${what} It may have been taken out or numbered anew: find what is meant and correct the reference.`,
    fixes: [],
  }
}

function wrongWay(
  { prose, span }: PlacedCitation,
  reference: Reference,
  { way, span: word }: Direction,
  itself: boolean,
  language: Language,
): Report {
  if (itself)
    return {
      span,
      message: `This refers to ${reference.text}, which is the very text it stands in. Find what is meant and correct the number.`,
      fixes: [],
    }
  const said = prose.text.slice(word.start, word.end)
  const right = REFERENCE_WORDS[language][way === 'above' ? 'below' : 'above'][0] as string
  const fix: Fix = { title: `Write “${right}”`, safe: false, edits: [{ span: prose.toDraft(word), text: right }] }
  const message = `This says “${said}”, and ${reference.text} stands ${way === 'above' ? 'further on' : 'before it'}. Write “${right}”, or correct the number if another is meant.`
  return { span, message, fixes: [fix] }
}
