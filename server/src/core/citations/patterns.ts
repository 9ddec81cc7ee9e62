import { CITATION_WORDS, type CitationWords } from '../lexicon/citation-words.ts'
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { firstNotBelow } from '../text/halving.ts'
import type { Span } from '../text/span.ts'

/** Something for each language, a pattern nearly always, made from its words when first asked for: few read more than one language. */
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

/** What a sticky pattern finds at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a sticky pattern that begins at `at` ends; `at` itself where it does not match. */
export const endAt = (pattern: RegExp, text: string, at: number): number =>
  matchAt(pattern, text, at) ? pattern.lastIndex : at

/** How many of the items, which are in the order of the text, end at or before `offset`. */
export const countBefore = (items: readonly { readonly span: Span }[], offset: number): number =>
  firstNotBelow(items.length, (i) => (items[i] as { readonly span: Span }).span.end <= offset)
