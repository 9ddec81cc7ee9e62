/** The blocks of a draft as the structure is read from them. */

import { startsOf } from '../../syntax/block-starts.ts'
import { type Block, isLeaf, type Node, type Tree, widthOf } from '../../syntax/tree.ts'
import { commonEnds, LastOfRow, memoizeBy } from '../../text/memo.ts'
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
  /** The first character of its words. */
  readonly first: string
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
  const { each } = ROWS.renew(blocks, (former) => rowOf(blocks, former))
  return each.filter((item) => item !== null)
}

/** The item of each block of a row; null for one without words. */
interface Row {
  readonly blocks: readonly Block[]
  readonly each: readonly (TextBlock | null)[]
}

/** The row as it was before an edit: to look thousands of blocks up one by one takes several times as long. */
const ROWS = new LastOfRow<Row>()

function rowOf(blocks: readonly Block[], former: Row | null): Row {
  const starts = startsOf(blocks)
  const { length } = blocks
  const { head, tail } = former ? commonEnds(former.blocks, blocks) : { head: 0, tail: 0 }
  const each: (TextBlock | null)[] = former ? former.each.slice(0, head) : []
  for (let i = head; i < length - tail; i++) each.push(itemOf(blocks[i] as Block, starts[i] as number))
  for (let i = length - tail; i < length; i++) {
    const item = former?.each[i - length + former.each.length] ?? null
    const start = starts[i] as number
    each.push(item && item.placed.start !== start ? moved(item, start) : item)
  }
  return { blocks, each }
}

function itemOf(block: Block, start: number): TextBlock | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'footnote') return null
  const last = LAST.get(block)
  if (last?.placed.start === start) return last
  const item = last ? moved(last, start) : textBlockOf({ block, start }, block.kind)
  LAST.set(block, item)
  return item
}

/** A block as it was last seen in another row: in that of the whole draft, before that is parted. */
const LAST = new WeakMap<Block, TextBlock>()

/** The item of the same block at another place. */
function moved(item: TextBlock, to: number): TextBlock {
  const { kind, placed, shape, first, label, bullet, mark } = item
  const delta = to - placed.start
  const here = { block: placed.block, start: to }
  return {
    kind,
    placed: here,
    prose: proseOf([here]),
    shape,
    first,
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
  const opens = prose.text.charAt(0)
  return { kind, placed, prose, shape, first: opens, label, bullet, start: first ?? placed.start, end, mark }
}
