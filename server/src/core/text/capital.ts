/** The letter at the head of words, large or small. */

export const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export const uncapitalized = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

export const hasCapital = (words: string): boolean => /^\p{Uppercase}/u.test(words)

/** `right`, with a capital where `said` begins with one. */
export const capitalizedLike = (said: string, right: string): string => (hasCapital(said) ? capitalized(right) : right)

/** The source of a pattern for a word that may have a capital: `[Mm]arch`. */
export const inEitherCase = (word: string): string =>
  `[${word.charAt(0).toUpperCase()}${word.charAt(0).toLowerCase()}]${word.slice(1)}`
