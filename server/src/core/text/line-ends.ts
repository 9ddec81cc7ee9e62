import type { Edit } from './edit.ts'

/** A line end, for a pattern: of a plain choice `\\r\\n|\\n|\\r`, two in a row find one `\\r\\n`. */
export const LINE_END = String.raw`(?:\r\n|\n|\r(?!\n))`

/** A line with nothing on it, from the line end above it on. */
export const EMPTY_LINE = new RegExp(String.raw`${LINE_END}[ \t\u00a0]{0,80}${LINE_END}`)

/** What ends a line in word processors and pages, and in no editor of texts: vertical tabs, separators of Unicode. */
const SEPARATORS = ['\v', '\u2028', '\u2029'] as const

/** The first kind of them that a text has, or null. Looked for one by one: a pattern takes 20 times as long. */
export const lineSeparatorIn = (text: string): string | null => SEPARATORS.find((one) => text.includes(one)) ?? null

/** The edits that make line ends, as the text has them, of all such characters. */
export function realLineEnds(text: string): readonly Edit[] {
  if (lineSeparatorIn(text) === null) return []
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return [...text.matchAll(/[\v\u2028\u2029]/g)].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    text: end,
  }))
}
