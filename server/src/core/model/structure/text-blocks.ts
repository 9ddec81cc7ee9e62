/** The blocks of a draft as the structure is read from them. */

import { type Block, isLeaf, type Node, type Tree, widthOf } from '../../syntax/tree.ts'
import { memoizeBy } from '../../text/memo.ts'
import { shift } from '../../text/span.ts'
import { classifyLine, type LineKinds } from '../../wording/line-kinds.ts'
import type { PlacedLabel } from '../model.ts'
import { type PlacedBlock, type Prose, proseOf } from '../prose.ts'

/** A block with words, and what it opens with. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'footnote'
  readonly placed: PlacedBlock
  readonly prose: Prose
  /** What its words may be by themselves. */
  readonly shape: LineKinds
  readonly label: PlacedLabel | null
  readonly bullet: boolean
  /** Where its label or its first word begins, and where its last word ends, as offsets in the draft. */
  readonly start: number
  readonly end: number
  /** The mark of a footnote, without its colon. */
  readonly mark: string | null
}

/** The items of a tree in order; blank lines, comments, tables and front matter are passed over. */
export const textBlocksOf: (tree: Pick<Tree, 'blocks'>) => readonly TextBlock[] = memoizeBy(
  ({ blocks }) => blocks,
  ({ blocks }) => itemsOf(blocks),
)

function itemsOf(blocks: readonly Block[]): readonly TextBlock[] {
  const items: TextBlock[] = []
  let start = 0
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'footnote') {
      const last = LAST.get(block)
      const item =
        last?.placed.start === start ? last : last ? moved(last, start) : textBlockOf({ block, start }, block.kind)
      if (item !== last) LAST.set(block, item)
      items.push(item)
    }
    start += block.width
  }
  return items
}

/** Each block as it was last seen: nearly always it is asked for again at its place, or not far from it. */
const LAST = new WeakMap<Block, TextBlock>()

/** The item of the same block at another place. */
function moved(item: TextBlock, to: number): TextBlock {
  const { kind, placed, shape, label, bullet, mark } = item
  const delta = to - placed.start
  const here = { block: placed.block, start: to }
  return {
    kind,
    placed: here,
    prose: proseOf([here]),
    shape,
    label: label && { ...label, span: shift(label.span, delta) },
    bullet,
    start: item.start + delta,
    end: item.end + delta,
    mark,
  }
}

/** What belongs to a block and is none of its words. */
const WORDLESS: ReadonlySet<Node['kind']> = new Set<Node['kind']>(['bullet', 'hashes', 'furniture', 'remark'])

function textBlockOf(placed: PlacedBlock, kind: TextBlock['kind']): TextBlock {
  let at = placed.start
  let first: number | null = null
  let end = at
  let label: PlacedLabel | null = null
  let bullet = false
  let mark: string | null = null
  const { children } = placed.block
  /** The label that shares its emphasis with the first words, and where that emphasis begins. */
  const [inner] = children.filter((child) => !isLeaf(child))
  if (inner && !isLeaf(inner)) {
    const found = inner.children.findIndex((child) => isLeaf(child) && child.label !== undefined)
    const leaf = inner.children[found]
    if (leaf && isLeaf(leaf) && leaf.label) {
      let start = at
      for (const child of children.slice(0, children.indexOf(inner))) start += widthOf(child)
      for (const child of inner.children.slice(0, found)) start += widthOf(child)
      label = { ...leaf.label, span: { start, end: start + leaf.text.length } }
    }
  }
  for (const child of children) {
    const width = isLeaf(child) ? child.text.length : child.width
    const kindOf = child.kind
    if (isLeaf(child) && kindOf === 'label') {
      label = child.label ? { ...child.label, span: { start: at, end: at + width } } : null
    }
    if (isLeaf(child) && kindOf === 'noteMark') mark = child.text.trim().replace(/:$/, '')
    if (kindOf === 'bullet') bullet = true
    const words = isLeaf(child) ? child.text.trim() !== '' && !WORDLESS.has(child.kind) : true
    if (words) {
      first ??= at + (isLeaf(child) ? child.text.length - child.text.trimStart().length : 0)
      end = at + (isLeaf(child) ? child.text.trimEnd().length : width)
    }
    at += width
  }
  const prose = proseOf([placed])
  const shape = classifyLine(prose.words)
  return { kind, placed, prose, shape, label, bullet, start: first ?? placed.start, end, mark }
}
