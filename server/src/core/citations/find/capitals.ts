/** Text in capitals, as `RECALLING ITS RESOLUTION 79/144`, read as it would stand in small letters. */
import { CITATION_WORDS, OTHER_BODIES } from '../../lexicon/citation-words.ts'
import type { Language } from '../../lexicon/languages.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { ORGAN_ABBREVIATIONS, ORGAN_RESOLUTIONS, ORGANS } from '../../lexicon/organs.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { REFERENCE_WORDS } from '../../lexicon/reference-words.ts'
import { foldAccents } from '../../text/fold-accents.ts'
import { LETTERS } from '../../text/letters.ts'
import { parseRoman } from '../roman.ts'

/** A noun of a citation or a reference in capitals: without one, nothing in capitals is read here. */
const SHOUTED = perLanguage(
  ({ shouted }) => new RegExp(`(?<![${LETTERS}\\d/.])(?:${shouted})(?![${LETTERS}\\d/])`, 'u'),
)

/** A word in capitals that is no part of a number or a symbol. */
const WORD = /(?<![\p{Alphabetic}\d/.])\p{Uppercase}+(?![\p{Alphabetic}\d/]|\.[\p{Alphabetic}\d]|-\d)/gu

/** Words with accents that names of organs and months do not have; capitals are often printed without any. */
const ACCENTED: Readonly<Record<Language, string>> = {
  en: '',
  es: 'resolución decisión párrafo párrafos',
  fr: 'résolution résolutions décision décisions alinéa alinéas',
}

/** Words as names have them, with their capitals and accents, by their plain small letters. */
const WORDS = perLanguage((_, language) => {
  const names = ORGANS.map(({ names }) => names[language].name)
  const short = ORGANS.flatMap(({ id, abbreviations }) => [...abbreviations, ...(ORGAN_ABBREVIATIONS[id] ?? [])])
  const all = [
    ...names,
    ...short,
    ...OTHER_BODIES[language],
    ...MONTHS[language],
    ACCENTED[language],
    ...Object.keys(ORGAN_RESOLUTIONS),
  ]
  return new Map(all.flatMap((text) => text.split(/[ ’'-]/)).map((word) => [plain(word), word]))
})

const plain = (word: string): string => foldAccents(word).toLowerCase()

/**
 * The text with its words in capitals in small letters, but for names of organs, roman numerals and the letters of
 * parts; the text itself where no citation or reference stands in capitals. Keeps every offset.
 */
export function withoutCapitals(text: string, language: Language): string {
  if (!SHOUTED(language).test(text)) return text
  const words = WORDS(language)
  return text
    .replace(WORD, (word: string, at: number) => {
      if (keepsCapitals(word, text, at, language)) return word
      const small = words.get(plain(word)) ?? word.toLowerCase()
      return small.length === word.length ? small : word
    })
    .replace(LABELS(language), (reference: string) => reference.replace(LABEL, (label) => label.toLowerCase()))
}

/** `PARAGRAPH 1 (A) (I)`, its words in small letters: the labels of a reference to the draft itself. */
const LABELS = perLanguage((_, language) => {
  const { paragraph, subparagraph, to } = REFERENCE_WORDS[language]
  const { letterJoiners } = CITATION_WORDS[language]
  return new RegExp(
    `(?<![${LETTERS}])(?:${paragraph}|${subparagraph})(?: (?:\\d{1,3}|\\(?[A-Z]{1,5}\\)|(?:${letterJoiners}|${to})(?= )),?){1,12}`,
    'gu',
  )
})
const LABEL = /[A-Z]{1,5}(?=\))/g

function keepsCapitals(word: string, text: string, at: number, language: Language): boolean {
  if (word.length === 1) return !isJoiner(word, text, at, language)
  return (
    (/^[IVXLC]+$/.test(word) && text.charAt(at + word.length) !== '-' && parseRoman(word) !== null) ||
    (/^([A-Z])\1$/.test(word) && /\d $/.test(text.slice(Math.max(0, at - 2), at)))
  )
}

/** `59/25 A 59/28`, `59/25 Y 46/182`, `L'ASSEMBLÉE`: a word of one letter, and no letter of a part. */
function isJoiner(letter: string, text: string, at: number, language: Language): boolean {
  const next = text.charAt(at + 1)
  if (next === "'") return true
  if (language === 'en' || next !== ' ') return false
  return /[YOÀÓ]/.test(letter) || !/\d $/.test(text.slice(Math.max(0, at - 2), at)) || /\d/.test(text.charAt(at + 2))
}
