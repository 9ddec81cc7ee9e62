/**
 * Characters as Markdown or the source of a web page has them: `\\.`, `&nbsp;`, and `<br>`, which parts words; letters as
 * copies have them, `ﬁ`, `Ã©`, or apart from their accents. Each is read as what it stands for.
 */
import { CHARACTER_REFERENCES, characterOfReference } from '../text/character-references.ts'
import { isLigature, LIGATURES, lettersOf } from '../text/ligatures.ts'
import { ACCENTS, hasAccents, isPartedAccent, partedAccentAt, withItsAccent } from '../text/parted-accents.ts'
import { hasWrongLetters, rightLetter, WRONG_LEADS, wrongLetterAt } from '../text/wrong-encoding.ts'

/** An escape at the beginning of a text. */
export const ESCAPE = new RegExp(String.raw`^(?:\\[!-/:-@[-\x60{-~]|${CHARACTER_REFERENCES.source}|<br ?/?>)`, 'i')

/** What an escape stands for, one character or the letters of a ligature; null where it stands for none that is known. */
export function meaningOfEscape(written: string): string | null {
  if (written.startsWith('\\')) return written.slice(1)
  if (written.startsWith('<')) return ' '
  if (isPartedAccent(written)) return withItsAccent(written)
  if (isLigature(written)) return lettersOf(written)
  const character = rightLetter(written) ?? characterOfReference(written)
  return character?.length === 1 && character >= ' ' ? character : null
}

/** What a letter may show by that a copy has written otherwise, for a class of a pattern: it, or the accent behind it. */
export const COPIED = ACCENTS + LIGATURES + WRONG_LEADS

const LIGATURE = new RegExp(`[${LIGATURES}]`)

/** Whether a text may have such letters. */
export const hasCopiedLetters = (text: string): boolean =>
  hasAccents(text) || LIGATURE.test(text) || hasWrongLetters(text)

/** Such a letter and where it begins, that shows at an offset of a text; null where none does. */
export function copiedLetterAt(text: string, at: number): { readonly from: number; readonly written: string } | null {
  const c = text.charAt(at)
  if (isLigature(c)) return { from: at, written: c }
  const from = hasAccents(c) ? at - 1 : at
  const written = from < at ? partedAccentAt(text.slice(Math.max(0, from), from + 4)) : wrongLetterAt(text, at)
  return written === null ? null : { from, written }
}
