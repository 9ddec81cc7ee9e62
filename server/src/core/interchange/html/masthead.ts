/** The head of a document of the United Nations, as far as front matter or masthead tell it. */
import { dayInWords } from '../../citations/dates.ts'
import { parseRoman } from '../../citations/roman.ts'
import type { Document } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { sessionOrdinal } from '../../lexicon/session-ordinals.ts'
import { factOf } from '../../model/read.ts'
import { capitalized } from '../../text/capital.ts'
import type { MastheadKey } from '../../wording/masthead.ts'
import { escapeHtml } from './escape.ts'

const LINES: readonly (readonly [MastheadKey, string])[] = [
  ['symbol', 'symbol'],
  ['organ', 'organ'],
  ['session', 'session'],
  ['date', 'date'],
  ['agenda-item', 'agenda'],
  ['sponsors', 'sponsors'],
]

/** One element; nothing where the draft says none of it in its front matter. */
export function mastheadOf({ model, language, foreign }: Document): string {
  if (!model.frontMatter) return ''
  const lines = LINES.flatMap(([key, name]) => {
    const said = factOf(model, key)
    // In a language of whose words nothing is known, numbers stay numbers.
    const value = said && foreign === null ? inWords(key, said, language) : said
    return value ? [`<p class="${name}">${escapeHtml(value)}</p>`] : []
  })
  return lines.length === 0 ? '' : `<header class="masthead">${lines.join('')}</header>`
}

/**
 * `session: 81` → `Eighty-first session`, `agenda-item: 14` → `Agenda item 14`, `date: 2026-12-10` → `10 December 2026`;
 * all else as it is said.
 */
function inWords(key: MastheadKey, said: string, language: Language): string {
  if (key === 'session') return sessionOf(said, language)
  if (key === 'date') return dayInWords(said, language)
  return key === 'agenda-item' && /^\d{1,3}(?: ?\([a-z]\))?$/.test(said) ? AGENDA_ITEM[language](said) : said
}

const AGENDA_ITEM: Readonly<Record<Language, (number: string) => string>> = {
  en: (number) => `Agenda item ${number}`,
  es: (number) => `Tema ${number} del programa`,
  fr: (number) => `Point ${number} de l’ordre du jour`,
}

const SESSION: Readonly<Record<Language, string>> = { en: 'session', es: 'período de sesiones', fr: 'session' }

/** `81` → `Eighty-first session`, `XLI` → `Forty-first session`. */
function sessionOf(said: string, language: Language): string {
  const number = /^\d{1,2}$/.test(said) ? Number(said) : (parseRoman(said) ?? 0)
  if (number < 1 || number > 99) return said
  const ordinal = sessionOrdinal(number, language)
  return `${capitalized(ordinal)} ${SESSION[language]}`
}
