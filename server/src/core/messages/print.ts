import { printDate } from '../citations/dates.ts'
import type { Language } from '../lexicon/languages.ts'
import { sessionOrdinal } from '../lexicon/session-ordinals.ts'
import type { Message, Value } from '../text/message.ts'
import { TRANSLATIONS } from './translations.ts'

/** The words of a message in a language. What has no translation there is given in English. */
export function printMessage(message: Message, language: Language): string {
  const text = translated(message.text, language)
  return text.replace(/\{(\d{1,2})\}/g, (place, i: string) => {
    const value = message.values[Number(i)]
    return value === undefined ? place : printValue(value, language)
  })
}

function translated(text: string, language: Language): string {
  for (const table of TRANSLATIONS[language]) {
    const found = table[text]
    if (found) return found
  }
  return text
}

function printValue(value: Value, language: Language): string {
  if (typeof value !== 'object') return String(value)
  if ('text' in value) return printMessage(value, language)
  if ('nth' in value) return sessionOrdinal(value.nth, language)
  if ('day' in value) return printDate(value.day, language)
  if ('en' in value) return value[language]
  const type = value.join === 'and' ? 'conjunction' : 'disjunction'
  return new Intl.ListFormat(LOCALES[language], { type }).format(value.list.map((one) => printValue(one, language)))
}

/** As the United Nations punctuate lists: no comma before the last. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es', fr: 'fr' }
