/** Where a reference inside a draft leads: from what it says to the paragraphs and sub-paragraphs it means. */
import { INSERTIONS } from '../lexicon/insertions.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import { lowerBound } from '../text/binary-search.ts'
import { LETTERS } from '../text/letters.ts'
import type { Span } from '../text/span.ts'
import type { Operative, Paragraph, Part, Resolution, SubParagraph } from './model.ts'
import { elementsOf, subParagraphsOf } from './read.ts'

/** One place that a reference names: `3 (a)` is paragraph 3 and the label `a`; `(c)` has no number. */
export interface Reference {
  /** `3`, `5 bis`, or null where only a label is named. */
  readonly number: string | null
  /** The labels from the outermost on, without brackets. */
  readonly labels: readonly string[]
  /** As written: `3 (a)`. */
  readonly text: string
  /** Where they are written, as offsets in what was read; null for a place within a range, `3` in `2 to 4`. */
  readonly written: WrittenPlace | null
}

/** Where the number and the labels of a place stand; those taken over from the place before it are not among them. */
export interface WrittenPlace {
  readonly number: Span | null
  readonly labels: readonly Span[]
}

/**
 * What a reference such as `paragraphs 3 (a) and 5` names, and of what kind; null where it names something else, as an
 * annex. `articles` is true where articles are the paragraphs of the draft.
 */
export function readReference(
  part: string,
  language: Language,
  articles = false,
): { readonly kind: 'paragraph' | 'subparagraph'; readonly references: readonly Reference[] } | null {
  const noun = NOUN(language)[articles ? 'articles' : 'paragraphs'].exec(part)
  if (!noun) return null
  const kind = noun[1] ? 'paragraph' : 'subparagraph'
  const references: Reference[] = []
  const list = part.slice(noun[0].length)
  let end = 0
  for (const found of list.matchAll(PLACE)) {
    const before = references.at(-1)
    const reference = continued(placeOf(found, noun[0].length + found.index), before)
    if (before && RANGE(language).test(list.slice(end, found.index))) references.push(...between(before, reference))
    references.push(reference)
    end = found.index + found[0].length
  }
  return { kind, references }
}

/** What a match of `PLACE` says that begins at `at`. */
function placeOf([text, numbered, suffix, labels = text]: RegExpMatchArray, at: number): Reference {
  const number = numbered && suffix ? `${numbered} ${suffix}` : (numbered ?? null)
  const from = at + text.length - labels.length
  const letters = [...labels.matchAll(/[a-z]+/g)]
  const written: WrittenPlace = {
    number: numbered === undefined ? null : { start: at, end: at + numbered.length },
    labels: letters.map(({ 0: one, index }) => ({ start: from + index, end: from + index + one.length })),
  }
  return { number, labels: letters.map(String), text: text.trim(), written }
}

/**
 * A place as it is meant behind the one before it: labels alone go on with its labels, at the degree of the one that
 * they follow. `1 (a) (i), (ii) and (b)` are `1 (a) (i)`, `1 (a) (ii)` and `1 (b)`.
 */
function continued(reference: Reference, before: Reference | undefined): Reference {
  const [first] = reference.labels
  if (!before || reference.number !== null || first === undefined) return reference
  const degree = before.labels.findLastIndex((label, at) => follows(label, first, at))
  return {
    ...reference,
    number: before.number,
    labels: [...before.labels.slice(0, Math.max(degree, 0)), ...reference.labels],
  }
}

/** Whether a label comes behind another in the series of their degree: letters, then roman numerals, and so on. */
function follows(label: string, next: string, degree: number): boolean {
  const isRoman = degree % 2 === 1 ? ROMAN.has(label) : !isLetter(next) && ROMAN.has(label)
  return isRoman ? ordinalOf(label) < ordinalOf(next) : isLetter(label) && isLetter(next) && label < next
}

const isLetter = (label: string): boolean => label.length === 1

/** The roman numerals that labels have, in order. */
const ROMAN: ReadonlySet<string> = new Set(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi xxii xxiii xxiv xxv'.split(' '),
)
const NUMERALS = [...ROMAN]
const ordinalOf = (label: string): number => NUMERALS.indexOf(label) + 1

/** No more places than this are counted between the two ends of a range. */
const MOST_BETWEEN = 200

/** The places between the two ends of a range: `2 to 4` means 3 as well, `(a) to (c)` means (b). */
function between(first: Reference, last: Reference): readonly Reference[] {
  const [from, to] = [first, last].map(({ number, labels }) => labels.at(-1) ?? number ?? '') as [string, string]
  const above = first.labels.slice(0, -1)
  if (first.labels.length !== last.labels.length) return []
  if (first.labels.length === 0)
    return /^\d+$/.test(from) && /^\d+$/.test(to)
      ? numbersBetween(Number(from), Number(to)).map((n) => ({
          number: String(n),
          labels: [],
          text: String(n),
          written: null,
        }))
      : []
  if (first.number !== last.number || above.join() !== last.labels.slice(0, -1).join()) return []
  return labelsBetween(from, to, above.length).map((label) => ({
    number: first.number,
    labels: [...above, label],
    text: first.text.includes('(') ? `(${label})` : `${label})`,
    written: null,
  }))
}

const numbersBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.min(Math.max(to - from - 1, 0), MOST_BETWEEN) }, (_, i) => from + 1 + i)

function labelsBetween(from: string, to: string, degree: number): readonly string[] {
  if (!follows(from, to, degree)) return []
  if (ROMAN.has(from) && ROMAN.has(to) && (degree % 2 === 1 || !isLetter(from) || !isLetter(to)))
    return NUMERALS.slice(ordinalOf(from), ordinalOf(to) - 1)
  return numbersBetween(from.charCodeAt(0), to.charCodeAt(0)).map((code) => String.fromCharCode(code))
}

