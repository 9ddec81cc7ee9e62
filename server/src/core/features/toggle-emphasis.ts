/**
 * Underlines what is selected or puts it in italics, or takes that away. Of the two a word has one: the other goes
 * where they meet.
 */
import type { Document } from '../document/document.ts'
import { paragraphsOf } from '../model/read.ts'
import { usualMark } from '../rules/shared/opening-emphasis.ts'
import type { HouseStyle } from '../styles/style.ts'
import { marksAround } from '../syntax/emphasis-marks.ts'
import { isLeaf, type Node, widthOf } from '../syntax/tree.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { hull, type Span, shift } from '../text/span.ts'

/** A mark that is put round words. */
export type ToggledMark = 'underline' | 'italic'

/** The mark that most openings of a draft have, else that of its house; italics where the house has capitals. */
export function ownMark({ resolutions }: Document, style: HouseStyle): ToggledMark {
  const paragraphs = resolutions.flatMap(({ parsed }) => parsed.model.resolutions.flatMap(paragraphsOf))
  const { mark } = usualMark(paragraphs, { style, strictEmphasis: false })
  return mark === 'underline' ? mark : 'italic'
}

/**
 * The edits that toggle a mark on each span of the draft. An empty span means the word at it, or the marked words that
 * it stands in; white space at the edges of a selection stays outside. Nothing to mark gives no edit.
 */
export function toggleEmphasis(document: Document, spans: readonly Span[], mark: ToggledMark): readonly Edit[] {
  const emphases = emphasesIn(document)
  const edits = new Map<string, Edit>()
  for (const span of spans)
    for (const edit of toggle(document.text, span, mark, emphases)) edits.set(`${edit.span.start} ${edit.text}`, edit)
  return [...edits.values()].sort((a, b) => a.span.start - b.span.start)
}

interface Emphasised {
  readonly kind: ToggledMark
  readonly outer: Span
  readonly inner: Span
}

/** Every underline and all italics of the draft, outermost first where they nest. */
function emphasesIn(document: Document): Emphasised[] {
  const out: Emphasised[] = []
  const walk = (node: Node, start: number): void => {
    if (isLeaf(node)) return
    const end = start + node.width
    const [open] = node.children
    const close = node.children.at(-1)
    if ((node.kind === 'underline' || node.kind === 'italic') && open && close)
      out.push({
        kind: node.kind,
        outer: { start, end },
        inner: { start: start + widthOf(open), end: end - widthOf(close) },
      })
    let at = start
    for (const child of node.children) {
      walk(child, at)
      at += widthOf(child)
    }
  }
  let at = 0
  for (const block of document.tree.blocks) {
    let inside = at
    for (const child of block.children) {
      walk(child, inside)
      inside += widthOf(child)
    }
    at += block.width
  }
  return out
}

function toggle(text: string, span: Span, mark: ToggledMark, emphases: readonly Emphasised[]): Edit[] {
  const target = span.start === span.end ? wordAt(text, span.start) : trim(text, span)
  const around = emphases.filter(({ outer }) => outer.start <= target.start && target.end <= outer.end)
  const same = around.find(({ kind }) => kind === mark)
  if (same) return remove(same)
  // Of an empty selection the words in the other mark are meant, all of them.
  const [other] = around
  if (other && (span.start === span.end || isWhole(text, other, target))) return exchange(text, other, mark)
  if (target.start === target.end) return []
  const inside = emphases.filter(({ outer }) => outer.start < target.end && target.start < outer.end)
  if (inside.length === 0) return put(text, target, mark)
  const whole = hull(
    target,
    inside.map(({ outer }) => outer),
  )
  const removals = inside.flatMap(remove).map((edit) => ({ ...edit, span: shift(edit.span, -whole.start) }))
  const [open, close] = marksAround(mark, text, whole)
  return [{ span: whole, text: open + applyEdits(text.slice(whole.start, whole.end), removals) + close }]
}

/** True where a selection has all the words in emphasis, with or without its marks. */
const isWhole = (text: string, { inner }: Emphasised, target: Span): boolean =>
  text.slice(inner.start, target.start).trim() === '' && text.slice(target.end, inner.end).trim() === ''

function put(text: string, { start, end }: Span, mark: ToggledMark): Edit[] {
  const [open, close] = marksAround(mark, text, { start, end })
  return [
    { span: { start, end: start }, text: open },
    { span: { start: end, end }, text: close },
  ]
}

const remove = ({ outer, inner }: Emphasised): Edit[] => [
  { span: { start: outer.start, end: inner.start }, text: '' },
  { span: { start: inner.end, end: outer.end }, text: '' },
]

/** The same words in the other mark. */
function exchange(text: string, { outer, inner }: Emphasised, mark: ToggledMark): Edit[] {
  const [open, close] = marksAround(mark, text, outer)
  return [
    { span: { start: outer.start, end: inner.start }, text: open },
    { span: { start: inner.end, end: outer.end }, text: close },
  ]
}

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  while (start < end && /\s/.test(text[start] as string)) start++
  return { start, end }
}

/** The word at an offset; an empty span where none is. */
function wordAt(text: string, offset: number): Span {
  const letter = (i: number): boolean =>
    i >= 0 && i < text.length && /[\p{Alphabetic}\p{N}\p{M}’'-]/u.test(text[i] as string)
  let start = offset
  let end = offset
  while (letter(start - 1)) start--
  while (letter(end)) end++
  return { start, end }
}
