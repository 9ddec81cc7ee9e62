/** References that nothing beside them says whose they are: `the measures described in paragraph 3`. */
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../lexicon/reference-words.ts'
import type { Span } from '../text/span.ts'

/** As far back as what says that a paragraph is another text’s: `, in particular the paragraphs`. */
const MOST_BEFORE = 60

const OF_ANOTHER = perLanguage(
  (_, language) => new RegExp(`(?<!\\p{Alphabetic})(?:${REFERENCE_WORDS[language].notOwn}) $`, 'iu'),
)

/** `article 21, paragraph 4`, `article IV paragraph 8`, `(par. 1)` are of what stands before. */
const BEHIND_WORD = /\p{Lowercase} $/u

/** `paragraph 5.12` is of regulations. */
const CONTINUES = /^(?:[.-]\d| thereof(?!\p{Alphabetic}))/u

/**
 * True where a paragraph that an operative paragraph names is the draft’s, though nothing says so: the operative
 * paragraph cites no other text, as the caller knows, and its words say nothing else. So Spanish nearly always writes,
 * which has given up “supra”, and the Security Council in every language. Of 276 published ones 275 lead to a paragraph
 * of their own text; the one that is of another leads to none. `span` is that of the noun with its numbers in `text`.
 */
export const isTakenOwn = (text: string, { start, end }: Span, language: Language): boolean => {
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start)
  return BEHIND_WORD.test(before) && !CONTINUES.test(text.slice(end, end + 12)) && !OF_ANOTHER(language).test(before)
}
