import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import type { Span } from '../text/span.ts'
import { matchAt } from './find/patterns.ts'

/** A date in running text. */
export interface DateInText {
  /** ISO; null where no calendar has the day, as 31 November. */
  readonly iso: string | null
  readonly span: Span
}

const FORMS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(\\d{1,2}) (${MONTHS.en.join('|')}),? (\\d{4})(?!\\d)`, 'iy'),
  es: new RegExp(`(\\d{1,2})(?:[º°o]|er)? (?:de )?(${MONTHS.es.join('|')}|setiembre) (?:del? )?(\\d{4})(?!\\d)`, 'iy'),
  fr: new RegExp(`(\\d{1,2})(?:er)? (${MONTHS.fr.join('|')}) (\\d{4})(?!\\d)`, 'iy'),
}

/** `July 28, 2009`, as in no text of the United Nations, but in those of others. */
const MONTH_FIRST = new RegExp(`(${MONTHS.en.join('|')}) (\\d{1,2}),? (\\d{4})(?!\\d)`, 'iy')

/** The date that begins at `at`, or null. `text` has plain spaces only. */
export function dateAt(text: string, at: number, language: Language): DateInText | null {
  const usual = matchAt(FORMS[language], text, at)
  const match = usual ?? (language === 'en' ? matchAt(MONTH_FIRST, text, at) : null)
  if (!match) return null
  const [first, second] = [match[1] as string, match[2] as string]
  const name = (usual ? second : first).toLowerCase().replace('setiembre', 'septiembre')
  const month = MONTHS[language].findIndex((m) => m.toLowerCase() === name)
  const dayOfMonth = Number(usual ? first : second)
  if (month < 0) return null
  const day = new Date(Date.UTC(Number(match[3]), month, dayOfMonth))
  const exists = day.getUTCDate() === dayOfMonth && day.getUTCMonth() === month
  const iso = exists ? `${match[3]}-${day.toISOString().slice(5, 10)}` : null
  return { iso, span: { start: at, end: at + match[0].length } }
}

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
