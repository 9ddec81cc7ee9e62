/** The beginnings of texts, for entries of lists. */
import { detached } from '../text/detached.ts'

/** The first characters of a text, cut at a word. */
export function shorten(text: string, length: number): string {
  const trimmed = text.trim()
  const cut = cutOf(trimmed, length)
  const said = trimmed.slice(0, cut)
  const line = MORE_THAN_SPACES.test(said) ? said.replace(/\s+/g, ' ') : said
  return detached(cut < trimmed.length ? `${line}…` : line)
}

/** What no line of single spaces has. */
const MORE_THAN_SPACES = /\s\s|[^\S ]/

/**
 * Where a text is cut that is longer than `length`: between two words where it can be, and never within a character.
 */
export function cutOf(text: string, length: number): number {
  if (text.length <= length) return text.length
  const space = text.slice(0, length + 1).search(/\s\S*$/)
  if (space > length / 2) return space
  return /[\ud800-\udbff]/.test(text[length - 1] as string) ? length - 1 : length
}
