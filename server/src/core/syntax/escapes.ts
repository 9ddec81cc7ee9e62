/**
 * Characters as Markdown or the source of a web page has them: `\.`, `&nbsp;`, and `<br>`, which parts words; a letter
 * and its accent as two characters, which are read as one.
 */
import { CHARACTER_REFERENCES, characterOfReference } from '../text/character-references.ts'
import { isPartedAccent, withItsAccent } from '../text/parted-accents.ts'

/** An escape at the beginning of a text. */
export const ESCAPE = new RegExp(String.raw`^(?:\\[!-/:-@[-\x60{-~]|${CHARACTER_REFERENCES.source}|<br ?/?>)`, 'i')

/** The one character that an escape stands for; null where it stands for none that is known, or for more than one. */
export function characterOfEscape(written: string): string | null {
  if (written.startsWith('\\')) return written.slice(1)
  if (written.startsWith('<')) return ' '
  if (isPartedAccent(written)) return withItsAccent(written)
  const character = characterOfReference(written)
  return character?.length === 1 && character >= ' ' ? character : null
}
