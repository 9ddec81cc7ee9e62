/**
 * The opening of a paragraph: the verb phrase of an operative paragraph, the participial phrase of a preambular one. A
 * grammar, not a list: (Also | Further | Once again …) (adverb) verb (complement), with the words of each language in
 * its lexicon. Sources.
 */
import type { Language } from '../../lexicon/languages.ts'
import { foldAccents, lacksAccent } from '../../text/fold-accents.ts'
import { LETTERS } from '../../text/letters.ts'
import { memoizeFor } from '../../text/memo.ts'
import { readFormalOpening } from './formal.ts'
import { accentsOf, grammarOf } from './grammar.ts'
import type { Opening } from './opening.ts'
import { OpeningReader } from './reader.ts'
import { OpeningTokens, respelt } from './tokens.ts'

export type { Opening, OpeningPart } from './opening.ts'

/** The opening of the words of a paragraph, read once; its words may have lost their accents: `Se felicite`. */
export const openingOf = memoizeFor(({ text }: { readonly text: string }, language: Language) => {
  const opening = readOpening(text, language)
  return opening?.known ? opening : (readWithAccents(text, language) ?? opening)
})

/** The same with the accents that its words lack, `Decide además` of `Decide ademas`; null where none makes a difference. */
export const openingWithAccents = memoizeFor(({ text }: { readonly text: string }, language: Language) =>
  readWithAccents(text, language),
)

/** So many words at most stand before what makes an opening known. */
const FEW = 4

/** The known opening that a text has where its words are given the accents that they lack; null where it has none. */
function readWithAccents(text: string, language: Language): Opening | null {
  if (language === 'en' || !/^[\s\u00a0[]*\p{Uppercase}/u.test(text)) return null
  const { known, plain } = accentsOf(language)
  const spell = (word: string): string => {
    const right = known.has(word) ? undefined : plain.get(foldAccents(word))
    return right && lacksAccent(word, right) ? right : word
  }
  const grammar = grammarOf(language)
  const words = new OpeningTokens(text, grammar.asides)
  const isRespelt = (index: number): boolean => {
    const word = words.at(index)?.text
    return word !== undefined && spell(word) !== word
  }
  if (!Array.from({ length: FEW }, (_, i) => i).some(isRespelt)) return null
  const opening = new OpeningReader(respelt(words, spell), grammar).read()
  return opening?.known ? opening : null
}

/** The known opening that words in small letters open with, as in texts of ITU and CGPM: `considering that …`. */
export const smallOpeningOf = memoizeFor(({ text }: { readonly text: string }, language: Language) =>
  readSmallOpening(text, language),
)
/** `Mesure 1.`, `Measures 2.`: a noun with its number, whatever verb is spelt so. */
const NUMBERED_HEADING = new RegExp(String.raw`^\p{Uppercase}[${LETTERS}’'-]{1,30}[ \u00a0]\d{1,3}[.:](?:\s|$)`, 'u')

/** The opening of a paragraph, or null where the text opens with none. */
export function readOpening(text: string, language: Language): Opening | null {
  if (NUMBERED_HEADING.test(text)) return null
  const grammar = grammarOf(language)
  const words = new OpeningTokens(text, grammar.asides)
  const first = words.at(0)
  if (!first || !/^\p{Uppercase}/u.test(text.slice(first.start, first.end))) return null
  return readFormalOpening(text, language) ?? new OpeningReader(words, grammar).read()
}

/** The known opening that a text in small letters opens with; null where it opens with none. */
export function readSmallOpening(text: string, language: Language): Opening | null {
  if (!/^\p{Lowercase}/u.test(text)) return null
  const grammar = grammarOf(language)
  const opening = new OpeningReader(new OpeningTokens(text, grammar.asides), grammar).read()
  return opening?.known ? opening : null
}
