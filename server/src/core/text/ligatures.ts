/** Two or three letters as one character, as copies from a page have them: `ﬁ` for `fi`. Source: Unicode, U+FB00. */

/** Such a character, for a class of a pattern. */
export const LIGATURES = String.raw`\ufb00-\ufb06`

const LIGATURE = new RegExp(`^[${LIGATURES}]$`)

/** True for one of them. */
export const isLigature = (written: string): boolean => LIGATURE.test(written)

const ALL = new RegExp(`[${LIGATURES}]`, 'g')

/** All of a text, in order. */
export const ligaturesIn = (text: string): readonly RegExpExecArray[] => [...text.matchAll(ALL)]

/** The letters that it is made of. */
export const lettersOf = (ligature: string): string => ligature.normalize('NFKC')
