import { CITATION_WORDS, type CitationWords } from './citation-words.ts'
import { LANGUAGES, type Language } from './languages.ts'

/**
 * Something for each language, a pattern nearly always, made from its words when first asked for: few read more than
 * one language.
 */
export function perLanguage<T>(make: (words: CitationWords, language: Language) => T): (language: Language) => T {
  const made: Partial<Record<Language, T>> = {}
  const of = (language: Language): T => {
    made[language] ??= make(CITATION_WORDS[language], language)
    return made[language] as T
  }
  OF_LANGUAGES.push(of)
  return of
}

const OF_LANGUAGES: ((language: Language) => unknown)[] = []

/** Makes all that is made when first asked for, for who wants to see every pattern there is. */
export function makeAll(): void {
  for (const of of OF_LANGUAGES) for (const language of LANGUAGES) of(language)
}
