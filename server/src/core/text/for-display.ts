/** What steers a screen, turns the direction of writing or shows as nothing, and so can make words look like others. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/**
 * Words of a text as labels show them: on one line, and with nothing in them that cannot be seen. A hyphen that only
 * shows at a break goes too.
 */
export const forDisplay = (words: string): string =>
  words.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ').replace(UNSEEN, '')
