import { CITATION_WORDS } from '../lexicon/citation-words.ts'
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import type { Span } from '../text/span.ts'

const perLanguage = (source: (language: Language) => RegExp): Readonly<Record<Language, RegExp>> =>
  Object.fromEntries(LANGUAGES.map((l) => [l, source(l)])) as Record<Language, RegExp>

/** `, para. 7`, `, annex II`, one after another. */
const AFTER = perLanguage((l) => new RegExp(`(?:, ?(?:${CITATION_WORDS[l].partAfter})(?![\\p{L}\\d])){1,3}`, 'uy'))

/** `paragraph 3 (a) of section II of ` up to the end of the text given. */
const BEFORE = perLanguage((l) => {
  const { partBefore, partOf, article } = CITATION_WORDS[l]
  const link = `(?: |,)(?:${partOf})(?: |(?<='))`
  return new RegExp(`(?<![\\p{L}\\d])((?:(?:${partBefore})${link}(?:${article})?){1,3})$`, 'u')
})

/** The part that follows `at`, with its span behind the comma; null where none does. */
export function partAfter(
  text: string,
  at: number,
  language: Language,
): { readonly span: Span; readonly text: string } | null {
  const pattern = AFTER[language]
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return null
  const skipped = /^, ?/.exec(match[0])?.[0].length ?? 0
  return { span: { start: at + skipped, end: at + match[0].length }, text: match[0].slice(skipped) }
}

/** Longer ones are no references but prose. */
const LONGEST = 140

/** The part named before `end`, without what links it: `paragraph 3 (a)`; null where none is. */
export function partBefore(
  text: string,
  end: number,
  language: Language,
): { readonly start: number; readonly text: string } | null {
  const from = Math.max(0, end - LONGEST)
  const match = BEFORE[language].exec(text.slice(from, end))
  if (!match) return null
  const { partOf, article } = CITATION_WORDS[language]
  const link = new RegExp(`(?: |,)(?:${partOf})(?: |(?<='))(?:${article})?$`, 'u')
  return {
    start: from + match.index,
    text: (match[1] as string).replace(link, '').replace(/^(?:the|el|los|les|l') ?/, ''),
  }
}
