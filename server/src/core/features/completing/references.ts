/**
 * Completes references within the draft: behind `paragraph`, the numbers and labels there are, each with its first
 * words and the word that points there, `above` or `below`. Sources.
 */
import type { Document } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { REFERENCE_WORDS, SELF_WORDS } from '../../lexicon/reference-words.ts'
import type { Operative, SubParagraph } from '../../model/model.ts'
import { paragraphsOf } from '../../model/read.ts'
import { verbatim } from '../../text/message.ts'
import type { Completion } from './completion.ts'

/** How far back the noun is looked for, in UTF-16 units. */
const LOOK_BACK = 60
/** How many words of a paragraph tell it from the others. */
const FIRST_WORDS = 70

/** A number of a list with what joins the next to it: `3 (a), `, `4 and `. */
const LISTED = String.raw`\d{1,3}(?: \(?[a-z]{1,5}\)){0,3}(?:, | \p{Alphabetic}{1,3} )`

/** What is typed of a number: `3 (a`. */
const TYPED = String.raw`\d{0,3}(?: ?\(?[a-z]{0,5}\)?){0,3}?`

/** Behind a number, the beginning of what points there: ` ab`. */
const POINTING = String.raw`(?<=[\d)]) (\p{Alphabetic}[\p{Alphabetic}-]*)?`

/** A noun, the numbers of a list so far, what is typed of the next number, and the beginning of what points there. */
const BEHIND_NOUN = perLanguage((_, language) => {
  const { paragraph, subparagraph } = REFERENCE_WORDS[language]
  const noun = String.raw`(?<!\p{Alphabetic})(${paragraph}|${subparagraph})[ \u00a0]`
  return new RegExp(`${noun}((?:${LISTED}){0,6})(${TYPED})(?:${POINTING})?$`, 'u')
})

/** A noun of sub-paragraphs. */
const WITHIN = perLanguage((_, language) => new RegExp(`^(?:${REFERENCE_WORDS[language].subparagraph})`, 'u'))

/** What a reference at an offset may point to; none where no reference is being written. */
export function referencesAt(document: Document, offset: number): readonly Completion[] {
  const { language, text } = document
  const line = text.lastIndexOf('\n', offset - 1) + 1
  const match = BEHIND_NOUN(language).exec(text.slice(Math.max(line, offset - LOOK_BACK), offset))
  if (!match) return []
  const [, noun = '', , typed = '', word] = match
  const targets = targetsAt(document, offset, noun)
  const behind = /^ ?(\p{Alphabetic}[\p{Alphabetic}-]*)/u.exec(text.slice(offset))?.[1] ?? ''
  const { above, below } = REFERENCE_WORDS[language]
  const isPointed = [...above, ...below].includes(behind)
  const named = targets.find(({ name }) => name === typed.trim())
  // `paragraph 5 ` and the beginning of a word: what points there.
  if (named && (word !== undefined || text[offset - 1] === ' '))
    return isPointed ? [] : pointersTo(named, word ?? '', language, offset)
  if (word !== undefined) return []
  const isPlain = /s\.?$/u.test(noun) || isPointed
  const wanted = typed.replace(/\s+/g, ' ')
  return targets
    .filter(({ name }) => name.startsWith(wanted))
    .map((target) =>
      row(target, isPlain ? target.name : `${target.name} ${pointerOf(target, language)}`, typed.length, offset),
    )
}

const pointerOf = ({ isAbove }: Target, language: Language): string =>
  REFERENCE_WORDS[language][isAbove ? 'above' : 'below'][0] as string

/** `above`, and `of the present resolution`, as far as they begin with the word typed. */
function pointersTo(target: Target, typed: string, language: Language, offset: number): Completion[] {
  const { noun, present } = SELF_WORDS[language]
  return [pointerOf(target, language), `${OF[language]} ${present} ${noun}`].flatMap((said) =>
    said.startsWith(typed) ? [row(target, said, typed.length, offset)] : [],
  )
}

const OF = { en: 'of', es: 'de', fr: 'de' } as const

const row = ({ words }: Target, said: string, typed: number, offset: number): Completion => ({
  kind: 'reference',
  label: said,
  description: verbatim(words),
  text: said,
  typed: { start: offset - typed, end: offset },
  before: null,
})

interface Target {
  /** `5`, `5 (a)`. */
  readonly name: string
  readonly words: string
  readonly isAbove: boolean
}

/** What the noun may point to: sub-paragraphs of the paragraph at hand, or the others with theirs. */
function targetsAt(document: Document, offset: number, noun: string): readonly Target[] {
  const { parsed, offset: at } = locate(document, offset)
  const resolution = parsed.model.resolutions.findLast(({ span }) => span.start <= at)
  const operative = resolution ? paragraphsOf(resolution).filter((one) => one.kind === 'operative') : []
  // A space that has just been typed stands behind the paragraph.
  const here = operative.find(({ span }) => span.start <= at && !/[\r\n]/.test(parsed.text.slice(span.end, at)))
  if (WITHIN(document.language).test(noun)) return here ? labelled(here.subParagraphs, '', at) : []
  return operative.flatMap((one) => (one === here ? [] : targetsOf(one, at)))
}

/** A paragraph with a number and its sub-paragraphs. */
function targetsOf({ label, span, prose, subParagraphs }: Operative, at: number): Target[] {
  const number = label?.text.replace(/\.$/, '')
  if (!number) return []
  const whole = { name: number, words: firstWords(prose.text), isAbove: span.start < at }
  return [whole, ...labelled(subParagraphs, `${number} `, at)]
}

const labelled = (subParagraphs: readonly SubParagraph[], before: string, at: number): Target[] =>
  subParagraphs.flatMap(({ label, prose, span, subParagraphs: further }) => {
    const name = `${before}${label.text}`
    return [{ name, words: firstWords(prose.text), isAbove: span.start < at }, ...labelled(further, `${name} `, at)]
  })

const firstWords = (text: string): string =>
  text.length > FIRST_WORDS ? `${text.slice(0, FIRST_WORDS).trimEnd()}…` : text
