import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { slipsBetween } from '../text/distance.ts'
import { foldAccents } from '../text/fold-accents.ts'
import { LETTERS } from '../text/letters.ts'
import type { Span } from '../text/span.ts'
import { matchAt } from './find/patterns.ts'

/** A date in running text. */
export interface DateInText {
  /** ISO; null where no calendar has the day, as 31 November. */
  readonly iso: string | null
  readonly span: Span
  /** Where its month is misspelt or of another language: the word, and the month that is meant. */
  readonly slip?: { readonly span: Span; readonly right: string }
}

const FORMS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(\\d{1,2}) (${MONTHS.en.join('|')}),? (\\d{4})(?!\\d)`, 'iy'),
  es: new RegExp(`(\\d{1,2})(?:[º°o]|er)? (?:de )?(${MONTHS.es.join('|')}|setiembre) (?:del? )?(\\d{4})(?!\\d)`, 'iy'),
  fr: new RegExp(`(\\d{1,2})(?:er)? (${MONTHS.fr.join('|')}) (\\d{4})(?!\\d)`, 'iy'),
}

const small = (months: readonly string[]): readonly string[] => months.map((month) => month.toLowerCase())
const SMALL_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: small(MONTHS.en),
  es: small(MONTHS.es),
  fr: small(MONTHS.fr),
}

/** `July 28, 2009`, as in no text of the United Nations, but in those of others. */
const MONTH_FIRST = new RegExp(`(${MONTHS.en.join('|')}) (\\d{1,2}),? (\\d{4})(?!\\d)`, 'iy')

/** The date that begins at `at`, or null. `text` has plain spaces only. */
export function dateAt(text: string, at: number, language: Language): DateInText | null {
  const usual = matchAt(FORMS[language], text, at)
  const match = usual ?? (language === 'en' ? matchAt(MONTH_FIRST, text, at) : null)
  if (!match) return slipped(text, at, language)
  const [first, second] = [match[1] as string, match[2] as string]
  const name = (usual ? second : first).toLowerCase().replace('setiembre', 'septiembre')
  const month = SMALL_MONTHS[language].indexOf(name)
  const dayOfMonth = Number(usual ? first : second)
  if (month < 0) return null
  return { iso: isoOf(match[3] as string, month, dayOfMonth), span: { start: at, end: at + match[0].length } }
}

/** Null where no calendar has the day. */
function isoOf(year: string, month: number, dayOfMonth: number): string | null {
  const day = new Date(Date.UTC(Number(year), month, dayOfMonth))
  const exists = day.getUTCDate() === dayOfMonth && day.getUTCMonth() === month
  return exists ? `${year}-${day.toISOString().slice(5, 10)}` : null
}

/** A date whose month is no month of the language: `5 Decmber 2019`, `5 de december de 2019`. */
const SLIPPED = new RegExp(
  String.raw`(\d{1,2})(?:[º°o]|er|st|nd|rd|th)?(?: de)? ([${LETTERS}]{3,12})\.?,?(?: del?)? (\d{4})(?!\d)`,
  'uy',
)

function slipped(text: string, at: number, language: Language): DateInText | null {
  const match = matchAt(SLIPPED, text, at)
  if (!match) return null
  const [whole, dayOfMonth, word, year] = match as unknown as [string, string, string, string]
  const month = monthOf(word, language)
  if (month === null) return null
  const start = at + whole.indexOf(word, dayOfMonth.length)
  const right = MONTHS[language][month] as string
  // Written as the language has it but for what joins its words: no slip of the month.
  const isRight = word.toLowerCase() === right.toLowerCase()
  // Capitals often go without their accents.
  const isPlain = word === word.toUpperCase() && foldAccents(word) === foldAccents(right)
  return {
    iso: isoOf(year, month, Number(dayOfMonth)),
    span: { start: at, end: at + whole.length },
    ...(isPlain
      ? {}
      : {
          slip: isRight
            ? { span: { start: at, end: at + whole.length }, right: `${Number(dayOfMonth)} ${right} ${year}` }
            : { span: { start, end: start + word.length }, right },
        }),
  }
}

/**
 * The month that a word is meant for: its beginning, a slip of one or two letters away, or that of another language.
 */
function monthOf(word: string, language: Language): number | null {
  const said = foldAccents(word)
  const own = MONTHS[language].map(foldAccents)
  const begun = own.filter((month) => month.startsWith(said))
  if (begun.length === 1) return own.indexOf(begun[0] as string)
  for (const other of LANGUAGES) {
    const month = MONTHS[other].map(foldAccents).indexOf(said)
    if (month >= 0) return month
  }
  const far = said.length < LONG ? 1 : 2
  const near = own.map((month) => slipsBetween(month, said))
  const least = Math.min(...near)
  const nearest = near.flatMap((d, month) => (d === least ? [month] : []))
  return least <= far && nearest.length === 1 ? (nearest[0] as number) : null
}

/** Words of so many letters may have two slips. */
const LONG = 7

/**
 * An ISO date in the words of a language: `1978-12-19` → `19 December 1978`, `19 de diciembre de 1978`, `19 décembre
 * 1978`.
 */
export function printDate(iso: string, language: Language): string {
  const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number]
  const name = MONTHS[language][month - 1] as string
  if (language === 'en') return `${dayOfMonth} ${name} ${year}`
  if (language === 'es') return `${dayOfMonth} de ${name} de ${year}`
  return `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${name} ${year}`
}

/** A day as front matter has it, `2026-12-10`, in the words of a language; what is written otherwise stays as it is. */
export const dayInWords = (said: string, language: Language): string =>
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(said) ? printDate(said, language) : said
