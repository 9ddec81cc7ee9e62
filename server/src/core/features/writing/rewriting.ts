/** What a command of the keyboard does to a draft. */
import type { Edit } from '../../text/edit.ts'
import { shift } from '../../text/span.ts'

/** Edits of the draft that do not overlap, and where the cursor stands in the text that they leave (UTF-16). */
export interface Rewriting {
  readonly edits: readonly Edit[]
  readonly cursor: number
}

/** The same further on by `delta`, as of a resolution that begins there. */
export const movedRewriting = ({ edits, cursor }: Rewriting, delta: number): Rewriting =>
  delta === 0
    ? { edits, cursor }
    : { edits: edits.map((edit) => ({ ...edit, span: shift(edit.span, delta) })), cursor: cursor + delta }

/** An edit that puts a text in. */
export const insertAt = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text })

/** An edit that takes a stretch out. */
export const remove = (start: number, end: number): Edit => ({ span: { start, end }, text: '' })
