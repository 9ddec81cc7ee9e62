/**
 * Characters that cannot be seen inside a word, and hide it from a search: the soft hyphen, spaces and joiners of no
 * width, the mark of byte order, and control characters that copies from other programs leave, but for those that end
 * lines and Word’s hyphen that does not break (U+001E). In brackets of a pattern.
 */
export const UNSEEN = String.raw`\u0001-\u0008\u000e-\u001d\u001f\u007f\u00ad\u200b-\u200d\u2060\ufeff`
