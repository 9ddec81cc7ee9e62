/**
 * Labels of paragraphs and sub-paragraphs as they are written: `5.`, `5 bis.`, `(a)`, `a)`, `a.`, `(iv)`. Sources:
 * R-62, R-66, R-67, R-68.
 */

export type Closing = 'both' | 'half' | 'stop'

/** A label as printed. `inner` is what stands between the brackets or before the stop, without `bis`. */
export interface Label {
  readonly text: string
  readonly inner: string
  readonly closing: Closing
  /** `bis`, `ter` …, or the empty string. */
  readonly suffix: string
}

export type Sequence = 'numbers' | 'letters' | 'roman'

/** One way to read a label: the third of the letters, the sixth of the roman numerals. */
export interface LabelReading {
  readonly sequence: Sequence
  readonly value: number
}

const NUMBER =
  /^(\d{1,3})(?:[ \u00a0](bis|ter|quater|quinquies|sexies|septies|alt))?\.(?=[\s\u00a0\u200e\u200f<*_[“"{]|$)/
/** A number that has lost its full stop, known by the emphasised verb that follows it. */
const STOPLESS = /^(\d{1,3})(?=[ \u00a0]{1,4}(?:<u>|\*\p{Lu}|_\p{Lu}))/u
/** A number with letters that look like figures, `l.` or `1O.`, known by the same; `I.` and `II.` may be roman. */
const MISREAD = /^(l|(?=[lIO]*\d)[lIO\d]{1,3})\.(?=[ \u00a0]{1,4}(?:<u>|\*\p{Lu}|_\p{Lu}))/u
const BRACKETED = /^(\(?)([a-z]{1,5}|[A-Z]|\d{1,2}|[\u0430-\u044f\u03bf])\)(?=[\s\u00a0<*_[“"{]|$)/u
const STOPPED = /^([a-z]{1,5})\.(?=[\s\u00a0]|$)/

/** The label that `text` opens with, or null. Whether it can stand there is another question: see `canStand`. */
export function readLabel(text: string): Label | null {
  const number = NUMBER.exec(text)
  if (number) return { text: number[0], inner: number[1] as string, closing: 'stop', suffix: number[2] ?? '' }
  const misread = MISREAD.exec(text)
  const figures = misread ? figuresOf(misread[1] as string) : 0
  if (misread && figures > 0) return { text: misread[0], inner: String(figures), closing: 'stop', suffix: '' }
  const stopless = STOPLESS.exec(text)
  if (stopless) return { text: stopless[0], inner: stopless[0], closing: 'stop', suffix: '' }
  const bracketed = BRACKETED.exec(text)
  if (bracketed) {
    const label: Label = {
      text: bracketed[0],
      inner: bracketed[2] as string,
      closing: bracketed[1] ? 'both' : 'half',
      suffix: '',
    }
    return readings(label.inner).length > 0 || isForeign(label.inner) ? label : null
  }
  const stopped = STOPPED.exec(text)
  if (stopped && readings(stopped[1] as string).length > 0)
    return { text: stopped[0], inner: stopped[1] as string, closing: 'stop', suffix: '' }
  return null
}

/** The label that a label leaf holds, by its text and the first characters behind it, as it was read in its line. */
export const labelOf = (text: string, behind: string): Label | null => readLabel(text + behind)

/** The number that figures, and letters that look like figures, stand for. */
const figuresOf = (text: string): number => Number(text.replace(/[lI]/g, '1').replaceAll('O', '0'))

/** True for the number of a paragraph: figures and a full stop. */
export const isNumber = (label: Label): boolean => label.closing === 'stop' && /^\d/.test(label.inner)

const ROMAN: readonly (readonly [string, number])[] = [
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** The lower-case roman numeral of a number from 1 to 89. */
export function toRoman(value: number): string {
  let out = ''
  let left = value
  for (const [numeral, worth] of ROMAN)
    while (left >= worth) {
      out += numeral
      left -= worth
    }
  return out
}

/** The letters of a number from 1: a … z, aa, bb … zz (R-68). */
export function toLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.floor((value - 1) / 26) + 1)
}

/** Writes the value in its sequence. */
export function write(reading: LabelReading): string {
  if (reading.sequence === 'letters') return toLetters(reading.value)
  if (reading.sequence === 'roman') return toRoman(reading.value)
  return String(reading.value)
}

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 60 }, (_, i) => [toRoman(i + 1), i + 1] as const),
)

/**
 * All the ways to read what stands in a label; empty where there is none. `i` is a letter and a roman numeral, `aa`
 * letters only.
 */
export function readings(inner: string): readonly LabelReading[] {
  if (/^\d+$/.test(inner)) return [{ sequence: 'numbers', value: Number(inner) }]
  const out: LabelReading[] = []
  const lower = inner.toLowerCase()
  if (/^([a-z])\1*$/.test(lower) && lower.length <= 3)
    out.push({ sequence: 'letters', value: lower.charCodeAt(0) - 96 + 26 * (lower.length - 1) })
  const roman = ROMAN_VALUES.get(lower)
  if (roman) out.push({ sequence: 'roman', value: roman })
  return out
}

/** Characters of other scripts and figures that are taken for Latin letters when a text is typed or scanned. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'li',
  '5': 's',
  '6': 'b',
  '8': 'b',
  '9': 'g',
  I: 'l',
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ѕ: 's',
  у: 'y',
  х: 'x',
  ο: 'o',
}

/**
 * What a label may be meant to say where its characters are look-alikes: `1` → `l` or `i`, Cyrillic `а` → `a`; empty
 * where they are none.
 */
export function lookAlikes(inner: string): readonly string[] {
  if (inner.length > 3 || ![...inner].some((c) => c in LOOK_ALIKES)) return []
  let out = ['']
  for (const c of inner) out = out.flatMap((start) => [...(LOOK_ALIKES[c] ?? c)].map((like) => start + like))
  return out
}

/** True where the label is of another script, so that only a look-alike can be meant. */
export const isForeign = (inner: string): boolean => /^[^\x20-\x7e]+$/.test(inner) && lookAlikes(inner).length > 0

/** A word in Latin letters only, where each of its other letters looks like exactly one of them; else null. */
export function latinOf(word: string): string | null {
  let out = ''
  for (const c of word) {
    const lower = c.toLowerCase()
    const like = /\p{Script=Latin}/u.test(c) ? c : (LOOK_ALIKES[lower] ?? '')
    if (like.length !== 1) return null
    out += c === lower ? like : like.toUpperCase()
  }
  return out
}
