/** The notes of a draft and their marks, in the order in which the marks stand. */
import type { Document } from '../document/document.ts'
import { type Note, type NoteMark, numberingsOf, type PlacedNumbering } from '../numbering/note-marks.ts'
import { isLeaf, type Node } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import { shift } from '../text/span.ts'

export interface DraftNotes {
  /**
   * The index of the note that a mark at an offset of the draft belongs to, at its first mark; null where none does.
   */
  readonly noteAt: ReadonlyMap<number, number>
  /** Where the note of each index begins in the draft; one that is in two places has two. */
  readonly starts: readonly number[]
  /** Notes with no mark: where they begin. */
  readonly loose: ReadonlySet<number>
  readonly numberings: readonly DraftNumbering[]
}

/** The notes of a draft, or of one resolution of it. */
export interface DraftNumbering extends PlacedNumbering {
  /** The number in print of each note with a mark, by what it is called in the draft. */
  readonly names: ReadonlyMap<string, string>
}

/** The notes of a draft, paired with their marks; without those that are typed, where these are words. */
export function draftNotes(document: Document, areTypedWords = false): DraftNotes {
  const isOut = takenOut(document)
  const noteAt = new Map<number, number>()
  const starts: number[] = []
  const loose = new Set<number>()
  const numberings: DraftNumbering[] = []
  for (const one of numberingsOf(document)) {
    const { numbering, start } = one
    const names = new Map<string, string>()
    const isNote = ({ text }: NoteMark): boolean => !areTypedWords || text.startsWith('[^')
    const all = numbering.notes.filter(isNote)
    const notes = new Map(all.toReversed().map((note) => [note.name, note]))
    const outside = new Set(numbering.marks.flatMap(({ inNote, name }) => (inNote ? [] : [name])))
    // A mark in a note that nothing leads to stands in the text, as that note does.
    const isInNote = ({ inNote, span }: NoteMark): boolean => {
      const note = inNote && all[lowerBound(all.length, (i) => (all[i] as Note).block.end < span.end)]
      return note ? note.block.start <= span.start && outside.has(note.name) : false
    }
    /** The notes whose mark was seen, and whether it was taken out. */
    const taken = new Map<string, boolean>()
    for (const mark of numbering.marks.filter(isNote).toSorted(byPlace)) {
      const note = notes.get(mark.name)
      const at = shift(mark.span, start).start
      const before = taken.get(mark.name)
      // A mark that was taken out in one place and put in in another is the same note, in two.
      if (!note || isInNote(mark) || (before !== undefined && before === isOut(at))) continue
      taken.set(mark.name, isOut(at))
      noteAt.set(at, starts.length)
      starts.push(note.block.start + start)
      if (!names.has(mark.name)) names.set(mark.name, String(starts.length))
    }
    for (const note of numbering.notes)
      if (!taken.has(note.name) || notes.get(note.name) !== note) loose.add(note.block.start + start)
    numberings.push({ ...one, names })
  }
  return { noteAt, starts, loose, numberings }
}

/** Whether what stands at an offset of a draft was taken out. */
function takenOut(document: Document): (offset: number) => boolean {
  const starts = new Set<number>()
  let at = 0
  const walk = (node: Node, isGone: boolean): void => {
    if (isLeaf(node)) {
      if (isGone && node.kind === 'footnoteMark') starts.add(at)
      at += node.text.length
      return
    }
    let isOut = isGone || node.kind === 'deletion' || node.kind === 'substitution'
    for (const child of node.children) {
      if (isLeaf(child) && child.kind === 'arrow') isOut = isGone
      walk(child, isOut)
    }
  }
  for (const { children } of document.tree.blocks) for (const child of children) walk(child, false)
  return (offset) => starts.has(offset)
}

const byPlace = (one: NoteMark, other: NoteMark): number => one.span.start - other.span.start
