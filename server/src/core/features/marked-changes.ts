/** Takes the changes that are marked in a draft, or leaves them out. */
import { type Document, parse } from '../document/document.ts'
import type { MarkedChange, PlacedBlock } from '../document/marked-changes.ts'
import { numberingsOf } from '../numbering/note-marks.ts'
import { firstNumberOf, numberNotesOf } from '../numbering/notes.ts'
import { inlineOfRow } from '../syntax/table-rows.ts'
import { isLeaf, leaves, type Node, widthOf } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import { composeEdits } from '../text/composed.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { type Span, shift } from '../text/span.ts'

/** Those that a span touches; an empty one touches the change that it stands in or beside. */
export const touchedBy = (changes: readonly MarkedChange[], { start, end }: Span): readonly MarkedChange[] =>
  changes.filter(({ span }) => span.start <= end && start <= span.end)

/**
 * The edits that take these changes, or leave them out: the marks go, and of the words those that do not hold. Nothing
 * is left of a paragraph that has no words then, of such a row of a table, and of a note whose last mark is gone; the
 * notes behind it are numbered anew, where they were in order. The changes stand in the order of the text.
 */
export function settleChanges(document: Document, changes: readonly MarkedChange[], takes: boolean): readonly Edit[] {
  const { text } = document
  const gone = changes.map((change) => goneOf(change, takes))
  const lost = lostNotes(document, gone.flat())
  const edits: Edit[] = []
  let i = 0
  let start = 0
  document.tree.blocks.forEach((block, at) => {
    const span = { start, end: start + block.width }
    const behind = document.tree.blocks[at + 1]
    start = span.end
    const own: Span[] = []
    for (; changes[i] && (changes[i] as MarkedChange).span.start < span.end; i++)
      own.push(...(gone[i] as readonly Span[]))
    const placed = { block, span, next: span.end + (behind?.kind === 'blankLines' ? behind.width : 0) }
    if (lost.some((one) => span.start <= one && one < span.end) || (own.length > 0 && !hasWords(placed, own)))
      edits.push({ span: { start: span.start, end: placed.next }, text: '' })
    else {
      const rows = block.kind === 'table' ? goneRows(placed, own) : []
      for (const one of [...own.filter((one) => !rows.some((row) => contains(row, one))), ...rows].sort(byStart))
        edits.push({ span: rows.includes(one) ? one : withSpace(text, one, edits.at(-1)), text: '' })
    }
  })
  const all = withoutTail(text, edits)
  return lost.length > 0 ? withNotesInOrder(document, all) : all
}

/** The blank lines before what goes at the end of a text go, too. */
function withoutTail(text: string, edits: readonly Edit[]): readonly Edit[] {
  let first = edits.length
  while (first > 0 && edits[first - 1]?.span.end === (edits[first]?.span.start ?? text.length)) first--
  const start = edits[first]?.span.start ?? 0
  const rest = text.slice(text.slice(0, start).trimEnd().length, start)
  const blank = rest.length - (/^[ \t]*(?:\r\n|\n|\r)/.exec(rest)?.[0] ?? rest).length
  const isFree = start - blank >= (edits[first - 1]?.span.end ?? 0)
  return first === edits.length || blank === 0 || !isFree
    ? edits
    : [...edits.slice(0, first), { span: { start: start - blank, end: text.length }, text: '' }]
}

const byStart = (one: Span, other: Span): number => one.start - other.start

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Where the notes begin all of whose marks go, though one was there. */
function lostNotes(document: Document, gone: readonly Span[]): readonly number[] {
  const lost: number[] = []
  if (gone.length === 0) return lost
  const isGone = (span: Span): boolean => {
    const next = lowerBound(gone.length, (i) => (gone[i] as Span).end < span.end)
    return next < gone.length && contains(gone[next] as Span, span)
  }
  for (const { numbering, start } of numberingsOf(document)) {
    const kept = new Set<string>()
    const all = new Set<string>()
    for (const { name, span } of numbering.marks) {
      all.add(name)
      if (!isGone(shift(span, start))) kept.add(name)
    }
    for (const { name, block } of numbering.notes) if (all.has(name) && !kept.has(name)) lost.push(block.start + start)
  }
  return lost
}

