/** The opening of a line whose language is not known yet, be it in capitals. */
import { FORMAL_FIRST_WORDS } from '../../lexicon/formal-openings.ts'
import { LANGUAGES } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { pattern } from '../../text/pattern.ts'
import { grammarOf } from './grammar.ts'
import { readOpening, readSmallOpening } from './index.ts'
import type { Opening } from './opening.ts'

/** Words with a capital that are more often part of a name than an opening, and what is no word: but `A conscience`. */
const NAME = pattern('u')`
  ^(?:
    Assembly |Mandate |United[ \u00a0](?:Nations|States|Kingdom|Republic|Arab)|States?(?!\p{Alphabetic})
    |(?:Records|Proceeds)[ \u00a0]of|Informe[ \u00a0]|\p{Uppercase}(?![\p{Alphabetic}’'])(?![ \u00a0](?:conscience|à[ \u00a0]l[’']esprit)[ \u00a0])
    |\p{Uppercase}{1,3}[-\u2010\u2011.]?\d
  )
`

/** True where a line opens with a name that could be taken for an opening. */
export const opensWithName = (line: string): boolean => NAME.test(line)

/**
 * The opening of a line in the first language that knows it; null where none does. The line begins with its first word,
 * without marks of emphasis.
 */
export function openingOfLine(line: string): Opening | null {
  if (!/^\[?\p{Uppercase}/u.test(line) || opensWithName(line)) return null
  for (const language of LANGUAGES) {
    const opening = readOpening(line, language)
    if (opening?.known) return opening
  }
  return null
}

/** The first words of the openings that a language knows, up to an apostrophe, but for adverbs. */
const FIRST_WORDS = perLanguage((_, language): ReadonlySet<string> => {
  const { verbs, adjectives, leads } = grammarOf(language).lexicon
  const all = [...verbs.flatMap(({ finite, participle }) => [finite, participle]), ...adjectives, ...leads]
  return new Set(all.map(firstWord))
})

const firstWord = (line: string): string => (/^[^\s\u00a0’',;:.]{1,30}/.exec(line)?.[0] ?? '').toLowerCase()

/** False where the first word of a line is none that an opening begins with: to ask that of each word is cheap. */
export function mayOpen(line: string): boolean {
  const word = firstWord(line)
  return (
    FORMAL_FIRST_WORDS.has(word) ||
    LANGUAGES.some((language) => FIRST_WORDS(language).has(word) || grammarOf(language).lexicon.adverb.test(word))
  )
}

/** True where a line has the shape of an opening, of a `part` if given, in some language, known or not. */
export const hasShapeOfOpening = (line: string, part?: Opening['part']): boolean =>
  /^\[?\p{Uppercase}/u.test(line) &&
  !opensWithName(line) &&
  LANGUAGES.some((language) => {
    const opening = readOpening(line, language)
    return opening !== null && (part === undefined || opening.part === part)
  })

/**
 * True where a line opens with a verb that is known, in small letters: `considering that small ports have no lamps,`.
 */
export const opensSmall = (line: string): boolean => smallOpeningOfLine(line) !== null

function smallOpeningOfLine(line: string): Opening | null {
  if (!/^\p{Lowercase}/u.test(line)) return null
  for (const language of LANGUAGES) {
    const opening = readSmallOpening(line, language)
    if (opening) return opening
  }
  return null
}

/** No line of a verb and the one it is addressed to is longer, and none of the verb alone. */
const LONGEST_VERB_LINE = 120
const LONGEST_VERB = 60

/**
 * True for a line of a verb in small letters without a closing mark, as ITU has them above recitals and decisions:
 * `considering`, `resolves to invite the Member States`. `alone` is true where no words may follow the verb.
 */
export function isVerbLine(line: string, alone = false): boolean {
  if (line.length > (alone ? LONGEST_VERB : LONGEST_VERB_LINE) || !/^\p{Lowercase}.*[\p{Alphabetic})]:?$/u.test(line))
    return false
  const opening = smallOpeningOfLine(line)
  if (!opening) return false
  const behind = line.slice(opening.end)
  return /^(?: (?:that|que))?:?$/u.test(behind) || (opening.part === 'operative' && !alone)
}
