/** What the characters of a label stand for: the third letter, the sixth roman numeral, a look-alike. Source: R-68. */

export type Sequence = 'numbers' | 'letters' | 'roman'

/** One way to read a label: the third of the letters, the sixth of the roman numerals. */
export interface LabelReading {
  readonly sequence: Sequence
  readonly value: number
}

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

/** The letters of a number from 1: a … z, aa, bb … zz. */
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

/** What roman numerals in small letters are worth, from 1 to 89. */
export const ROMAN_VALUES: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 89 }, (_, i) => [toRoman(i + 1), i + 1] as const),
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
  // Some go on with za, zb behind z.
  if (/^z[a-z]$/.test(lower) && lower !== 'zz') out.push({ sequence: 'letters', value: 26 + lower.charCodeAt(1) - 96 })
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
  '!': 'li',
  '|': 'li',
  '@': 'a',
  I: 'l',
  i: 'l',
  l: 'i',
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

/** Signs that word processors put in place of a label as it is typed: `©` for `(c)`. */
const AUTOCORRECTED: Readonly<Record<string, string>> = { '©': 'c', '®': 'r', '€': 'e' }

/** Such signs, for a class of a pattern. */
export const AUTOCORRECTED_SIGNS = Object.keys(AUTOCORRECTED).join('')

/** Characters that scans have for several of a roman numeral. */
const SEVERAL: Readonly<Record<string, string>> = { ü: 'ii', n: 'ii', H: 'ii' }

/** What looks like an `i` of a roman numeral. */
const LIKE_I = /[1lI|!]/g

/**
 * What a label may be meant to say where its characters are look-alikes: `1` → `l` or `i`, Cyrillic `а` → `a`, `v1ii` →
 * `viii`; empty where they are none.
 */
export function lookAlikes(inner: string): readonly string[] {
  const sign = AUTOCORRECTED[inner]
  if (sign) return [sign]
  if (isForeign(inner)) return [latinOf(inner) as string]
  const numeral = inner.replace(/[ünH]/g, (c) => SEVERAL[c] as string).replace(LIKE_I, 'i')
  const numerals = numeral !== inner && ROMAN_VALUES.has(numeral) ? [numeral] : []
  if (inner.length > 3 || ![...inner].some((c) => c in LOOK_ALIKES)) return numerals
  let out = ['']
  for (const c of inner) out = out.flatMap((start) => [...(LOOK_ALIKES[c] ?? c)].map((like) => start + like))
  return [...new Set([...out, ...numerals])]
}

/** True where only a look-alike can be meant, as in figures among roman numerals: `1ii`, `v1`, `111`; `ü`. */
export const isMisread = (inner: string): boolean =>
  readings(inner).length === 0 && lookAlikes(inner).some((like) => readings(like).length > 0)

/** True where characters of the label are of another script, so that only a look-alike can be meant: `іv`. */
export function isForeign(inner: string): boolean {
  if (!/[^\x20-\x7e]/.test(inner)) return false
  const latin = latinOf(inner)
  return latin !== null && latin !== inner
}

/** The letters of other scripts that look like Latin ones, for a class of a pattern. */
export const FOREIGN_LETTERS = Object.keys(LOOK_ALIKES)
  .filter((c) => c > '\x7e')
  .join('')

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
