import type { Outcome, Pressed } from './key-queue.ts'
import { lineAround } from './text-offsets.ts'

/**
 * What keys do in any text, where they mean nothing for a resolution: at the place where they were pressed, while the
 * editor's own commands work where the cursor has come to since. Pure: no editor.
 */

/** How a line is indented: the width of a step, and whether it is made of spaces. */
export interface Indentation {
  readonly width: number
  readonly isSpaces: boolean
}

/** A text put in at the cursor. */
export const put = ({ text, at }: Pressed, typed: string): Outcome => replaced(text, at, at, typed)

/** Tab: to the next step of the indentation. */
export function indent(pressed: Pressed, { width, isSpaces }: Indentation): Outcome {
  const { line, character } = lineAround(pressed.text, pressed.at)
  const column = columnOf(line.slice(0, character), width)
  return put(pressed, isSpaces ? ' '.repeat(width - (column % width)) : '\t')
}

/** Shift+Tab: the line begins a step further left; null where it is not indented. */
export function outdent({ text, at }: Pressed, { width }: Indentation): Outcome | null {
  const { line, character } = lineAround(text, at)
  const start = at - character
  const [indented = ''] = /^[ \t]*/.exec(line) ?? []
  if (indented === '') return null
  const column = columnOf(indented, width)
  const due = ' '.repeat(column - (column % width || width))
  const { text: after } = replaced(text, start, start + indented.length, due)
  return { text: after, cursor: Math.max(start + due.length, at - indented.length + due.length) }
}

/** Backspace: the character before the cursor goes, with the mark that was put behind it; null at the beginning. */
export function deleteBack({ text, at }: Pressed): Outcome | null {
  if (at === 0) return null
  const isLong = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/.test(text.slice(at - 2, at))
  const start = at - (isLong ? 2 : 1)
  const isPair = text[start] === '*' && /^\*[ \t]*(?:[\r\n]|$)/.test(text.slice(at)) && text[start - 1] !== '*'
  return replaced(text, start, isPair ? at + 1 : at, '')
}

const replaced = (text: string, start: number, end: number, by: string): Outcome => ({
  text: text.slice(0, start) + by + text.slice(end),
  cursor: start + by.length,
})

/** The column behind a text at the beginning of a line, its tabs to the next multiple of the width. */
const columnOf = (before: string, width: number): number => {
  let column = 0
  for (const character of before) column += character === '\t' ? width - (column % width) : 1
  return column
}
