/** Words that were broken at the end of a line: which hyphens are their own. */
import { HOUSE_WORDS } from '../lexicon/house-words.ts'
import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { ORGANS } from '../lexicon/organs.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { PUNCTUATION } from '../lexicon/punctuation.ts'
import { grammarOf } from '../wording/openings/grammar.ts'

/** What stands between two lines when they are one. */
export interface Joint {
  /** How many characters at the end of the first line go. */
  readonly drop: 0 | 1
  readonly between: '' | ' '
}

export const SPACED: Joint = { drop: 0, between: ' ' }
export const CLOSED_UP: Joint = { drop: 0, between: '' }
export const UNBROKEN: Joint = { drop: 1, between: '' }

/** Hyphens of words; one that does not break is always the word’s own. */
const HYPHEN = /[-\u2010\u2011]/gu
const WORD = /\p{Alphabetic}+(?:[-\u2010\u2011]\p{Alphabetic}+)*/gu

/** The hyphens at the ends of the lines of one text. */
export class Hyphens {
  readonly #text: string
  readonly #language: Language
  #words: ReadonlySet<string> | null = null

  constructor(text: string, language: Language) {
    this.#text = text
    this.#language = language
  }

  /**
   * Whether a word that was broken behind a hyphen has it by itself. It goes where the word stands elsewhere without
   * it, in the text or in the lexicon, and nowhere with it; behind it no space can be meant, but in
   * `short- and long-term`.
   */
  joint(before: string, behind: string): Joint {
    if (JOINERS.has(behind)) return SPACED
    const isName = /^\p{Uppercase}/u.test(behind) && before !== before.toUpperCase()
    if (isName || this.#known(`${before}-${behind}`)) return CLOSED_UP
    // `me-` / `dium-sized`: what was broken may be a part of a word that has a hyphen of its own.
    const [first = ''] = behind.split(HYPHEN)
    const isKnown = [before + behind, before + first].some(
      (word) => this.#known(word) || lexiconOf(this.#language).has(folded(word)),
    )
    return isKnown ? UNBROKEN : CLOSED_UP
  }

  #known(word: string): boolean {
    this.#words ??= new Set((this.#text.match(WORD) ?? []).map(folded))
    return this.#words.has(folded(word))
  }
}

const folded = (word: string): string => word.toLowerCase().replace(HYPHEN, '-')

const JOINERS: ReadonlySet<string> = new Set(Object.values(PUNCTUATION).flatMap(({ joiners }) => joiners))

/** The words of all that the lexicon of a language says, and the usual long ones of published texts. */
const lexiconOf = perLanguage((_, language): ReadonlySet<string> => {
  const names = ORGANS.map(({ names }) => names[language].full)
  return new Set(wordsIn([grammarOf(language).lexicon, MONTHS[language], names, HOUSE_WORDS[language].words]))
})

/** The words in data of any shape. */
function wordsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return (data.match(WORD) ?? []).map(folded)
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : []
}
