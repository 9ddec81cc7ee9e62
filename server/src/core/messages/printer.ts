import { printDate } from '../citations/dates.ts'
import type { Language } from '../lexicon/languages.ts'
import { sessionOrdinal } from '../lexicon/session-ordinals.ts'
import type { Message, Value } from '../text/message.ts'

/** From the English text of a message to its text in the language. */
export type Translation = Readonly<Record<string, string>>

/** The translations into each language, given when they are asked for. */
export type Translations = Readonly<Record<Language, () => readonly Translation[]>>

/** What prints messages in a language. What has no translation there is given in English. */
export type Printer = (message: Message, language: Language) => string

/** Prints with these translations. */
export function printer(translations: Translations): Printer {
  const print: Printer = ({ text, values }, language) =>
    translated(text, language).replace(/\{(\d{1,2})\}/g, (place, i: string) => {
      const value = values[Number(i)]
      return value === undefined ? place : printValue(value, language)
    })
  const translated = (text: string, language: Language): string => {
    for (const table of translations[language]()) {
      const found = table[text]
      if (found) return found
    }
    return text
  }
  const printValue = (value: Value, language: Language): string => {
    if (typeof value !== 'object') return String(value)
    if ('text' in value) return print(value, language)
    if ('nth' in value) return sessionOrdinal(value.nth, language)
    if ('day' in value) return printDate(value.day, language)
    if ('en' in value) return value[language]
    const type = value.join === 'and' ? 'conjunction' : 'disjunction'
    return new Intl.ListFormat(LOCALES[language], { type }).format(value.list.map((one) => printValue(one, language)))
  }
  return print
}

const PLAIN = printer({ en: () => [], es: () => [], fr: () => [] })

/** The English words of a message, for which no translations are needed. */
export const inEnglish = (message: Message): string => PLAIN(message, 'en')

/** As the United Nations punctuate lists: no comma before the last. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es', fr: 'fr' }