/** The edits, and those that number the notes that stay, where all were numbered in the order of the text. */
function withNotesInOrder(document: Document, edits: readonly Edit[]): readonly Edit[] {
  const isInOrder = numberingsOf(document).every(({ numbering: { marks } }) =>
    [...new Set(marks.map(({ name }) => name))].every((name, i) => name === String(firstNumberOf(marks) + i)),
  )
  if (!isInOrder) return edits
  const order = numberNotesOf(parse(applyEdits(document.text, edits))).edits
  return order.length > 0 ? composeEdits(document.text, [edits, order]) : edits
}

/** What goes of a change: its marks, and the words that do not hold. */
function goneOf({ node, span }: MarkedChange, takes: boolean): readonly Span[] {
  const { children, kind } = node
  if (kind === (takes ? 'deletion' : 'insertion')) return [span]
  const open = span.start + widthOf(children[0] as Node)
  const close = span.end - widthOf(children.at(-1) as Node)
  const arrow = children.findIndex((child) => child.kind === 'arrow')
  if (kind !== 'substitution' || arrow < 0)
    return [
      { start: span.start, end: open },
      { start: close, end: span.end },
    ]
  const before = span.start + children.slice(0, arrow).reduce((sum, child) => sum + widthOf(child), 0)
  const behind = before + widthOf(children[arrow] as Node)
  return takes
    ? [
        { start: span.start, end: behind },
        { start: close, end: span.end },
      ]
    : [
        { start: span.start, end: open },
        { start: before, end: span.end },
      ]
}

const NO_WORDS: ReadonlySet<string> = new Set(['label', 'indent', 'bullet', 'newline', 'blank', 'open', 'close'])

/** The rows of a table, with their line ends, that had words of which none is left. */
function goneRows({ block, span }: PlacedBlock, gone: readonly Span[]): readonly Span[] {
  let at = span.start
  return block.children.flatMap((row) => {
    const own = { start: at, end: at + widthOf(row) }
    at = own.end
    if (!isLeaf(row) || row.kind !== 'row' || !gone.some((one) => contains(own, one))) return []
    const nodes = inlineOfRow(row)
    return isSaid(nodes, own.start, []) && !isSaid(nodes, own.start, gone) ? [own] : []
  })
}

/** Whether the nodes of a row say anything but for what goes; strokes do not. */
function isSaid(nodes: readonly Node[], start: number, gone: readonly Span[]): boolean {
  let at = start
  for (const { kind, text } of nodes.flatMap((node) => (isLeaf(node) ? [node] : [...leaves(node)]))) {
    const span = { start: at, end: at + text.length }
    at = span.end
    if (!NO_WORDS.has(kind) && /[^\s|]/.test(text) && !gone.some((one) => contains(one, span))) return true
  }
  return false
}

/** Whether a block has words but for what goes. */
function hasWords(placed: PlacedBlock, gone: readonly Span[]): boolean {
  const { block, span } = placed
  if (block.kind === 'table') return goneRows(placed, gone).length < block.children.filter(hasCells).length
  let at = span.start
  for (const { kind, text } of leaves(block)) {
    const start = at
    at += text.length
    const isGone = gone.some((one) => one.start <= start && at <= one.end)
    if (!isGone && !NO_WORDS.has(kind) && text.trim() !== '') return true
  }
  return false
}

/** Not the line between the head of a table and its rows. */
const hasCells = (row: Node): boolean => isLeaf(row) && /[^\s|:-]/.test(row.text)

const MARK = /^(?:\{(?:\+\+|--|~~)|\+\+\}|--\}|~~\}?|<\/?(?:ins|del|s|strike)>)$/i

/** Words that go take along one of the two spaces around them, and that before a closing mark. */
function withSpace(text: string, { start, end }: Span, last: Edit | undefined): Span {
  const [before, behind] = [text.charAt(start - 1), text.charAt(end)]
  if (MARK.test(text.slice(start, end))) return { start, end }
  if (behind === ' ' && (before === '' || /\s/.test(before))) return { start, end: end + 1 }
  const isFree = (last?.span.end ?? 0) < start
  return before === ' ' && isFree && /^(?:[.,;:!?)\]\r\n]|)$/.test(behind) ? { start: start - 1, end } : { start, end }
}
