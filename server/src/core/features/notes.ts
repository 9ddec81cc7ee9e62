/** The notes of a reviewer, which stand in a draft as comments: `<!-- note: is this the first mention? -->`. */
import type { Document } from '../document/document.ts'
import { leaves } from '../syntax/tree.ts'
import { memoize } from '../text/memo.ts'
import type { Span } from '../text/span.ts'

export interface Note {
  /** The whole comment, as offsets in the draft. */
  readonly span: Span
  /** Its words, on one line. */
  readonly text: string
}

/** In English and French, and in Spanish. */
const SHAPE = /^<!--\s*not[ea]\s?:([\s\S]*)-->$/i

/** The notes of a draft, in order; those that say nothing are left out. */
export const notesOf = memoize((document: Document): readonly Note[] => {
  if (!document.text.includes('<!--')) return []
  const notes: Note[] = []
  let at = 0
  for (const block of document.tree.blocks)
    for (const leaf of leaves(block)) {
      const span = { start: at, end: at + leaf.text.length }
      at = span.end
      const text = leaf.kind === 'comment' ? SHAPE.exec(leaf.text)?.[1]?.replace(/\s+/g, ' ').trim() : ''
      if (text) notes.push({ span, text })
    }
  return notes
})
