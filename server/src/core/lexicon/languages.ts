/** The languages that a draft may be written in; all three are equal. */
export const LANGUAGES = ['en', 'es', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'español', fr: 'français' }

/** The language of a locale such as `fr-CA` or `es_419.UTF-8`; English, where it is of another. */
export function languageOfLocale(locale: string): Language {
  const [code] = locale.toLowerCase().split(/[-_.@]/)
  return LANGUAGES.find((language) => language === code) ?? 'en'
}

export const isLanguage = (code: string): code is Language => (LANGUAGES as readonly string[]).includes(code)
