/**
 * The opening of a paragraph: the verb phrase of an operative paragraph, the participial phrase of a preambular one. A
 * grammar, not a list: (Also | Further | Once again …) (adverb) verb (complement), with the words of each language in
 * its lexicon. Sources.
 */
import type { Language } from '../../lexicon/languages.ts'
import { LETTERS } from '../../text/letters.ts'
import { memoizeFor } from '../../text/memo.ts'
import { readFormalOpening } from './formal.ts'
import { grammarOf } from './grammar.ts'
import type { Opening } from './opening.ts'
import { OpeningReader } from './reader.ts'
import { OpeningTokens } from './tokens.ts'

export type { Opening, OpeningPart } from './opening.ts'

/** The opening of the words of a paragraph, read once. */
export const openingOf = memoizeFor(({ text }: { readonly text: string }, language: Language) =>
  readOpening(text, language),
)

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
