/** Footnotes after a command has moved marks: numbered in the order of the text, where they were so before. */
import { type Document, parse } from '../../document/document.ts'
import { numberNotesOf } from '../../numbering/notes.ts'
import { composeEdits } from '../../text/composed.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'
import type { Rewriting } from './rewriting.ts'

/**
 * A rewriting after which the notes are in order, where they were so before; else as it is. The cursor stays in the
 * words where it stood.
 */
export function withNotesInOrder(document: Document, done: Rewriting): Rewriting {
  if (numberNotesOf(document).edits.length > 0) return done
  const after = parse(applyEdits(document.text, done.edits))
  const order = numberNotesOf(after).edits
  if (order.length === 0) return done
  return { edits: composeEdits(document.text, [done.edits, order]), cursor: placeAfter(done.cursor, order) }
}

/** Where a place lies after edits: one within what is replaced keeps its distance from the end of that. */
function placeAfter(at: number, edits: readonly Edit[]): number {
  let moved = 0
  for (const { span, text } of edits) {
    if (span.end <= at) moved += text.length - lengthOf(span)
    else if (span.start < at) moved += Math.max(0, text.length - (span.end - at)) - (at - span.start)
  }
  return at + moved
}

const lengthOf = ({ start, end }: Span): number => end - start
