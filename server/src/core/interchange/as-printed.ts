/** Notes are printed with numbers by the order of their marks, whatever the draft calls them. */
import { type Document, edit } from '../document/document.ts'
import { followNotes } from '../numbering/notes.ts'
import type { Edit } from '../text/edit.ts'
import { type Message, say } from '../text/message.ts'
import { shift } from '../text/span.ts'
import { draftNotes } from './draft-notes.ts'

export interface AsPrinted {
  /** The draft with its references to notes, `see note 3 above`, by the numbers that these have in print. */
  readonly document: Document
  /** References that are left, since nothing tells what they are to be: a line each. */
  readonly left: readonly Message[]
}

/** A draft as it refers to its notes where these are printed; typed notes that are words keep their numbers. */
export function asPrinted(document: Document, areTypedWords = false): AsPrinted {
  const edits: Edit[] = []
  const left: Message[] = []
  for (const { numbering, start, names, read } of draftNotes(document, areTypedWords).numberings) {
    if ([...names].every(([name, printed]) => name === printed)) continue
    const followed = followNotes(numbering.notes, read, names)
    const put = (all: readonly Edit[], at: number): void => {
      for (const { span, text } of all) edits.push({ span: shift(span, at), text })
    }
    put(followed.inText, start)
    for (const [note, inNote] of followed.inNotes) put(inNote, start + note.span.end)
    for (const { text } of followed.left)
      left.push(
        say`“${text}” is left as it is, and may name another note there: notes have numbers by the order of their marks. Number the notes anew first.`,
      )
  }
  if (edits.length === 0) return { document, left }
  return {
    document: edit(
      document,
      edits.toSorted((a, b) => a.span.start - b.span.start),
    ),
    left,
  }
}
