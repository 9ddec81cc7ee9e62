/**
 * Misspelt short words of a reference, by which it is known: `paragraph 1 abvoe`, `paragraph 3 of the presetn
 * resolution`. Long ones are found wherever they stand, see `misspelt.ts`.
 */
import { perLanguage } from '../../../lexicon/per-language.ts'
import { REFERENCE_WORDS, SELF_WORDS } from '../../../lexicon/reference-words.ts'
import { nearest } from '../../../text/distance.ts'
import { LETTERS } from '../../../text/letters.ts'
import { pattern } from '../../../text/pattern.ts'
import { messageOfMisspelt, misspeltWords } from './misspelt.ts'
import type { SlipGroup, SlipKind } from './slip-kind.ts'

// A pattern begins with what it consumes and looks about from there, as those of `spacing.ts` do.

/** `paragraph 3 (a) avobe`; `ci-dessus` may have lost its hyphen, or have a space there. */
const BEHIND_NUMBER = perLanguage((_, language) => {
  const { paragraph, subparagraph, section } = REFERENCE_WORDS[language]
  return pattern('gu')`
    (\d{1,3}|[IVX]{1,5})(?<=(?<![${LETTERS}])(?:${paragraph}|${subparagraph}|${section})[ ]\1)
    (?:[ ]\([a-z]\))?,?[ ]((?:ci[ -]{1,2})?[${LETTERS}-]{4,11})(?![${LETTERS}\d-])
  `
})

/** The words, of one part, that say where a place of the text stands. */
const DIRECTIONS = perLanguage((_, language) => {
  const { above, below } = REFERENCE_WORDS[language]
  return [...above, ...below].filter((word) => !word.includes(' '))
})

/** `the presetn resolution`; it catches the word between, as the second group. */
const BEFORE_NOUN = perLanguage((_, language) => {
  const { noun, present } = SELF_WORDS[language]
  const [article = ''] = present.split(' ')
  return pattern('gu')`(${article} )(?<=(?<![${LETTERS}])\1)([${LETTERS}]{5,10})(?=[ ]${noun}(?![${LETTERS}]))`
})

const presentIn = perLanguage((_, language) => SELF_WORDS[language].present.split(' ').slice(-1))

/** The second group of a match, where it is a slip for one of some words. */
const misspeltFor =
  (words: typeof DIRECTIONS): SlipKind['slipOf'] =>
  ({ 2: said = '' }, { end }, language) => {
    const meant = words(language)
    if (meant.includes(said.toLowerCase()) || misspeltWords(said, language).length > 0) return null
    const right = nearest(said, meant, 1)
    return right === undefined ? null : { span: { start: end - said.length, end }, text: right }
  }

export const REFERENCE_SLIPS: readonly SlipGroup[] = [
  {
    kinds: [
      { pattern: BEHIND_NUMBER, slipOf: misspeltFor(DIRECTIONS), says: messageOfMisspelt, safety: 'suggestion' },
      { pattern: BEFORE_NOUN, slipOf: misspeltFor(presentIn), says: messageOfMisspelt, safety: 'suggestion' },
    ],
  },
]
