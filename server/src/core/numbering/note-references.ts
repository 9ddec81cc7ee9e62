/** What refers to notes by their numbers, `see note 3 below`, and what becomes of it where notes are numbered anew. */

import type { Language } from '../lexicon/languages.ts'
import { NOTE_REFERENCES } from '../lexicon/note-references.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { Edit } from '../text/edit.ts'
import { LETTERS } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import { type Span, shift } from '../text/span.ts'

/** What joins the first and the last of several, and what joins others. */
const THROUGH = '[ \u00a0]?[-–][ \u00a0]?|[ \u00a0](?:to|a|à)[ \u00a0]'
const AND = ',?[ \u00a0](?:and|y|et)[ \u00a0]|,[ \u00a0]'

/** Numbers behind the noun, and where the notes are said to stand. */
const REFERENCE = perLanguage((_, language) => {
  const { noun, places } = NOTE_REFERENCES[language]
  const words = places.flat().join('|')
  return pattern('giu')`
    (?<![${LETTERS}])(${noun})[ \u00a0]((?:\d{1,4}(?:${THROUGH}|${AND})){0,9}\d{1,4})(?![\d/.,]\d)
    (?:,?[ \u00a0](?:[*_]{1,3}|<u>)?(${words})(?![${LETTERS}]))?
  `
})
const RANGE = new RegExp(String.raw`^\d+(?:${THROUGH})\d+$`, 'u')
const HAS_RANGE = new RegExp(THROUGH, 'u')
/** A noun that names several: `notes`, `notas al pie`. */
const PLURAL = /^(?:foot)?not(?:e|a)s/iu

/** `note 3 of the report`, `notes 1 et 2 du rapport` */
const OF_ANOTHER = /^ (?:of|in|to|del?|en|du|des|dans|à|au)(?!\p{Alphabetic})/u

/** What notes are called now, by what they are called in the text; and where the text that refers to them stands. */
export interface Renumbering {
  readonly names: ReadonlyMap<string, string>
  /** The new number of the note that the text is of; null in running text, whose places do not change. */
  readonly of: number | null
}

/** A reference to notes that is left to a person. */
export interface LeftNoteReference {
  readonly span: Span
  readonly text: string
  /** `bare`: they may be those of another text; `apart`: those named together do not stand together any more. */
  readonly why: 'bare' | 'apart'
}

export interface FollowedReferences {
  readonly edits: readonly Edit[]
  readonly left: readonly LeftNoteReference[]
}

/**
 * The edits of `text` that have it refer to the same notes, by offsets in it; and what cannot be told: running text
 * that does not say where the note stands, and several that are not named together any more.
 */
export function renumberedReferences(text: string, language: Language, renumbering: Renumbering): FollowedReferences {
  const edits: Edit[] = []
  const left: LeftNoteReference[] = []
  for (const match of text.matchAll(REFERENCE(language))) {
    const followed = follow(match, renumbering, language)
    if (typeof followed !== 'string') for (const one of followed) edits.push(one)
    else left.push({ span: shift({ start: 0, end: match[0].length }, match.index), text: match[0], why: followed })
  }
  return { edits, left }
}

/** A note that a text refers to by its number, with a word that says where it stands. */
export interface NamedNote {
  readonly name: string
  /** Where the number stands in the text. */
  readonly span: Span
}

/** The notes that a text refers to by their numbers, where it says that they stand above or below. */
export const notesNamedIn = (text: string, language: Language): readonly NamedNote[] =>
  [...text.matchAll(REFERENCE(language))].flatMap(({ 1: noun = '', 2: list = '', 3: place, index }) =>
    place === undefined
      ? []
      : [...list.matchAll(/\d+/g)].map(({ 0: name, index: at }) => {
          const start = index + noun.length + 1 + at
          return { name, span: { start, end: start + name.length } }
        }),
  )

function follow(
  { 0: whole, 1: noun = '', 2: list = '', 3: place, index, input }: RegExpExecArray,
  { names, of }: Renumbering,
  language: Language,
): readonly Edit[] | LeftNoteReference['why'] {
  const written = [...list.matchAll(/\d+/g)]
  const due = dueOf(list, names)
  const isSame = written.every(({ 0: number }, i) => number === due?.[i])
  const isSure =
    place !== undefined ||
    (of !== null && (written.length === 1 || PLURAL.test(noun)) && !OF_ANOTHER.test(input.slice(index + whole.length)))
  if (!due || !isSure)
    return isSame || !written.some(([number]) => isOther(number, names)) ? [] : due ? 'bare' : 'apart'
  const at = index + noun.length + 1
  const edits: Edit[] = written.flatMap(({ 0: number, index: from }, i) =>
    number === due[i] ? [] : [{ span: { start: at + from, end: at + from + number.length }, text: due[i] as string }],
  )
  if (place === undefined || of === null || !written.every(([number]) => names.has(number))) return edits
  const isAbove = due.every((number) => Number(number) < of)
  if (!isAbove && due.some((number) => Number(number) < of)) return 'apart'
  const said = placed(place, isAbove, language)
  const end = index + whole.length
  return said === place.toLowerCase() ? edits : [...edits, { span: { start: end - place.length, end }, text: said }]
}

const isOther = (number: string, names: ReadonlyMap<string, string>): boolean =>
  (names.get(number) ?? number) !== number

/** The numbers that are due in a list, in their order; null where those of a range do not stand together any more. */
function dueOf(list: string, names: ReadonlyMap<string, string>): readonly string[] | null {
  const named = list.match(/\d+/g) ?? []
  const nameOf = (number: string): string => names.get(number) ?? number
  if (!HAS_RANGE.test(list)) return named.map(nameOf).sort((a, b) => Number(a) - Number(b))
  const [from = 0, to = 0] = named.map(Number)
  if (!RANGE.test(list) || to < from) return null
  const all = Array.from({ length: to - from + 1 }, (_, i) => Number(nameOf(String(from + i)))).sort((a, b) => a - b)
  const isTogether = all.every((number, i) => number === (all[0] as number) + i)
  return isTogether ? [String(all[0]), String(all.at(-1))] : null
}

/** The word of the same pair that says whether the note stands above. */
function placed(place: string, isAbove: boolean, language: Language): string {
  const pair = NOTE_REFERENCES[language].places.find((words) => words.includes(place.toLowerCase()))
  return pair?.[isAbove ? 0 : 1] ?? place
}
