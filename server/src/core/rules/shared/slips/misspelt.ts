/**
 * Misspelt words: long words of published resolutions with one slip of typing in them, `Goverment`, `resolucion`, or with
 * letters misread from a page, `govemment`.
 */
import { HOUSE_WORDS } from '../../../lexicon/house-words.ts'
import type { Language } from '../../../lexicon/languages.ts'
import { perLanguage } from '../../../lexicon/per-language.ts'
import { capitalized } from '../../../text/capital.ts'
import { isTurnedAt } from '../../../text/distance.ts'
import { foldAccents } from '../../../text/fold-accents.ts'
import { LETTERS } from '../../../text/letters.ts'
import { type Message, say } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'

/** A word as it stands in a text, and as it is spelt. */
export interface Misspelt {
  readonly span: Span
  readonly right: string
}

export const messageOfMisspelt = (said: string, right: string): Message =>
  say`“${said}” is misspelt, and no search finds it. Write “${right}”.`

interface Vocabulary {
  readonly known: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** The words by their first letter and their last, without accents: other slips are seldom in these. */
  readonly byEnds: ReadonlyMap<string, readonly string[]>
  /** The words by what is left of them where no two letters look alike. */
  readonly byLooks: ReadonlyMap<string, string>
}

const vocabularyOf = perLanguage((_, language): Vocabulary => {
  const { words, names, others } = HOUSE_WORDS[language]
  const house = listOf(words)
  const byEnds = new Map<string, string[]>()
  for (const word of house) {
    const ends = endsOf(word)
    const same = byEnds.get(ends)
    if (same) same.push(word)
    else byEnds.set(ends, [word])
  }
  const byLooks = new Map(house.map((word) => [looksOf(word), word]))
  return { known: new Set([...house, ...listOf(others)]), names: new Set(listOf(names)), byEnds, byLooks }
})

const listOf = (words: string): readonly string[] => words.trim().split(/\s+/)

const endsOf = (word: string): string => foldAccents(word.charAt(0) + word.charAt(word.length - 1))

/** Letters that are read for others from a page. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { vv: 'w', rn: 'm', cl: 'd', li: 'h', c: 'e', b: 'h', u: 'n' }

/** A word with one letter for all those that look like it: the same for `govemment` and `government`. */
const looksOf = (word: string): string => word.replace(/vv|rn|cl|li|[cbu]/g, (said) => LOOK_ALIKE[said] as string)

/** Words of seven letters may have two turned or an accent too few or many; one more or less is told of longer ones. */
const SHORTEST = 7
const LONG_WORD = new RegExp(`[${LETTERS}]{${SHORTEST}}`, 'g')
const REST = new RegExp(`[${LETTERS}]*`, 'y')

/** The misspelt words of a text with plain hyphens and apostrophes, in order. */
export function misspeltWords(text: string, language: Language): Misspelt[] {
  const { known } = vocabularyOf(language)
  const found: Misspelt[] = []
  LONG_WORD.lastIndex = 0
  // Nearly all words are known: no match is made of them, which halves the time.
  while (LONG_WORD.test(text)) {
    const start = LONG_WORD.lastIndex - SHORTEST
    REST.lastIndex = LONG_WORD.lastIndex
    REST.test(text)
    const end = REST.lastIndex
    LONG_WORD.lastIndex = end
    const said = text.slice(start, end)
    if (known.has(said)) continue
    const right = rightSpelling(said, start > 0, language)
    if (right !== null) found.push({ span: { start, end }, right })
  }
  return found
}

const SHIFT_HELD = /^\p{Uppercase}{2}\p{Lowercase}+$/u

/** A word as it is spelt; null where it is no slip for a word of the house. */
function rightSpelling(said: string, isWithin: boolean, language: Language): string | null {
  const { known, names, byEnds, byLooks } = vocabularyOf(language)
  const word = said.toLowerCase()
  // `COnference`: the shift key was held too long.
  if (known.has(word)) return SHIFT_HELD.test(said) ? said.charAt(0) + word.slice(1) : null
  const right = byEnds.get(endsOf(word))?.find((one) => isSlipFor(word, one)) ?? byLooks.get(looksOf(word))
  if (right === undefined) return null
  // An English text has accents in names and words of other languages.
  if (language === 'en' && foldAccents(word) !== word) return null
  if (said === word) return right
  // Within a sentence a capital makes a name, and many a name is of another language: `Resolution`, `Centers`.
  if (said.slice(1) !== word.slice(1) || (isWithin && !names.has(right))) return null
  return capitalized(right)
}

/** Letters that stand behind one too many or too few: nearer to the end, they may make another form of the word. */
const ENDING = 3

/** Whether a word is one of the house but for its accents or one slip. */
function isSlipFor(word: string, right: string): boolean {
  const longer = word.length - right.length
  if (longer > 1 || longer < -1) return false
  const isLast = word.charAt(word.length - 1) === right.charAt(right.length - 1)
  // Without its last accent a word may be another form: `adopté`, `adopte`.
  if (!isLast && !hasLostLast(word, right)) return false
  if (!isLast || word.charAt(0) !== right.charAt(0))
    return longer === 0 && isAccentAt(word, right, firstApart(word, right))
  let at = 1
  while (word.charAt(at) === right.charAt(at)) at++
  if (longer === 0 && (isAccentAt(word, right, at) || isTurnedAt(word, right, at))) return true
  if (at + ENDING >= right.length) return false
  const rest = right.slice(at + 1)
  if (longer === 1) return right.length >= 8 && word.slice(at + 1) === right.slice(at)
  if (longer === -1) return right.length >= 9 && word.slice(at) === rest
  return right.length >= 9 && isVowel(word.charAt(at)) && isVowel(right.charAt(at)) && word.slice(at + 1) === rest
}

/** Nouns that are no form of a verb without their last accent, `hincapié`, `sécurité`, as are words that lose two. */
const ACCENT_AT_END = /(?:al|bil|iv|ers|ar|un|an)ité$|ié$/
const hasLostLast = (word: string, right: string): boolean =>
  word === foldAccents(right) && (ACCENT_AT_END.test(right) || accentsIn(right) > 1)

const firstApart = (one: string, other: string): number => {
  let at = 0
  while (at < one.length && one.charAt(at) === other.charAt(at)) at++
  return at
}

/**
 * Whether the letters of two words at an offset differ in their accents, and no others behind differ, or all accents
 * are lost, or one stands elsewhere.
 */
function isAccentAt(one: string, other: string, at: number): boolean {
  const hasAccent = one.charCodeAt(at) >= FIRST_ACCENTED || other.charCodeAt(at) >= FIRST_ACCENTED
  if (!hasAccent || foldAccents(one.charAt(at)) !== foldAccents(other.charAt(at))) return false
  if (one.slice(at + 1) === other.slice(at + 1) || one === foldAccents(other)) return true
  // `discriminacíon`; but `complétés` is another word than `complètes`, and has one more.
  return accentsIn(one) === accentsIn(other) && foldAccents(one) === foldAccents(other)
}

const accentsIn = (word: string): number => word.normalize('NFD').length - word.length

/** Letters below have none. */
const FIRST_ACCENTED = 0x80

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter)
