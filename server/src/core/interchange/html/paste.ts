/** What was copied as HTML, as text to be put into a draft. */
import type { RichText } from '../rich-text.ts'
import { toDraft } from '../to-draft.ts'
import { fromHtml } from './read.ts'

/** More than this is pasted as plain text, in UTF-16 units. */
const LONGEST = 5_000_000

/**
 * The text to put into a draft, its notes numbered from `firstNote` on; null where plain text says as much. It ends
 * without a line end.
 */
export function draftOfHtml(html: string, firstNote: number): string | null {
  if (html.length > LONGEST) return null
  const text = fromHtml(html)
  return saysMore(text) ? toDraft(text, '', firstNote).text.trimEnd() : null
}

/** Whether there is emphasis, a number, a note or a change, which plain text would lose. */
const saysMore = ({ blocks, notes }: RichText): boolean =>
  notes.length > 0 ||
  blocks.some(
    (block) =>
      block.kind === 'table' ||
      block.label !== '' ||
      block.runs.some((run) => run.kind === 'text' && (run.marks.length > 0 || run.change !== null)),
  )
