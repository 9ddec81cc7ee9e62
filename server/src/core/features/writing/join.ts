/** Backspace at the head of a paragraph: its words go on with the paragraph above; an empty one goes. */
import type { Document, ParsedText } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import { emptyUnitAt } from './leave-empty.ts'
import { insertAt, movedRewriting, type Rewriting, remove } from './rewriting.ts'
import { chunkOf, lineEnd, ownEnd, type PlacedUnit, topOf, unitAt, wordsStart } from './units.ts'

/**
 * Joins the paragraph at whose head the offset stands with the one above: behind its label, at the beginning of a
 * recital, or within the mark of emphasis there. Null elsewhere, and where nothing of its kind stands above.
 */
export function join(document: Document, offset: number): Rewriting | null {
  const location = locate(document, offset)
  const done = withoutEmpty(location.parsed, location.offset) ?? joined(location.parsed, location.offset)
  return done && movedRewriting(done, location.start)
}

/** Takes an empty paragraph away, with the blank line above it: what Enter has put there. */
function withoutEmpty(parsed: ParsedText, offset: number): Rewriting | null {
  const empty = emptyUnitAt(parsed, offset)
  if (!empty) return null
  // Before the label the line above is meant.
  if (empty.unit?.label && offset < empty.unit.label.span.end) return null
  const { line, at } = empty
  return { edits: [remove(at, line.end)], cursor: at }
}

function joined(parsed: ParsedText, offset: number): Rewriting | null {
  const { text } = parsed
  const placed = unitAt(parsed, offset)
  if (!placed || !isAtHead(text, placed, offset)) return null
  const { unit, all } = placed
  const above = all[all.indexOf(unit) - 1]
  const chunk = chunkOf(parsed, unit)
  if (!above || !chunk || topOf(above).kind !== topOf(unit).kind) return null
  const start = wordsStart(text, unit)
  const end = ownEnd(parsed, unit)
  const at = ownEnd(parsed, above)
  const words = text.slice(start, end)
  const between = text.slice(lineEnd(text, at), chunk.start)
  const isPlain =
    text.slice(at, lineEnd(text, at)).trim() === '' && between.trim() === '' && chunk.start <= unit.span.start
  if (isPlain && !text.slice(chunk.start, unit.span.start).includes('<!--'))
    return { edits: [{ span: { start: at, end: start }, text: ' ' }], cursor: at + 1 }
  const gap = /(?:\r\n|\n|\r)[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)?$/.exec(text.slice(0, unit.span.start))
  const from = gap ? Math.max(gap.index, at) : unit.span.start
  return { edits: [insertAt(at, ` ${words}`), remove(from, end)], cursor: at + 1 }
}

/** Behind the label, or in the mark of emphasis that opens there; of a recital at its beginning. */
function isAtHead(text: string, { unit }: PlacedUnit, offset: number): boolean {
  const start = wordsStart(text, unit)
  const [first] = unit.prose.emphasis
  const end = first?.mark !== 'capitals' && first?.outer.start === start ? first.inner.start : start
  return start <= offset && offset <= end
}
