/** Notes and their marks as the format has them: `[^1]`. */
import type { Document } from '../document/document.ts'
import { isOneNumbering, joinedNumbering, type NoteMark, type Numbering, numberingOf } from '../numbering/note-marks.ts'
import type { Edit } from '../text/edit.ts'
import { type Span, shift } from '../text/span.ts'

/**
 * The edits that write each note, with its marks, as `[^1]`; those of one note together. A note without its mark, a
 * mark without its note, and a number that two notes have stay as they are.
 */
export function tidyNotes(document: Document): readonly (readonly Edit[])[] {
  if (isOneNumbering(document)) return inNumbering(joinedNumbering(document), 0, document.text)
  return document.resolutions.flatMap(({ parsed, start }) => inNumbering(numberingOf(parsed), start, document.text))
}

function byName<M extends NoteMark>(all: readonly M[]): ReadonlyMap<string, readonly M[]> {
  const out = new Map<string, M[]>()
  for (const one of all) {
    const same = out.get(one.name)
    if (same) same.push(one)
    else out.set(one.name, [one])
  }
  return out
}

function inNumbering({ marks, notes }: Numbering, start: number, text: string): readonly (readonly Edit[])[] {
  const marksOf = byName(marks.filter(({ inNote }) => !inNote))
  const notesOf = byName(notes)
  return notes.flatMap((note) => {
    const own = marksOf.get(note.name) ?? []
    // Plain figures are marks only where no other can be meant.
    const isSure = own.length === 1 || (own.length > 1 && own.every((mark) => !/^\d+$/.test(mark.text)))
    if (notesOf.get(note.name)?.length !== 1 || !isSure || !/^\d{1,4}$/.test(note.name)) return []
    const written = `[^${note.name}]`
    const end = start + note.span.end
    const space = /^[:.)]?[ \t\u00a0]*/.exec(text.slice(end, end + 40))?.[0] ?? ''
    return [
      [
        ...own.map(({ span }) => ({ span: withSpaceBefore(text, shift(span, start)), text: written })),
        { span: { start: start + note.span.start, end: end + space.length }, text: `${written}: ` },
      ],
    ]
  })
}

/** `thereto; 3`, `the Convention [1],`, `the Committee 4/ and`: a mark takes along the space that a copy put before it. */
const withSpaceBefore = (text: string, { start, end }: Span): Span =>
  /(?:[,;.][ \u00a0]\d|\S[ \u00a0]\[)$/.test(text.slice(Math.max(0, start - 2), start + 1)) ||
  (text[end - 1] === '/' && /[ \u00a0]/.test(text.charAt(start - 1)))
    ? { start: start - 1, end }
    : { start, end }