/** What stands between the two ends of a range. */
const RANGE = perLanguage((_, language) => new RegExp(`^ ?(?:${REFERENCE_WORDS[language].to}) ?$`, 'u'))

const NOUN = perLanguage((_, language) => {
  const { paragraph, article, subparagraph } = REFERENCE_WORDS[language]
  const patternOf = (one: string): RegExp => new RegExp(`^(?:(${one})|(${subparagraph}))\\s+`, 'iu')
  return { paragraphs: patternOf(paragraph), articles: patternOf(`${paragraph}|${article}`) }
})

const PLACE = new RegExp(
  String.raw`(\d{1,3})(?:\s(${INSERTIONS})(?![${LETTERS}]))?((?:\s{0,2}\(?[a-z]{1,5}\))*)|(?:\(?[a-z]{1,5}\)\s{0,2})+`,
  'g',
)

/** What a reference may lead to. */
export type ReferenceTarget = Paragraph | SubParagraph

/** A part as references see it. */
interface ParagraphIndex {
  readonly part: Part
  /** Its paragraphs in the order of the text. */
  readonly paragraphs: readonly Paragraph[]
  /** Those with a number, by it; several have the same one where sections begin again. */
  readonly byNumber: ReadonlyMap<string, readonly Operative[]>
  /** The highest number of all. */
  readonly highest: number
}

/** What the references of one resolution lead to; its parts are read once. */
export class ReferenceTargets {
  readonly #indexes: readonly ParagraphIndex[]

  constructor({ parts }: Resolution) {
    this.#indexes = parts.map(indexOf)
  }

  /** The highest number of the part that `offset` lies in; 0 where no paragraph is numbered. */
  highest(offset: number): number {
    return this.#indexAt(offset)?.highest ?? 0
  }

  /** True where the part that `offset` lies in has a paragraph with this number. */
  has(number: string, offset: number): boolean {
    return this.#indexAt(offset)?.byNumber.has(number) ?? false
  }

  /** What a reference at `offset` may mean, none where there is no such thing; null where that cannot be told. */
  of(
    { number, labels }: Reference,
    kind: 'paragraph' | 'subparagraph',
    offset: number,
  ): readonly ReferenceTarget[] | null {
    const index = this.#indexAt(offset)
    if (!index) return null
    if (kind === 'subparagraph') {
      const own = lastBefore(index.paragraphs, offset)
      return own && own.subParagraphs.length > 0 && number === null ? subParagraphsNamed(own, labels) : null
    }
    if (number === null || index.highest === 0) return null
    const here = index.byNumber.get(number)
    // A number that the numbering leaves out: the slip is there, and not in the reference.
    const plain = String(Number.parseInt(number, 10))
    if (!here && Number(plain) < index.highest && (plain === number || !index.byNumber.has(plain))) return null
    return reached(here ?? this.#indexes.flatMap(({ byNumber }) => byNumber.get(number) ?? []), labels)
  }

  #indexAt(offset: number): ParagraphIndex | undefined {
    return this.#indexes.findLast(({ part }) => part.span.start <= offset)
  }
}

function indexOf(part: Part): ParagraphIndex {
  const paragraphs = elementsOf(part).filter((e) => e.kind === 'preambular' || e.kind === 'operative')
  const byNumber = new Map<string, Operative[]>()
  let highest = 0
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'operative' || !paragraph.label) continue
    const { inner, suffix } = paragraph.label
    const number = suffix ? `${inner} ${suffix}` : inner
    const same = byNumber.get(number)
    if (same) same.push(paragraph)
    else byNumber.set(number, [paragraph])
    highest = Math.max(highest, Number.parseInt(inner, 10))
  }
  return { part, paragraphs, byNumber, highest }
}

/** The last paragraph that begins at or before an offset. */
const lastBefore = (paragraphs: ParagraphIndex['paragraphs'], offset: number): Paragraph | undefined =>
  paragraphs[lowerBound(paragraphs.length, (i) => (paragraphs[i] as Paragraph).span.start <= offset) - 1]

const reached = (paragraphs: readonly Operative[], labels: readonly string[]): readonly ReferenceTarget[] =>
  labels.length === 0
    ? paragraphs
    : paragraphs.flatMap((paragraph): ReferenceTarget[] => {
        if (leadsToHeadings(paragraph)) return [paragraph]
        const subParagraph = subParagraphAt(paragraph.subParagraphs, labels)
        return subParagraph ? [subParagraph] : []
      })

/** A paragraph that announces a list which stands under headings of its own: whose labels they are cannot be told. */
const leadsToHeadings = ({ subParagraphs, prose }: Operative): boolean =>
  subParagraphs.length === 0 && prose.text.trimEnd().endsWith(':')

/** `subparagraph (ii)` may be of any degree of the paragraph it stands in. */
const subParagraphsNamed = (own: Paragraph, [first, ...rest]: readonly string[]): readonly ReferenceTarget[] =>
  subParagraphsOf(own)
    .filter(({ label }) => label.inner.toLowerCase() === first)
    .flatMap((subParagraph) =>
      rest.length === 0 ? [subParagraph] : (subParagraphAt(subParagraph.subParagraphs, rest) ?? []),
    )

/** The sub-paragraph that labels lead to, from the outermost on; null where there is none. */
function subParagraphAt(
  subParagraphs: readonly SubParagraph[],
  [first, ...rest]: readonly string[],
): SubParagraph | null {
  const subParagraph = subParagraphs.find(({ label }) => label.inner.toLowerCase() === first)
  return subParagraph && rest.length > 0 ? subParagraphAt(subParagraph.subParagraphs, rest) : (subParagraph ?? null)
}
