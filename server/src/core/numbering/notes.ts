/** Footnotes numbered in the order of the text, with what refers to them. Source: R-118. */
import type { Language } from '../lexicon/languages.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { minOf } from '../text/min-max.ts'
import { type Note, type NoteMark, type Numbering, renamed } from './note-marks.ts'
import { movedEdits, renumberedReferences } from './note-references.ts'

/** What numbers the notes of a text anew. */
export interface NumberedNotes {
  readonly edits: readonly Edit[]
  /** False where something refers to a note in a way that cannot be told: a person has to look. */
  readonly safe: boolean
}

/** The number that footnotes begin with: 1, or that of the printed record (`¹⁸`) whose pages a text was taken from. */
export function firstNumberOf(marks: readonly NoteMark[]): number {
  if (marks.some(({ text }) => text.startsWith('['))) return 1
  const numbers = marks.map(({ name }) => Number(name)).filter((number) => number > 0)
  return numbers.length > 0 ? minOf(numbers[0] as number, numbers) : 1
}

/**
 * Numbers all marks and puts the notes in their order; null unless each mark has one note and each note one mark, so
 * that none is lost. What refers to a note by its number goes with it.
 */
export function numberNotes(
  { marks, notes }: Numbering,
  { text, language }: { readonly text: string; readonly language: Language },
): NumberedNotes | null {
  const noteOf = new Map(notes.map((note) => [note.name, note]))
  const paired =
    marks.length === notes.length &&
    noteOf.size === notes.length &&
    new Set(marks.map(({ name }) => name)).size === marks.length &&
    marks.every(({ name, inNote }) => noteOf.has(name) && !inNote)
  if (!paired) return null
  const start = firstNumberOf(marks)
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
  return { edits, safe }
}
