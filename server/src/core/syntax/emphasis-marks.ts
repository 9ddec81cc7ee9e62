/** How emphasis is written in a draft. */

import type { Span } from '../text/span.ts'

/** Tags of HTML that stand for emphasis, by their names: alternatives of a pattern. */
export const EMPHASIS_TAGS = 'u|i|em|b|strong'

const ANY_MARK = new RegExp(String.raw`</?(?:${EMPHASIS_TAGS})>|\*+|_+`, 'g')

/** A line without its marks of emphasis and the space around it. */
export const withoutEmphasis = (line: string): string => line.replace(ANY_MARK, '').trim()

const MARKS = {
  underline: ['<u>', '</u>'],
  italic: ['*', '*'],
  bold: ['**', '**'],
  capitals: ['', ''],
} as const

type Mark = keyof typeof MARKS

/** What stands before and behind words in emphasis; nothing where they are in capitals. */
export const marksOf = (mark: Mark): readonly [open: string, close: string] => MARKS[mark]

/** The same for a span of a text: a star beside other stars would be read with them. */
export const marksAround = (mark: Mark, text: string, { start, end }: Span): readonly [open: string, close: string] =>
  mark === 'italic' && (text.charAt(start - 1) + text.charAt(end)).includes('*') ? ['_', '_'] : MARKS[mark]
