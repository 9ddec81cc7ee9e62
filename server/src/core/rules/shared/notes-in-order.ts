/** Footnotes numbered in the order of the text, with their notes in that order too. */
import type { Language } from '../../lexicon/languages.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { minOf } from '../../text/min-max.ts'
import { type Note, type NoteMark, type Numbering, renamed } from './note-marks.ts'
import { movedEdits, renumberedReferences } from './note-references.ts'

/** The edits that number footnotes, and whether all that refers to them goes with them. */
export interface NotesInOrder {
  readonly edits: readonly Edit[]
  readonly safe: boolean
}

/** The number that footnotes begin with: 1, or that of the printed record (`¹⁸`) whose pages a text was taken from. */
export function firstNoteNumber(marks: readonly NoteMark[]): number {
  const numbers = marks.map(({ name }) => Number(name)).filter((number) => number > 0)
  const printed = marks.every(({ text }) => !text.startsWith('['))
  return printed && numbers.length > 0 ? minOf(numbers[0] as number, numbers) : 1
}

/**
 * The edits of `text` that number all marks and put the notes in their order; null where a mark has not one note, or a
 * note not one mark, so that none is lost. What refers to a note by its number goes with it; `safe` is false where that
 * cannot be done.
 */
export function notesInOrder(
  { marks, notes }: Numbering,
  { text, language }: { readonly text: string; readonly language: Language },
): NotesInOrder | null {
  const noteOf = new Map(notes.map((note) => [note.name, note]))
  const paired =
    marks.length === notes.length &&
    noteOf.size === notes.length &&
    new Set(marks.map(({ name }) => name)).size === marks.length &&
    marks.every(({ name, inNote }) => noteOf.has(name) && !inNote)
  if (!paired) return null
  const start = firstNoteNumber(marks)
  const names = new Map(marks.map(({ name }, i) => [name, String(i + start)]))
  const edits: Edit[] = []
  let safe = true
  const referencesIn = (from: number, to: number, of: number | null): readonly Edit[] => {
    const found = renumberedReferences(text.slice(from, to), language, { names, of })
    if (!found) safe = false
    return found ?? []
  }
  marks.forEach((mark, i) => {
    const place = notes[i] as Note
    const note = noteOf.get(mark.name) as Note
    const number = i + start
    const name = String(number)
    if (mark.name !== name) edits.push({ span: mark.span, text: renamed(mark, name) })
    const references = referencesIn(note.span.end, note.block.end, number)
    if (place !== note) {
      const words = applyEdits(text.slice(note.span.end, note.block.end), references)
      edits.push({ span: place.block, text: renamed(note, name) + words })
      return
    }
    if (note.name !== name) edits.push({ span: note.span, text: renamed(note, name) })
    for (const one of movedEdits(references, note.span.end)) edits.push(one)
  })
  let at = 0
  for (const { block } of notes) {
    for (const one of movedEdits(referencesIn(at, block.start, null), at)) edits.push(one)
    at = block.end
  }
  for (const one of movedEdits(referencesIn(at, text.length, null), at)) edits.push(one)
  return { safe, edits }
}
