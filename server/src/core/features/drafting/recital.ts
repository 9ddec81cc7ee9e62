/** The recital by which a new draft recalls the text that it is made from. Sources. */
import { printDate } from '../../citations/dates.ts'
import { type Form, numberOf } from '../../citations/forms/index.ts'
import type { Language } from '../../lexicon/languages.ts'
import { toDecide } from '../../lexicon/placeholders.ts'
import { type Quotes, RECITAL_WORDS } from '../../lexicon/recitals.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { uncapitalized } from '../../text/capital.ts'
import { type EmphasisKind, emphasised } from './emphasised.ts'

/** What is known of the text that is recalled. */
export interface Earlier {
  readonly form: Form
  /** ISO, or null. */
  readonly date: string | null
  readonly title: string | null
}

/**
 * `<u>Recalling</u> its resolution 75/118 of 10 December 2020, entitled “Question of Tokelau”,`; `quotes` are the marks
 * that the text has.
 */
export function recitalOf(
  earlier: Earlier,
  language: Language,
  mark: EmphasisKind | null,
  style: HouseStyle,
  quotes: Quotes = RECITAL_WORDS[language].quotes,
): string {
  const words = RECITAL_WORDS[language]
  return `${emphasised(words.opening, mark)} ${said(earlier, language, quotes)}${style.closing.preambular}`
}

function said({ form, date, title }: Earlier, language: Language, quotes: Quotes): string {
  const { recital, bySubject } = RECITAL_WORDS[language]
  const number = numberOf(form)
  // The Security Council has no titles, and ECLAC cites by the subject.
  if (form.type === 'eclac' && title) return bySubject(number, subjectOf(title))
  const [open, close] = quotes
  const quoted = title && form.type !== 'sc' ? `${open}${inner(sentenceCase(title), quotes)}${close}` : ''
  return recital(number, date ? printDate(date, language) : '', quoted, 'decision' in form && form.decision)
}

/** Quotations within the title take the marks of the second degree. */
const inner = (title: string, [, , open, close]: readonly string[]): string =>
  title.replace(/[“«][ \u00a0\u202f]?/gu, open ?? '').replace(/[ \u00a0\u202f]?[”»]/gu, close ?? '')

/** A title in capitals has lost the capitals of its names: a person has to put them back. */
const isShouted = (title: string): boolean => title === title.toUpperCase() && /\p{Uppercase}{4}/u.test(title)

const sentenceCase = (title: string): string =>
  isShouted(title) ? title.charAt(0) + title.slice(1).toLowerCase() : title

const subjectOf = (title: string): string => (isShouted(title) ? toDecide(title.toLowerCase()) : uncapitalized(title))
