/**
 * What stands between a citation and its title in quotation marks. Entries are regular expression sources. Sources: 704
 * titles quoted in published texts of eight sets.
 */
import type { Language } from './languages.ts'

export const TITLE_WORDS: Readonly<Record<Language, string>> = {
  en: 'entitled|titled|on',
  es: '(?:in)?titulad[ao]s?|denominad[ao]s?|sobre',
  fr: 'intitulée?s?|dite?s?|sur',
}
