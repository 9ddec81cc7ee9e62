/**
 * What a resolution counts: its operative paragraphs, sub-paragraphs and sections, each with the number that it has and
 * the one that is due by its place. Sources: R-62, R-65 to R-68.
 */
import type {
  Operative,
  Paragraph,
  ParagraphBase,
  Part,
  PlacedLabel,
  Resolution,
  Section,
  SubParagraph,
} from '../model/model.ts'
import { elementsOf } from '../model/read.ts'
import type { HouseStyle } from '../styles/style.ts'
import { type LabelReading, write } from '../syntax/label-values.ts'
import {
  hasLostMark,
  isDecision,
  lastWords,
  type Numbered,
  numberBefore,
  numberedIn,
  withoutSuffix,
} from './number-slips.ts'

/** One thing that is counted. */
export interface Place {
  readonly node: Operative | SubParagraph | Section
  /**
   * What it is called in the text, as references write it: `5`, `5 bis`, `c`, `II`; null where it has no number yet.
   */
  readonly old: string | null
  /** What it is called by its place. */
  readonly due: string
  /** Its rank by the old numbers: where it stood while they were whole. */
  readonly rank: number
  /** The paragraph or sub-paragraph that it is a point of. */
  readonly parent: Paragraph | SubParagraph | null
  /** The label as it is to be printed; null where there is nothing to print. */
  readonly printed: string | null
}

/** The paragraphs of a part that are numbered in one go. */
export interface Run {
  readonly resolution: Resolution
  readonly part: Part
  readonly paragraphs: readonly Place[]
  /** By what they are called: of two with one number the first is new, since references were written for the other. */
  readonly byName: ReadonlyMap<string, Place>
}

export interface Places {
  readonly runs: readonly Run[]
  /** Each section, and by what they are called. */
  readonly sections: ReadonlyMap<string, Place>
  readonly of: ReadonlyMap<object, Place>
}

/** The places of the resolutions of a text. */
export function placesOf(resolutions: readonly Resolution[], style: HouseStyle): Places {
  const of = new Map<object, Place>()
  const sections = new Map<string, Place>()
  const runs: Run[] = []
  for (const resolution of resolutions)
    for (const part of resolution.parts) {
      for (const place of sectionsOf(part)) {
        of.set(place.node, place)
        if (place.old !== null) sections.set(place.old, place)
      }
      for (const [i, members] of runsOf(numberedIn(part)).entries()) {
        const paragraphs = numberRun(members, style, i === 0 ? numberBefore(part) : 0)
        runs.push({ resolution, part, paragraphs, byName: byName(paragraphs) })
        for (const place of paragraphs) of.set(place.node, place)
      }
      for (const element of elementsOf(part))
        if ('subParagraphs' in element) for (const place of pointsOf(element)) of.set(place.node, place)
    }
  return { runs, sections, of }
}

