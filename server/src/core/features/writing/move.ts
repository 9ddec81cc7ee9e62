/**
 * Alt+Up and Alt+Down: a paragraph or sub-paragraph changes places with the one beside it, with all that belongs to it.
 * The labels, and the marks that words close with, stay where they are.
 */
import type { Document, ParsedText } from '../../document/document.ts'
import { locate } from '../../document/locate.ts'
import { applyEdits, type Edit } from '../../text/edit.ts'
import { contains, overlaps, type Span, shift } from '../../text/span.ts'
import { endingOf } from './marks.ts'
import { withNotesInOrder } from './notes.ts'
import { insertAt, movedRewriting, type Rewriting, remove } from './rewriting.ts'
import { chunkOf, lastOf, siblingsOf, type Unit, unitAt } from './units.ts'

/** Moves what the cursor stands in; null where there is nothing to move, or nothing of its kind on that side. */
export function move(document: Document, offset: number, direction: 'up' | 'down'): Rewriting | null {
  const location = locate(document, offset)
  const done = inResolution(location.parsed, location.offset, direction)
  return done && withNotesInOrder(document, movedRewriting(done, location.start))
}

function inResolution(parsed: ParsedText, offset: number, direction: 'up' | 'down'): Rewriting | null {
  const placed = unitAt(parsed, offset)
  if (!placed) return null
  const { unit, all } = placed
  const siblings = siblingsOf(unit, all)
  const other = siblings[siblings.indexOf(unit) + (direction === 'up' ? -1 : 1)]
  const mine = chunkOf(parsed, unit)
  const beside = other && chunkOf(parsed, other)
  if (!other || !mine || !beside || overlaps(mine, beside)) return null
  const edits = exchanges(parsed, unit, other)
  const own = edits.filter(({ span }) => contains(mine, span))
  const rest = edits.filter(({ span }) => !contains(mine, span))
  const { text } = parsed
  const words = applyEdits(
    text.slice(mine.start, mine.end),
    own.map((edit) => ({ ...edit, span: shift(edit.span, -mine.start) })),
  )
  // A cursor within a mark that the other has shorter stands at its end.
  const inside = Math.min(words.length, offset - mine.start + grownBefore(own, offset))
  if (direction === 'down') {
    const gap = text.slice(mine.end, beside.start)
    const start = beside.end - (beside.start - mine.start) + rest.reduce((sum, edit) => sum + growth(edit), 0)
    return {
      edits: [remove(mine.start, beside.start), ...rest, insertAt(beside.end, gap + words)],
      cursor: start + gap.length + inside,
    }
  }
  const gap = text.slice(beside.end, mine.start)
  return {
    edits: [insertAt(beside.start, words + gap), ...rest, remove(beside.end, mine.end)],
    cursor: beside.start + inside,
  }
}

const growth = ({ span, text }: Edit): number => text.length - (span.end - span.start)

/** By how much edits before an offset make the text longer; one around it counts as far as the offset. */
const grownBefore = (edits: readonly Edit[], offset: number): number =>
  edits.reduce((sum, edit) => (edit.span.end <= offset ? sum + growth(edit) : sum), 0)

/** Each takes the label of the other, and closes as the other did. */
function exchanges({ text }: ParsedText, a: Unit, b: Unit): readonly Edit[] {
  const edits: Edit[] = []
  const swap = (one: Span, other: Span): void => {
    const [first, second] = [text.slice(one.start, one.end), text.slice(other.start, other.end)]
    if (first !== second) edits.push({ span: one, text: second }, { span: other, text: first })
  }
  if (a.label && b.label) swap(a.label.span, b.label.span)
  const closing = [a, b].map((unit) => endingOf(lastOf(unit).prose))
  if (closing[0] && closing[1] && closing.every((ending) => ending?.mark !== ':'))
    swap(closing[0].span, closing[1].span)
  return edits
}
