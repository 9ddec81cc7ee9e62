/**
 * The letters of the Latin, Greek and Cyrillic scripts, as they stand in a class of a pattern: `[${LETTERS}\\d]`. Texts
 * in our languages have no others. A class with `\p{L}` knows the letters of all scripts, and a pattern takes some ten
 * times as long to be made with it: where a pattern says it again and again, that is time before a draft that has just
 * been opened has its findings.
 */
export const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee' +
  '\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f' +
  '\u1e00-\u1eff\ufb00-\ufb06'
