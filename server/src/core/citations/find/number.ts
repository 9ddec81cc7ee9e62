import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import type { Span } from '../../text/span.ts'
import { matchAt } from './patterns.ts'

/** How a number is built, whatever body it belongs to. */
export type NumberShape = 'slash' | 'year-slash' | 'year' | 'roman' | 'committee' | 'point'

/** One number of running text. `74/92 A and B` is one such, with two texts. */
export interface NumberInText {
  readonly span: Span
  readonly shape: NumberShape
  /** One for each text cited, as `forms.ts` reads it, with the place of its own letter or the whole. */
  readonly texts: readonly { readonly number: string; readonly span: Span }[]
}

/** `74/92`, `2021/11`, `S-10/2`; the letters of parts are read apart. */
const SLASHED = /((?:ES|S)-)?(\d{1,4})\/(\d{1,3})(?![\d/])/y
/** What opens a number with brackets: `217`. */
const SERIAL = /(\d{1,4})/y
/** The bracket: a year, a session, a committee. */
const BRACKET = / {0,2}\( ?(?:(\d{4})|((?:ES-|S-)?[IVXL]{1,8})|((?:PLEN|AC)\. ?\d{1,3}))\)/y
const WHA = /WHA ?(\d{1,2})\.(\d{1,2})(?!\d)/y
const LETTER = / {0,2}([A-Z]{1,2}(?:-[A-Z]{1,2})?)(?![A-Za-z0-9/'(]|\.[A-Za-z0-9])/y

/** What makes it something else: `70/1b`, `25/3.COP`. */
const GLUED = /^\.?[\p{L}\d/]/u

/** A further letter: ` and B`, ` to E`. */
const NEXT_LETTER = perLanguage(
  ({ letterJoiners }) => new RegExp(`(?:, | (?:${letterJoiners}) |–)([A-Z])(?![A-Za-z0-9/'(]|\\.[A-Za-z0-9])`, 'y'),
)

/** The number that begins at `start`, or null. `text` has plain spaces and hyphens only. */
export function numberAt(text: string, start: number, language: Language): NumberInText | null {
  return slashed(text, start, language) ?? bracketed(text, start, language) ?? pointed(text, start)
}

function slashed(text: string, start: number, language: Language): NumberInText | null {
  const match = matchAt(SLASHED, text, start)
  if (!match) return null
  const number = match[0]
  const head = start + number.length
  const letters = lettersAt(text, head, language)
  const end = letters.at(-1)?.span.end ?? head
  if (GLUED.test(text.slice(end, end + 2))) return null
  const shape = !match[1] && (match[2] as string).length === 4 ? 'year-slash' : 'slash'
  return { span: { start, end }, shape, texts: texts(letters, { start, end }, (letter) => number + spaced(letter)) }
}

function bracketed(text: string, start: number, language: Language): NumberInText | null {
  const serial = matchAt(SERIAL, text, start)
  if (!serial) return null
  const letters = lettersAt(text, start + serial[0].length, language, true)
  const bracket = matchAt(BRACKET, text, letters.at(-1)?.span.end ?? start + serial[0].length)
  if (!bracket) return null
  const [, year, session, committee] = bracket
  const inner = (year ?? session ?? committee ?? '').replace(' ', '')
  const span = { start, end: BRACKET.lastIndex }
  const shape = year ? 'year' : session ? 'roman' : 'committee'
  return { span, shape, texts: texts(letters, span, (letter) => `${serial[0]}${spaced(letter)} (${inner})`) }
}

function pointed(text: string, start: number): NumberInText | null {
  const match = matchAt(WHA, text, start)
  if (!match) return null
  const span = { start, end: WHA.lastIndex }
  return { span, shape: 'point', texts: [{ number: match[0].replace(' ', ''), span }] }
}

const spaced = (letter: string): string => (letter ? ` ${letter}` : '')

interface Letter {
  readonly letter: string
  readonly span: Span
}

/** `A`, `A and B`, `A to E`, `A, B and D`; of a range the two ends that are printed. */
function lettersAt(text: string, start: number, language: Language, beforeBracket = false): Letter[] {
  const first = matchAt(beforeBracket ? LETTER_BEFORE : LETTER, text, start)
  if (!first) return []
  const letters = [letterOf(first)]
  for (;;) {
    const match = matchAt(NEXT_LETTER(language), text, (letters.at(-1) as Letter).span.end)
    if (!match) return letters
    letters.push(letterOf(match))
  }
}

/** Before a bracket a letter may stand close: `217A(III)`. */
const LETTER_BEFORE = / {0,2}([A-Z]{1,2}(?:-[A-Z]{1,2})?)(?= {0,2}\(| (?:and|or|to|y|e|o|a|et|ou|à) [A-Z] |, [A-Z] )/y

const letterOf = (match: RegExpExecArray): Letter => {
  const letter = match[1] as string
  const end = match.index + match[0].length
  return { letter, span: { start: end - letter.length, end } }
}

/**
 * The texts of a number: the first has the number and its own letter, the others their letters, the last what closes
 * the number.
 */
function texts(letters: readonly Letter[], whole: Span, number: (letter: string) => string): NumberInText['texts'] {
  if (letters.length < 2) return [{ number: number(letters[0]?.letter ?? ''), span: whole }]
  return letters.map(({ letter, span }, nth) => {
    const start = nth === 0 ? whole.start : span.start
    const end = nth === letters.length - 1 ? whole.end : span.end
    return { number: number(letter), span: { start, end } }
  })
}
