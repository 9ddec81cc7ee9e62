/** Footnotes numbered in the order of the text, with what refers to them. Source: R-118. */
import type { Document } from '../document/document.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { minOf } from '../text/min-max.ts'
import { type Span, shift } from '../text/span.ts'
import { type Note, type NoteMark, type Numbering, numberingsOf, type PlacedNumbering, renamed } from './note-marks.ts'
import { type LeftNoteReference, renumberedReferences } from './note-references.ts'

/** What numbers the notes of a text anew. */
export interface NumberedNotes {
  readonly edits: readonly Edit[]
  /** What refers to notes in a way that cannot be told: a person has to look. */
  readonly left: readonly LeftNoteReference[]
}

/** The number that footnotes begin with: 1, or that of the printed record (`¹⁸`) whose pages a text was taken from. */
export function firstNumberOf(marks: readonly NoteMark[]): number {
  if (marks.some(({ text }) => text.startsWith('['))) return 1
  const numbers = marks.map(({ name }) => Number(name)).filter((number) => number > 0)
  return numbers.length > 0 ? minOf(numbers[0] as number, numbers) : 1
}

/** What has a text refer to the same notes where these are called otherwise. */
export interface FollowedNotes {
  readonly inText: readonly Edit[]
  /** For each note the edits of its words, by offsets from `span.end`. */
  readonly inNotes: ReadonlyMap<Note, readonly Edit[]>
  readonly left: readonly LeftNoteReference[]
}

/** Has what refers to notes by their numbers follow these: `names` gives the new number for the one in the text. */
export function followNotes(
  notes: readonly Note[],
  { text, language }: PlacedNumbering['read'],
  names: ReadonlyMap<string, string>,
): FollowedNotes {
  const left: LeftNoteReference[] = []
  const inText: Edit[] = []
  const inNotes = new Map<Note, readonly Edit[]>()
  const follow = (start: number, end: number, of: number | null): readonly Edit[] => {
    const followed = renumberedReferences(text.slice(start, end), language, { names, of })
    for (const one of moved(followed.left, start)) left.push(one)
    return followed.edits
  }
  let at = 0
  for (const note of notes) {
    const { span, block, name } = note
    for (const one of moved(follow(at, block.start, null), at)) inText.push(one)
    const number = names.get(name)
    inNotes.set(note, follow(span.end, block.end, number === undefined ? null : Number(number)))
    at = block.end
  }
  for (const one of moved(follow(at, text.length, null), at)) inText.push(one)
  return { inText, inNotes, left }
}

/**
 * Numbers all marks and puts the notes in their order; null unless each mark has one note and each note one mark, so
 * that none is lost. What refers to a note by its number goes with it.
 */
export function numberNotes({ marks, notes }: Numbering, read: PlacedNumbering['read']): NumberedNotes | null {
  const noteOf = new Map(notes.map((note) => [note.name, note]))
  const paired =
    marks.length === notes.length &&
    noteOf.size === notes.length &&
    new Set(marks.map(({ name }) => name)).size === marks.length &&
    marks.every(({ name, inNote }) => noteOf.has(name) && !inNote)
  if (!paired) return null
  const start = firstNumberOf(marks)
  const names = new Map(marks.map(({ name }, i) => [name, String(i + start)]))
  const { inText, inNotes, left } = followNotes(notes, read, names)
  const edits = [...inText]
  marks.forEach((mark, i) => {
    const place = notes[i] as Note
    const note = noteOf.get(mark.name) as Note
    const name = String(i + start)
    if (mark.name !== name) edits.push({ span: mark.span, text: renamed(mark, name) })
    const inNote = inNotes.get(note) ?? []
    if (place !== note) {
      const words = applyEdits(read.text.slice(note.span.end, note.block.end), inNote)
      edits.push({ span: place.block, text: renamed(note, name) + words })
      return
    }
    if (note.name !== name) edits.push({ span: note.span, text: renamed(note, name) })
    for (const one of moved(inNote, note.span.end)) edits.push(one)
  })
  return { edits, left }
}

/** The same for a draft, whose resolutions may each have a numbering of their own; nothing where it cannot be done. */
export function numberNotesOf(document: Document): NumberedNotes {
  const all = numberingsOf(document).map(({ numbering, read, start }) => ({
    numbered: numberNotes(numbering, read),
    start,
  }))
  return {
    edits: all.flatMap(({ numbered, start }) => moved(numbered?.edits ?? [], start)),
    left: all.flatMap(({ numbered, start }) => moved(numbered?.left ?? [], start)),
  }
}

/** What stands at places of a text, by those of one that this text begins in at `start`. */
const moved = <T extends { readonly span: Span }>(all: readonly T[], start: number): T[] =>
  all.map((one) => ({ ...one, span: shift(one.span, start) }))
