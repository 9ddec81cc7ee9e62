import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import type { Span } from '../../text/span.ts'
import { scYearOf } from '../calendar/sc.ts'
import type { YearInText } from '../citation.ts'
import { dateAt } from '../dates.ts'
import { parseRoman } from '../roman.ts'
import { matchAt } from './patterns.ts'

/** How a number is built, whatever body it belongs to. */
export type NumberShape = 'slash' | 'year-slash' | 'year' | 'roman' | 'committee' | 'point'

/** One text that a number cites. */
export interface NumberText {
  readonly number: string
  readonly span: Span
  /** Where it ends a range that begins with the text before it, what stands between the two. */
  readonly through: Span | null
}

/** One number of running text. `74/92 A and B` is one such, with two texts. */
export interface NumberInText {
  readonly span: Span
  readonly shape: NumberShape
  /** One for each text cited, as `forms.ts` reads it, with the place of its own letter or the whole. */
  readonly texts: readonly NumberText[]
  /** The year that is printed in it: `242 (1967)`, `33/1996`. */
  readonly year: YearInText | null
  /** The section that stands close behind it: XI of `59/276 XI`. */
  readonly section: Span | null
}

/** `74/92`, `2021/11`, `S-10/2`; the letters of parts are read apart. */
const SLASHED = /((?:ES|S)-)?(\d{1,4})\/(\d{1,3})(?![\d/])/y
/** `33/1996`, `1325/2000`: the year behind, where the Council that numbers so puts it first or in brackets. */
const REVERSED = /([1-9]\d{0,3})\/((?:19|20)\d{2})(?![\d/])/y
/** ` XI`: no part has such letters, but a section. */
const SECTION = / {0,2}([IVX]{2,6})(?![A-Za-z0-9/'(]|\.[A-Za-z0-9])/y
/** What opens a number with brackets: `217`. */
const SERIAL = /(\d{1,4})/y
/** The bracket: a year, a session, a committee. */
const BRACKET = / {0,2}\( ?(?:(\d{4})|((?:ES-|S-)?[IVXL]{1,8})|((?:PLEN|AC)\. ?\d{1,3}))\)/y
const WHA = /WHA ?(\d{1,2})\.(\d{1,2})(?!\d)/y
const LETTER = / {0,2}([A-Z]{1,2}(?:-[A-Z]{1,2})?)(?![A-Za-z0-9/'(]|\.[A-Za-z0-9])/y

/** What makes it something else: `70/1b`, `25/3.COP`. */
const GLUED = /^\.?[\p{Alphabetic}\d/]/u

/** A further letter: ` and B`, ` to E`. */
const NEXT_LETTER = perLanguage(
  ({ letterJoiners, range }) =>
    new RegExp(`(?:, | (?:(${range})|${letterJoiners}) |(–))([A-Z])(?![A-Za-z0-9/'(]|-\\d|\\.[A-Za-z0-9])`, 'y'),
)

/** The number that begins at `start`, or null. `text` has plain spaces and hyphens only. */
export function numberAt(text: string, start: number, language: Language): NumberInText | null {
  return (
    slashed(text, start, language) ?? reversed(text, start) ?? bracketed(text, start, language) ?? pointed(text, start)
  )
}

function slashed(text: string, start: number, language: Language): NumberInText | null {
  const match = matchAt(SLASHED, text, start)
  if (!match) return null
  const number = match[0]
  const head = start + number.length
  const section = sectionAt(text, head)
  const letters = section ? [] : lettersAt(text, head, language)
  const end = letters.at(-1)?.span.end ?? head
  if (GLUED.test(text.slice(end, end + 2))) return null
  const shape = !match[1] && (match[2] as string).length === 4 ? 'year-slash' : 'slash'
  const span = { start, end }
  return { span, shape, texts: texts(letters, span, (letter) => number + spaced(letter)), year: null, section }
}

function sectionAt(text: string, at: number): Span | null {
  const match = matchAt(SECTION, text, at)
  const numeral = match?.[1]
  if (!numeral || parseRoman(numeral) === null) return null
  return { start: SECTION.lastIndex - numeral.length, end: SECTION.lastIndex }
}

/**
 * A number of the Security Council where it has just the one of this year, else one of the Economic and Social Council.
 */
function reversed(text: string, start: number): NumberInText | null {
  const match = matchAt(REVERSED, text, start)
  if (!match) return null
  const [whole, serial, year] = match as unknown as [string, string, string]
  const span = { start, end: start + whole.length }
  if (GLUED.test(text.slice(span.end, span.end + 2))) return null
  const printed = yearEndingAt(span.end, year)
  const ofCouncil = scYearOf(Number(serial)) === printed.value
  if (!ofCouncil && serial.length > 3) return null
  const number = ofCouncil ? `${serial} (${year})` : `${year}/${serial}`
  return {
    span,
    shape: ofCouncil ? 'year' : 'year-slash',
    texts: [{ number, span, through: null }],
    year: printed,
    section: null,
  }
}

/** ` of 2000` behind a number of the Security Council. */
const OF_YEAR = perLanguage(
  ({ dated }) => new RegExp(` (?:${dated}|de) ((?:19|20)\\d{2})(?=[,;.)]|$| \\p{Lowercase})`, 'uy'),
)
const BARE = /[1-9]\d{1,3}(?![\p{Alphabetic}\d/%]|[.,]\d| ?\(\d| ?[-–]\d| per cent| por ciento| %)/uy
/** What may follow a bare number that is not the first of its list: what cannot count things. */
const GOES_ON = perLanguage(
  ({ joiners, by, dated, afterBare }) =>
    new RegExp(`(?:[,;.:)\\]]|$| (?:${joiners.join('|')}|${by}|${dated}|${afterBare})(?![${LETTERS}]))`, 'uy'),
)

/**
 * A number of the Security Council without its year, which follows from the number; null where none begins at `start`.
 * For lists of that Council alone: anything may be a number.
 */
export function bareAt(text: string, start: number, isFirst: boolean, language: Language): NumberInText | null {
  const match = matchAt(BARE, text, start)
  const [serial] = match ?? []
  if (!serial) return null
  const end = start + serial.length
  const right = scYearOf(Number(serial))
  if (right === null || (!isFirst && (serial.length < 3 || !matchAt(GOES_ON(language), text, end)))) return null
  if (dateAt(text, start, language)) return null
  const written = matchAt(OF_YEAR(language), text, end)?.[1]
  const span = { start, end: written ? OF_YEAR(language).lastIndex : end }
  const year = written ? yearEndingAt(span.end, written) : null
  const number = `${serial} (${written ?? right})`
  return { span, shape: 'year', texts: [{ number, span, through: null }], year, section: null }
}

function bracketed(text: string, start: number, language: Language): NumberInText | null {
  const serial = matchAt(SERIAL, text, start)
  if (!serial) return null
  const letters = lettersAt(text, start + serial[0].length, language, true)
  const bracket = matchAt(BRACKET, text, letters.at(-1)?.span.end ?? start + serial[0].length)
  if (!bracket) return null
  const [, year, session, committee] = bracket
  const inner = (year ?? session ?? committee ?? '').replace(' ', '')
  const span = { start, end: BRACKET.lastIndex }
  const shape = year ? 'year' : session ? 'roman' : 'committee'
  const numbers = texts(letters, span, (letter) => `${serial[0]}${spaced(letter)} (${inner})`)
  const printed = year ? yearEndingAt(span.end - 1, year, 1) : null
  return { span, shape, texts: numbers, year: printed, section: null }
}

/** ` (2011)`. */
const YEAR = / {0,2}\(((?:19|20)\d{2})\)/y

/** The year that stands at `at` by itself, ` (2011)` or ` of 2011`, or null. */
export function yearAt(text: string, at: number, language: Language): YearInText | null {
  const bracketed = matchAt(YEAR, text, at)?.[1]
  if (bracketed !== undefined) return yearEndingAt(YEAR.lastIndex - 1, bracketed, 1)
  const year = matchAt(OF_YEAR(language), text, at)?.[1]
  return year === undefined ? null : yearEndingAt(OF_YEAR(language).lastIndex, year)
}

/** The year in brackets that a text ends with, or null. */
export function yearIn(text: string): YearInText | null {
  const year = /\((\d{4})\)$/.exec(text.slice(-LENGTH_OF_YEAR))?.[1]
  return year === undefined ? null : yearEndingAt(text.length - 1, year, 1)
}

const LENGTH_OF_YEAR = 6

const yearEndingAt = (end: number, figures: string, brackets = 0): YearInText => ({
  value: Number(figures),
  span: { start: end - figures.length, end },
  end: end + brackets,
})

function pointed(text: string, start: number): NumberInText | null {
  const match = matchAt(WHA, text, start)
  if (!match) return null
  const span = { start, end: WHA.lastIndex }
  const number = match[0].replace(' ', '')
  return { span, shape: 'point', texts: [{ number, span, through: null }], year: null, section: null }
}

const spaced = (letter: string): string => (letter ? ` ${letter}` : '')

interface Letter {
  readonly letter: string
  readonly span: Span
  readonly through: Span | null
}

/** `A`, `A and B`, `A to E`, `A, B and D`; of a range the two ends that are printed. */
function lettersAt(text: string, start: number, language: Language, beforeBracket = false): Letter[] {
  const first = matchAt(beforeBracket ? LETTER_BEFORE : LETTER, text, start)
  if (!first) return []
  const letters = [letterOf(first[1] as string, first, false)]
  for (;;) {
    const match = matchAt(NEXT_LETTER(language), text, (letters.at(-1) as Letter).span.end)
    if (!match) return letters
    letters.push(letterOf(match[3] as string, match, (match[1] ?? match[2]) !== undefined))
  }
}

/** Before a bracket a letter may stand close: `217A(III)`. */
const LETTER_BEFORE = / {0,2}([A-Z]{1,2}(?:-[A-Z]{1,2})?)(?= {0,2}\(| (?:and|or|to|y|e|o|a|et|ou|à) [A-Z] |, [A-Z] )/y

function letterOf(letter: string, { index, 0: whole }: RegExpExecArray, endsRange: boolean): Letter {
  const end = index + whole.length
  const start = end - letter.length
  return { letter, span: { start, end }, through: endsRange ? trimmed(whole, index, start) : null }
}

/** What joins, without the spaces round it. */
function trimmed(whole: string, index: number, end: number): Span {
  const word = whole.slice(0, end - index)
  const start = index + (word.length - word.trimStart().length)
  return { start, end: start + word.trim().length }
}

/**
 * The texts of a number: the first has the number and its own letter, the others their letters, the last what closes
 * the number.
 */
function texts(letters: readonly Letter[], whole: Span, number: (letter: string) => string): NumberInText['texts'] {
  if (letters.length < 2) return [{ number: number(letters[0]?.letter ?? ''), span: whole, through: null }]
  return letters.map(({ letter, span, through }, nth) => {
    const start = nth === 0 ? whole.start : span.start
    const end = nth === letters.length - 1 ? whole.end : span.end
    return { number: number(letter), span: { start, end }, through }
  })
}
