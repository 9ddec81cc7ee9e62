/**
 * Letters and their accents as two characters, as copies from a page have them: `e` and U+0301 for `é`. They look like
 * one and are found as neither. Source: Unicode Standard Annex 15.
 */

/** An accent that stands behind its letter, for a class of a pattern. */
export const ACCENTS = String.raw`\u0300-\u036f`

const PARTED = new RegExp(String.raw`\p{Script=Latin}[${ACCENTS}]{1,3}`, 'gu')
const AT_ONCE = new RegExp(String.raw`^\p{Script=Latin}[${ACCENTS}]{1,3}`, 'u')

/** True where a text has accents of their own. */
export const hasAccents = (text: string): boolean => /[\u0300-\u036f]/.test(text)

/** A letter with its accents as one character, where there is such a one; else as it is written. */
export const withItsAccent = (parted: string): string => parted.normalize('NFC')

/** True for a letter and its accents that one character stands for. */
export const isPartedAccent = (written: string): boolean => hasAccents(written) && withItsAccent(written).length === 1

/** The letter and its accents that a text opens with, where one character stands for them; else null. */
export function partedAccentAt(text: string): string | null {
  const parted = AT_ONCE.exec(text)?.[0]
  return parted !== undefined && isPartedAccent(parted) ? parted : null
}

/** Such letters in a text, and where they stand. */
export const partedAccents = (text: string): readonly RegExpExecArray[] =>
  hasAccents(text) ? [...text.matchAll(PARTED)].filter(({ 0: parted }) => isPartedAccent(parted)) : []