const byName = (places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(places.flatMap((place) => (place.old === null ? [] : [[place.old, place] as const])))

/** The paragraphs of a part, cut where a section begins to count anew. */
function runsOf(all: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const sections: Numbered[][] = []
  for (const one of all) {
    if (one.opensSection || sections.length === 0) sections.push([])
    sections.at(-1)?.push(one)
  }
  const runs: Numbered[][] = []
  let used = new Set<number>()
  for (const section of sections) {
    const numbers = section.flatMap(({ label, number }) => (label && !label.suffix ? [number] : []))
    const again = numbers.filter((number) => used.has(number)).length
    const restarts =
      numbers.length > 0 && again > 0 && (numbers.includes(1) ? used.has(1) : again * 2 >= numbers.length)
    if (restarts || runs.length === 0) {
      runs.push([])
      used = new Set()
    }
    for (const one of section) runs.at(-1)?.push(one)
    for (const number of numbers) used.add(number)
  }
  return runs
}

/**
 * What becomes of the numbers of a run: 1, 2, 3 in the order of the text, from the one behind `before` on; `5 bis`
 * follows its paragraph, and is paragraph 1 where it follows none.
 */
function numberRun(all: readonly Numbered[], style: HouseStyle, before: number): readonly Place[] {
  const hasNumbers = all.some(({ label }) => label !== null)
  // A house without numbers gets none.
  if (!hasNumbers && !(style.numbersParagraphs && style.levels['paragraph-number'] !== 'off')) return []
  const isCounted = (one: Numbered, i: number): boolean =>
    one.label !== null ||
    (isDecision(one) &&
      (!hasNumbers || /[;.][\s\u00a0”"’)\]]*$/u.test(lastWords(one)) || hasLostMark(one, all[i - 1])) &&
      !(one.opensSection && isLastOfSection(all, i)))
  const counted = all.filter(isCounted)
  const isSingle = counted.length === 1 && !hasNumbers && style.numberSingleParagraph !== true
  let last = before
  return counted.map(({ operative, label }, i): Place => {
    const isInserted = isInsertion(label, counted, i)
    const followsNone = isInserted && last === 0
    if (!isInserted || followsNone) last++
    const due = last
    const suffix = label?.suffix ? ` ${label.suffix}` : ''
    return {
      node: operative,
      old: label ? `${Number(label.inner)}${suffix}` : null,
      due: `${due}${followsNone ? '' : suffix}`,
      rank: label ? Number(label.inner) : Number.NaN,
      parent: null,
      printed: isSingle
        ? null
        : label
          ? renumbered(followsNone ? withoutSuffix(label) : label, due)
          : likeOthers(all, due),
    }
  })
}

/** True where a section begins behind a paragraph, or nothing. */
const isLastOfSection = (all: readonly Numbered[], at: number): boolean => all[at + 1]?.opensSection ?? true

/** `5 bis`, and `5 alt` where there is a 5 before it: they take no number of their own. */
const isInsertion = (label: PlacedLabel | null, all: readonly Numbered[], at: number): boolean =>
  label !== null &&
  label.suffix !== '' &&
  (!label.suffix.startsWith('alt') || all.some((one, i) => i < at && one.label?.inner === label.inner))

/** A label with another number, in its own dress; a label that figures do not stand in takes the usual one. */
function renumbered({ text, inner, suffix, prefix }: PlacedLabel, due: number): string {
  // `ARTÍCULO SEGUNDO` is a person’s to write.
  if (prefix !== '' && !/\d/.test(text)) return text
  if (text.includes(inner)) return text.replace(inner, String(due))
  return `${due}${suffix && ` ${suffix}`}.`
}

/** A label in the dress of the others: `OP5.` among `OP4.` and `OP6.`, `5)` where none has its full stop. */
function likeOthers(all: readonly Numbered[], due: number): string {
  const others = all.flatMap(({ label }) =>
    label && label.suffix === '' && label.text.includes(label.inner) ? [label] : [],
  )
  const other = others.find(({ text }) => text === `${Number.parseInt(text, 10)}.`) ?? others[0]
  return other ? renumbered(other, due) : `${due}.`
}

/** The points of a paragraph of whatever degree. */
const pointsOf = (parent: Paragraph | SubParagraph): readonly Place[] => [
  ...lettered(parent),
  ...parent.subParagraphs.flatMap(pointsOf),
]

/** What becomes of the labels of one list: in sequence from the first on. */
function lettered(parent: (Paragraph | SubParagraph) & ParagraphBase): readonly Place[] {
  const all = parent.subParagraphs
  const sequence = sequenceOf(all)
  let value = 0
  return all.map((node): Place => {
    const { label, level } = node
    const { inner, suffix } = label
    if (value === 0 || suffix === '') value++
    const reading: LabelReading = { sequence, value }
    const isRight = level.reading.sequence === sequence && level.reading.value === value && level.slip !== 'look-alike'
    const due = isRight ? inner : write(reading)
    return {
      node,
      old: `${level.slip === 'look-alike' ? write(level.reading) : inner.toLowerCase()}${suffix && ` ${suffix}`}`,
      due: `${due.toLowerCase()}${suffix && ` ${suffix}`}`,
      rank: level.reading.value,
      parent,
      printed: label.text.includes(inner) ? label.text.replace(inner, cased(due, inner)) : null,
    }
  })
}

const cased = (due: string, like: string): string => (/^[A-Z]/.test(like) ? due.toUpperCase() : due)

/** The sequence of most labels of a list. */
function sequenceOf(all: readonly SubParagraph[]): LabelReading['sequence'] {
  const counts = new Map<LabelReading['sequence'], number>()
  for (const { level } of all) counts.set(level.reading.sequence, (counts.get(level.reading.sequence) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'letters'
}

/** The sections of a part: numerals from I on, letters from A on in each of them. */
function sectionsOf(part: Part): readonly Place[] {
  const sections = elementsOf(part).filter((one): one is Section => one.kind === 'section' && one.label !== null)
  const labels = sections.map(({ label }) => label as string)
  const hasLetters = labels.includes('A') || labels.includes('B')
  const isNumeral = (label: string): boolean =>
    /^[IVXL]+$/.test(label) && (label.length > 1 || !hasLetters || labels.includes('II'))
  if (!labels.every((label) => isNumeral(label) || /^[A-Z]$/.test(label))) return []
  const last = { roman: 0, letters: 0 }
  return sections.map((node, i): Place => {
    const old = labels[i] as string
    const sequence = isNumeral(old) ? 'roman' : 'letters'
    last[sequence]++
    if (sequence === 'roman') last.letters = 0
    const due = write({ sequence, value: last[sequence] }).toUpperCase()
    return { node, old, due, rank: i, parent: null, printed: due }
  })
}
