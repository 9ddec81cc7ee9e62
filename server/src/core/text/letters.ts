/**
 * The letters of the Latin, Greek and Cyrillic scripts, as they stand in a class of a pattern: `[${LETTERS}\\d]`. Texts
 * in our languages have no others. A class with `\p{Alphabetic}` knows the letters of all scripts, and a pattern takes
 * some six times as long to be made with it: where a pattern says it again and again, that is time before a draft that
 * has just been opened has its findings.
 *
 * A few signs between the letters are taken for such, and modifier letters are left out, so that these are thirteen
 * ranges: the engine looks a character up in a class of more than sixteen by a call, which takes five times as long.
 */
export const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1' +
  '\u0370-\u037d\u037f-\u0386\u0388-\u052f\u1e00-\u1eff\ufb00-\ufb06'

/** One of them. */
export const LETTER = `[${LETTERS}]`

/** Where a word may begin, and where one ends: figures, hyphens and apostrophes are parts of it. */
export const WORD_BEGINS = `(?<![${LETTERS}\\d'-])`
export const WORD_ENDS = `(?![${LETTERS}\\d'-])`
