/** Patterns that are too long for a line. */

type Tag<T> = (parts: TemplateStringsArray, ...values: readonly string[]) => T

/**
 * The source of a pattern that is written over several lines: the line ends, and the spaces that a line begins with,
 * are no part of it. `[ ]` is a space where one would stand at an end of a line, and be lost.
 */
export const unfold: Tag<string> = ({ raw }, ...values) =>
  String.raw({ raw: raw.map((part) => part.replace(/\n */g, '').replaceAll('[ ]', ' ')) }, ...values)

/** A pattern that is written so, with its flags. */
export const pattern =
  (flags: string): Tag<RegExp> =>
  (...template) =>
    new RegExp(unfold(...template), flags)

/** One that matches whole words: no letter stands before them, and none behind. */
export const wholeWords =
  (flags: string): Tag<RegExp> =>
  (...template) =>
    new RegExp(String.raw`(?<!\p{Alphabetic})(?:${unfold(...template)})(?!\p{Alphabetic})`, flags)

/** The source of a pattern of words, each of which may begin with a capital as well, as at the head of a sentence. */
export const capitalOrSmall = (words: string): string =>
  words.replace(/(?<=^|\||\(\?:|\)\?)\p{Lowercase}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
