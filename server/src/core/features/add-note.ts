/** Where a new note of a reviewer stands: in the text and no part of it. */
import type { Document } from '../document/document.ts'
import { leaves } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'

/** What is put in at an offset of the draft, before and behind the words of the note. */
export interface NotePlace {
  readonly at: number
  readonly before: string
  readonly after: string
}

const BEFORE = '<!-- note: '
const AFTER = ' -->'

/**
 * The place of a note for an offset of the draft: right behind the word there with its punctuation, since a space more
 * would be one of the text; never behind a label alone, which ends with a space. Where no word stands before, the note
 * is a paragraph of its own.
 */
export function placeOfNote(document: Document, offset: number): NotePlace {
  const { text } = document
  const first = document.model.frontMatter?.span.end ?? 0
  const at = behindWord(document, Math.min(Math.max(offset, first), text.length), first)
  if (at !== null) return { at, before: BEFORE, after: AFTER }
  const start = first + (/^\s*/.exec(text.slice(first))?.[0].length ?? 0)
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const gap = first > 0 && !/\n[ \t]*\r?\n[ \t]*$/.test(text.slice(0, start)) ? newline : ''
  return { at: start, before: gap + BEFORE, after: AFTER + newline + newline }
}

/** The end of the word at an offset, or of the one before it; null where there is none behind the offset `first`. */
function behindWord({ text, tree }: Document, offset: number, first: number): number | null {
  let end = offset
  while (end > first && SPACE.test(text[end - 1] as string) && isSpaceAt(text, end)) end--
  end = wordEnd(text, end)
  const comment = commentAt(tree.blocks, end)
  if (comment) end = comment.end
  if (end <= first) return null
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  // A word that begins its line may be a label, which has to stay apart from what comes behind it.
  const next = /^\s*\S+$/.test(line) ? /^[^\S\r\n]+\S/.exec(text.slice(end)) : null
  return next ? wordEnd(text, end + next[0].length) : end
}

const SPACE = /\s/
const isSpaceAt = (text: string, at: number): boolean => at >= text.length || SPACE.test(text[at] as string)

function wordEnd(text: string, from: number): number {
  let end = from
  while (!isSpaceAt(text, end)) end++
  return end
}

/** The comment that an offset lies in, or at the end of. */
function commentAt(blocks: Document['tree']['blocks'], offset: number): Span | null {
  let at = 0
  for (const block of blocks) {
    const width = block.width
    if (offset > at && offset <= at + width) {
      let start = at
      for (const leaf of leaves(block)) {
        const end = start + leaf.text.length
        if (leaf.kind === 'comment' && start < offset && offset <= end) return { start, end }
        start = end
      }
    }
    at += width
  }
  return null
}
