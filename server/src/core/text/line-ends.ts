import type { Edit } from './edit.ts'

/** What ends a line in word processors and pages, and in no editor of texts: vertical tabs, separators of Unicode. */
export const LINE_SEPARATOR = /[\v\u2028\u2029]/

/** The edits that make line ends, as the text has them, of all such characters. */
export function realLineEnds(text: string): readonly Edit[] {
  if (!LINE_SEPARATOR.test(text)) return []
  const end = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
  return [...text.matchAll(new RegExp(LINE_SEPARATOR, 'g'))].map(({ index }) => ({
    span: { start: index, end: index + 1 },
    text: end,
  }))
}
