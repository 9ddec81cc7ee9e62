/** Underlines what is selected, or takes its underline away. */
import type { Document } from '../document/document.ts'
import { isLeaf, type Node, widthOf } from '../syntax/tree.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { maxOf, minOf } from '../text/min-max.ts'
import { type Span, shift } from '../text/span.ts'

/**
 * The edits that toggle the underline of each span of the draft. An empty span means the word at it, or the underlined
 * words that it stands in; white space at the edges of a selection stays outside. Nothing to underline gives no edit.
 */
export function toggleUnderline(document: Document, spans: readonly Span[]): readonly Edit[] {
  const underlined = underlines(document)
  const edits = new Map<string, Edit>()
  for (const span of spans)
    for (const edit of toggle(document.text, span, underlined)) edits.set(`${edit.span.start} ${edit.text}`, edit)
  return [...edits.values()].sort((a, b) => a.span.start - b.span.start)
}

interface Underline {
  readonly outer: Span
  readonly inner: Span
}

/** Every underline of the draft, outermost first where they nest. */
function underlines(document: Document): Underline[] {
  const out: Underline[] = []
  const walk = (node: Node, start: number): void => {
    if (isLeaf(node)) return
    const end = start + node.width
    const [open] = node.children
    const close = node.children.at(-1)
    if (node.kind === 'underline' && open && close)
      out.push({ outer: { start, end }, inner: { start: start + widthOf(open), end: end - widthOf(close) } })
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

function toggle(text: string, span: Span, underlined: readonly Underline[]): Edit[] {
  const target = span.start === span.end ? wordAt(text, span.start) : trim(text, span)
  const around = underlined.find(({ outer }) => outer.start <= target.start && target.end <= outer.end)
  if (around) return remove(around)
  if (target.start === target.end) return []
  const inside = underlined.filter(({ outer }) => outer.start < target.end && target.start < outer.end)
  if (inside.length === 0) return put(target)
  const start = minOf(
    target.start,
    inside.map(({ outer }) => outer.start),
  )
  const end = maxOf(
    target.end,
    inside.map(({ outer }) => outer.end),
  )
  const removals = inside.flatMap(remove).map((edit) => ({ ...edit, span: shift(edit.span, -start) }))
  return [{ span: { start, end }, text: `<u>${applyEdits(text.slice(start, end), removals)}</u>` }]
}

const put = ({ start, end }: Span): Edit[] => [
  { span: { start, end: start }, text: '<u>' },
  { span: { start: end, end }, text: '</u>' },
]

const remove = ({ outer, inner }: Underline): Edit[] => [
  { span: { start: outer.start, end: inner.start }, text: '' },
  { span: { start: inner.end, end: outer.end }, text: '' },
]

function trim(text: string, span: Span): Span {
  let { start, end } = span
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  while (start < end && /\s/.test(text[start] as string)) start++
  return { start, end }
}

/** The word at an offset; an empty span where none is. */
function wordAt(text: string, offset: number): Span {
  const letter = (i: number): boolean => i >= 0 && i < text.length && /[\p{L}\p{N}\p{M}’'-]/u.test(text[i] as string)
  let start = offset
  let end = offset
  while (letter(start - 1)) start--
  while (letter(end)) end++
  return { start, end }
}
