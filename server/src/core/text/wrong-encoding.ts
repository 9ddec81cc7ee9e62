/**
 * Letters of UTF-8 that a program has read in another encoding, Windows-1252 or Latin-1, so that each has become two or
 * three: `rÃ©solution`, `womenâ€™s`. Sources: Unicode Standard, table 3-6; the WHATWG’s Encoding Standard, windows-1252.
 */
import type { Edit } from './edit.ts'
import { unfold } from './pattern.ts'

/** What the bytes from 80 to 9F are in Windows-1252, where Latin-1 has control characters, as it has itself for five. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A byte that goes on with a letter, in either encoding. */
const NEXT = String.raw`\u0080-\u00bf${WINDOWS}`
/** Those that are marks of running text as well: `LIBERTÃ»` may be a word that closes a quotation. */
const MARKS = '‚„…‘’“”•–—‹›«»'

/** What letters in a wrong encoding begin with, for a class of a pattern. */
export const WRONG_LEADS = 'ÂÃÄÅÊÌâï'

/**
 * One of them: `Ã©`, `Ã»` within a word or at its end, `â€™`, `Å“`, an accent apart from its letter; `Ã` for an `à` and
 * `Â` for a space that does not break, whose second half has become a plain space or got lost; `â€` for a `”` that has
 * lost its third.
 */
const WRONG = unfold`
  Â[\u00a0-\u00bf]
  |Â(?<!\p{Uppercase}Â)(?: |(?=[\r\n;:!?»%]))
  |Ã(?<!\p{Uppercase}Ã)(?: (?= )|(?=[ \r\n]|\u00a0(?![Ââ])\p{Alphabetic}))
  |Ã(?![${MARKS}])[${NEXT}]
  |Ã[${MARKS}](?:(?<=\p{Lowercase}..)|(?=\p{Alphabetic}))
  |[ÄÅ](?![${MARKS}])[${NEXT}]
  |[ÄÅ][${MARKS}](?=\p{Alphabetic})
  |Ì(?<=\p{Alphabetic}Ì)(?![${MARKS}])[${NEXT}]
  |Ê¼
  |â[€\u0080„\u0084‚\u0082†\u0086ˆ\u0088][${NEXT}]
  |â€
  |ï»¿
`

const SHAPE = new RegExp(`^[${WRONG_LEADS}][${NEXT}]{1,2}$`)
const ANY = new RegExp(WRONG, 'u')
const ALL = new RegExp(WRONG, 'gu')
const HERE = new RegExp(WRONG, 'yu')
/** `paÃses`: an `í` whose second half, a soft hyphen, has got lost; it is known only by the letters beside it. */
const LOST_HALF = /(?<=[a-z])Ã(?=[a-z])/g

/** Whether a text has such letters. */
export const hasWrongLetters = (text: string): boolean => ANY.test(text)

/** The one that stands at an offset of a text, as it is written; null where none does. */
export function wrongLetterAt(text: string, at: number): string | null {
  HERE.lastIndex = at
  return HERE.exec(text)?.[0] ?? null
}

/** The character that such a letter has been; null for what is none. */
export function rightLetter(written: string): string | null {
  if (/^Ã ?$/.test(written)) return 'à'
  if (/^Â ?$/.test(written)) return '\u00a0'
  if (written === 'â€') return '”'
  if (!SHAPE.test(written)) return null
  const [lead = 0, ...next] = [...written].map(byteOf)
  const bits = next.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), lead & (next.length > 1 ? 0x0f : 0x1f))
  return String.fromCharCode(bits)
}

/** The byte that a character was read from. */
function byteOf(character: string): number {
  const at = WINDOWS.indexOf(character)
  return at < 0 ? character.charCodeAt(0) : 0x80 + at
}

/** A text with blanks in place of all such letters; what stands behind them keeps its offset. */
export const withoutWrongLetters = (text: string): string =>
  hasWrongLetters(text) ? text.replace(ALL, (written) => ' '.repeat(written.length)) : text

/** The edits that put all such letters of a text right; the mark of byte order goes. */
export function rightLetters(text: string): readonly Edit[] {
  if (!hasWrongLetters(text)) return []
  const whole = [...text.matchAll(ALL)].map(({ 0: written, index }) => ({
    span: { start: index, end: index + written.length },
    text: rightLetter(written)?.replace('\ufeff', '') ?? written,
  }))
  const halves = [...text.matchAll(LOST_HALF)].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    text: 'í',
  }))
  return [...whole, ...halves].toSorted((a, b) => a.span.start - b.span.start)
}
