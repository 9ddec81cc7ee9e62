/** The notes of a draft and their marks, in the order in which the marks stand. */
import type { Document } from '../document/document.ts'
import { isOneNumbering, joinedNumbering, type NoteMark, type Numbering, numberingOf } from '../numbering/note-marks.ts'
import { shift } from '../text/span.ts'

export interface DraftNotes {
  /**
   * The index of the note that a mark at an offset of the draft belongs to, at its first mark; null where none does.
   */
  readonly noteAt: ReadonlyMap<number, number>
  /** Where the note of each index begins in the draft. */
  readonly starts: readonly number[]
  /** Notes with no mark: where they begin. */
  readonly loose: ReadonlySet<number>
}

/** The notes of a draft, paired with their marks; without those that are typed, where these are words. */
export function draftNotes(document: Document, areTypedWords = false): DraftNotes {
  const numberings: readonly { readonly numbering: Numbering; readonly start: number }[] = isOneNumbering(document)
    ? [{ numbering: joinedNumbering(document), start: 0 }]
    : document.resolutions.map(({ parsed, start }) => ({ numbering: numberingOf(parsed), start }))
  const noteAt = new Map<number, number>()
  const starts: number[] = []
  const loose = new Set<number>()
  for (const { numbering, start } of numberings) {
    const isNote = ({ text }: NoteMark): boolean => !areTypedWords || text.startsWith('[^')
    const notes = new Map(
      numbering.notes
        .filter(isNote)
        .toReversed()
        .map((note) => [note.name, note]),
    )
    const taken = new Set<string>()
    for (const mark of numbering.marks.filter(isNote).toSorted(byPlace)) {
      const note = notes.get(mark.name)
      if (!note || mark.inNote || taken.has(mark.name)) continue
      taken.add(mark.name)
      noteAt.set(shift(mark.span, start).start, starts.length)
      starts.push(note.block.start + start)
    }
    for (const note of numbering.notes)
      if (!taken.has(note.name) || notes.get(note.name) !== note) loose.add(note.block.start + start)
  }
  return { noteAt, starts, loose }
}

const byPlace = (one: NoteMark, other: NoteMark): number => one.span.start - other.span.start
