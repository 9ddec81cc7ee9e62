/** Notes and their marks as the format has them: `[^1]`. */
import type { Document } from '../document/document.ts'
import { isOneNumbering, joinedNumbering, type Numbering, numberingOf } from '../rules/shared/note-marks.ts'
import type { Edit } from '../text/edit.ts'

/**
 * The edits that write each note, with its marks, as `[^1]`; those of one note together. A note without its mark, a mark
 * without its note, and a number that two notes have stay as they are.
 */
export function tidyNotes(document: Document): readonly (readonly Edit[])[] {
  if (isOneNumbering(document)) return inNumbering(joinedNumbering(document), 0, document.text)
  return document.resolutions.flatMap(({ parsed, start }) => inNumbering(numberingOf(parsed), start, document.text))
}

function inNumbering({ marks, notes }: Numbering, start: number, text: string): readonly (readonly Edit[])[] {
  return notes.flatMap((note) => {
    const own = marks.filter(({ name, inNote }) => name === note.name && !inNote)
    const isOnly = notes.every((other) => other === note || other.name !== note.name)
    // Plain figures are marks only where no other can be meant.
    const isSure = own.length === 1 || (own.length > 1 && own.every((mark) => !/^\d+$/.test(mark.text)))
    if (!isOnly || !isSure || !/^\d{1,4}$/.test(note.name)) return []
    const written = `[^${note.name}]`
    const at = start + note.span.start
    const end = start + note.span.end
    const space = /^:?[ \t\u00a0]*/.exec(text.slice(end, end + 40))?.[0] ?? ''
    return [
      [
        ...own.map(({ span }) => ({ span: { start: start + span.start, end: start + span.end }, text: written })),
        { span: { start: at, end: end + space.length }, text: `${written}: ` },
      ],
    ]
  })
}
