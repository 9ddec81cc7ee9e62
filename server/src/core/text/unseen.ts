/**
 * Characters that cannot be seen inside a word, and hide it from a search: the soft hyphen, spaces and joiners of no
 * width, the mark of byte order. In brackets of a pattern.
 */
export const UNSEEN = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`
