/** A new footnote at the cursor: its mark, its note where the notes stand, and all numbered in order. */
import { type Document, type ParsedText, parse } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import { PUNCTUATION } from '../../lexicon/punctuation.ts'
import {
  isOneNumbering,
  joinedNumbering,
  type Note,
  type Numbering,
  numberingOf,
  renamed,
} from '../../numbering/note-marks.ts'
import { numberNotesOf } from '../../numbering/notes.ts'
import { composeEdits } from '../../text/composed.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { EMPTY_LINE } from '../../text/line-ends.ts'
import { shift } from '../../text/span.ts'
import { insertAt, type Rewriting } from './rewriting.ts'
import { newlineOf, ownEnd, type Unit, unitAt, wordsStart } from './units.ts'

/**
 * Puts a footnote in at an offset of the draft; the cursor stands in its note. Null where no mark can stand: outside
 * the words of paragraphs.
 */
export function insertNote(document: Document, offset: number): Rewriting | null {
  const { parsed, start, offset: inside } = locate(document, offset)
  const placed = unitAt(parsed, inside)
  if (!placed || inside < wordsStart(parsed.text, placed.unit) || inside > ownEnd(parsed, placed.unit)) return null
  const { text } = document
  const numbering = isOneNumbering(document) ? joinedNumbering(document) : movedNumbering(numberingOf(parsed), start)
  const at = start + placeOfMark(parsed, placed.unit, inside)
  const name = nameOfNew(numbering)
  const like = numbering.notes.at(-1)
  const mark = like ? renamed(like, name) : `[^${name}]`
  const newline = newlineOf(text)
  const end = like ? like.block.end : start + endOfText(parsed)
  const gap = like && !isApart(text, numbering.notes) ? newline : newline + newline
  const opening = `${mark}${like ? separatorOf(text, like) : ': '}`
  const placeholder = PLACEHOLDERS.find((one) => !text.includes(one))
  return placeholder
    ? inOrder(text, [insertAt(at, mark), insertAt(end, gap + opening + placeholder)], placeholder)
    : null
}

/** What may stand for the words of the new note: characters that no text has. */
const PLACEHOLDERS = ['\ufdd0', '\ufdd1', '\ufdd2', '\ufdd3']

/** A number that no note has: the one behind the greatest. */
function nameOfNew({ marks, notes }: Numbering): string {
  let greatest = 0
  for (const { name } of [...marks, ...notes]) if (/^\d{1,6}$/.test(name)) greatest = Math.max(greatest, Number(name))
  return String(greatest + 1)
}

const movedNumbering = ({ marks, notes, exponents, glued }: Numbering, delta: number): Numbering => ({
  marks: marks.map((mark) => ({ ...mark, span: shift(mark.span, delta) })),
  notes: notes.map((note) => ({ ...note, span: shift(note.span, delta), block: shift(note.block, delta) })),
  exponents,
  glued,
})

/**
 * Behind the word that the cursor is in; behind the mark of punctuation there, or before it, as the language has it.
 */
function placeOfMark(parsed: ParsedText, unit: Unit, offset: number): number {
  const { text, language } = parsed
  const end = ownEnd(parsed, unit)
  let at = offset
  while (
    at < end &&
    /[\p{Alphabetic}\p{N}]/u.test(text[at] as string) &&
    /[\p{Alphabetic}\p{N}]/u.test(text[at - 1] ?? '')
  )
    at++
  const around = unit.prose.emphasis.find(
    ({ mark, outer }) =>
      mark !== 'capitals' && outer.start < at && at < outer.end && /^\W*$/.test(text.slice(at, outer.end)),
  )
  if (around) at = around.outer.end
  const isBehind = PUNCTUATION[language].footnoteMark === 'after'
  if (isBehind && /[,;.:]/.test(text[at] ?? '') && /^.(?:[\s\u00a0[⁰¹²³⁴-⁹]|$)/u.test(text.slice(at, at + 2)))
    return at + 1
  const before = /[\s\u00a0]?[,;.]$/u.exec(text.slice(Math.max(0, at - 2), at))
  return !isBehind && before && at === end ? at - before[0].length : at
}

/** Where the notes begin that a text has not had so far: behind the last of its words. */
function endOfText({ text }: ParsedText): number {
  return text.trimEnd().length
}

/** What stands behind the mark of a note: `: `, or a space. */
const separatorOf = (text: string, { span }: Note): string =>
  /^:?[ \t\u00a0]*/.exec(text.slice(span.end, span.end + 8))?.[0] || ' '

const ENDS_APART = new RegExp(String.raw`${EMPTY_LINE.source}[ \t]*$`)

/** True where a blank line stands between notes, or before the only one. */
const isApart = (text: string, notes: readonly Note[]): boolean => {
  const start = notes.at(-1)?.block.start ?? 0
  return ENDS_APART.test(text.slice(Math.max(0, start - 40), start))
}

/**
 * The edits with all notes in order behind them, and the cursor where `placeholder` stands in what they put in, which
 * is taken out: the empty note has to have words to be ordered with the others.
 */
function inOrder(text: string, edits: readonly Edit[], placeholder: string): Rewriting {
  const order = numberNotesOf(parse(applyEdits(text, edits))).edits
  const all = order.length > 0 ? composeEdits(text, [edits, order]) : edits
  return {
    edits: all.map((edit) => ({ ...edit, text: edit.text.replace(placeholder, '') })),
    cursor: applyEdits(text, all).indexOf(placeholder),
  }
}
