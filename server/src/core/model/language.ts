import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { FREQUENT, FREQUENT_ELSEWHERE } from '../lexicon/words.ts'

/** The language that a text is read in, and what it is in where that is none that is known here. */
export interface DetectedLanguage {
  readonly language: Language
  /** A language or a script, in words that go on “in”: `another script`, `German`. Null where the language is known. */
  readonly foreign: string | null
}

/** Less than this tells no language from another, in letters and in words. */
const ENOUGH_LETTERS = 40
const ENOUGH_WORDS = 12

/** Words, without labels: the `l` of `l)` is no French article. */
const WORDS = /(?!\p{Alphabetic}\))\p{Alphabetic}+/gu

/** The language of a text by its letters and small words; English where nothing speaks for another. */
export function detectLanguage(text: string): DetectedLanguage {
  const words = text.toLowerCase().match(WORDS) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const scoreOf = (small: readonly string[]): number => small.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0)
  let language: Language = 'en'
  let most = 0
  for (const one of LANGUAGES) {
    const score = scoreOf(FREQUENT[one])
    if (score > most) {
      most = score
      language = one
    }
  }
  return { language, foreign: foreignScript(words) ?? foreignLanguage(words, scoreOf, most) }
}

function foreignScript(words: readonly string[]): string | null {
  const letters = words.join('')
  if (letters.length < ENOUGH_LETTERS) return null
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0
  return latin < [...letters].length / 2 ? 'another script' : null
}

function foreignLanguage(
  words: readonly string[],
  scoreOf: (small: readonly string[]) => number,
  known: number,
): string | null {
  if (words.length < ENOUGH_WORDS) return null
  let foreign: string | null = null
  let most = Math.max(known, words.length / 12)
  for (const [name, small] of Object.entries(FREQUENT_ELSEWHERE)) {
    const score = scoreOf(small)
    if (score > most) {
      most = score
      foreign = name
    }
  }
  return foreign
}
