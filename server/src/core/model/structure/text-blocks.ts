/** The blocks of a draft as the structure is read from them. */

import { startsOf } from '../../syntax/block-starts.ts'
import { BEHIND_MARK } from '../../syntax/note-start.ts'
import { type Block, isLeaf, type Node, type Tree, widthOf } from '../../syntax/tree.ts'
import { Answers, commonEnds, LastOfRow, memoizeBy } from '../../text/memo.ts'
import { shift } from '../../text/span.ts'
import { classifyLine, type LineKinds } from '../../wording/line-kinds.ts'
import type { PlacedLabel } from '../model.ts'
import { movedProse, type PlacedBlock, type Prose, proseOf } from '../prose.ts'

/** A block with words, and what it opens with. */
export interface TextBlock {
  readonly kind: 'paragraph' | 'heading' | 'footnote'
  readonly block: Block
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
  readonly starts: Int32Array
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
  if (!former) return { blocks, starts, each }
  const shift = length - former.blocks.length
  const delta = (starts[length - tail] as number) - (former.starts[length - tail - shift] as number)
  for (let i = length - tail; i < length; i++) each.push(moved(former.each[i - shift] ?? null, delta))
  return { blocks, starts, each }
}

function itemOf(block: Block, start: number): TextBlock | null {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'footnote') return null
  const last = LAST.get(block)
  if (last?.placed.start === start) return last
  const item = last ? moved(last, start - last.placed.start) : textBlockOf({ block, start }, block.kind)
  LAST.set(block, item)
  return item
}

/** A block as it was last seen in another row: in that of the whole draft, before that is parted. */
const LAST = new Answers<Block, TextBlock>()

/** The item of the same block further on by `delta`. */
function moved<T extends TextBlock | null>(item: T, delta: number): T | TextBlock {
  if (!item || delta === 0) return item
  return item instanceof MovedBlock ? item.by(delta) : new MovedBlock(item, delta)
}

/**
 * A block further on than it was first read. What counts from the beginning of the draft is worked out when it is asked
 * for: behind an edit nearly nothing is, and to make all of it anew took a tenth of a key in 2 MB.
 */
class MovedBlock implements TextBlock {
  readonly #read: TextBlock
  readonly #delta: number
  #prose: Prose | null = null
  #label: PlacedLabel | null = null

  constructor(read: TextBlock, delta: number) {
    this.#read = read
    this.#delta = delta
  }

  by(delta: number): TextBlock {
    return new MovedBlock(this.#read, this.#delta + delta)
  }

  get kind(): TextBlock['kind'] {
    return this.#read.kind
  }
  get block(): Block {
    return this.#read.block
  }
  get shape(): LineKinds {
    return this.#read.shape
  }
  get first(): string {
    return this.#read.first
  }
  get bullet(): boolean {
    return this.#read.bullet
  }
  get mark(): string | null {
    return this.#read.mark
  }
  get start(): number {
    return this.#read.start + this.#delta
  }
  get end(): number {
    return this.#read.end + this.#delta
  }
  get placed(): PlacedBlock {
    return { block: this.#read.block, start: this.#read.placed.start + this.#delta }
  }
  get prose(): Prose {
    this.#prose ??= movedProse(this.#read.prose, this.#delta)
    return this.#prose
  }
  get label(): PlacedLabel | null {
    const { label } = this.#read
    this.#label ??= label && { ...label, span: shift(label.span, this.#delta) }
    return this.#label
  }
}

/** The same item with another label, or with none. */
export function relabelled(item: TextBlock, label: PlacedLabel | null): TextBlock {
  const { kind, block, placed, prose, shape, first, bullet, start, end, mark } = item
  return { kind, block, placed, prose, shape, first, label, bullet, start, end, mark }
}

/** What belongs to a block and is none of its words. */
const WORDLESS: ReadonlySet<Node['kind']> = new Set<Node['kind']>([
  'bullet',
  'hashes',
  'furniture',
  'unseen',
  'remark',
  'link',
])

function textBlockOf(placed: PlacedBlock, kind: TextBlock['kind']): TextBlock {
  let at = placed.start
  let first: number | null = null
  let end = at
  let bullet = false
  let mark: string | null = null
  const { children } = placed.block
  let label = labelInMark(children, at)
  for (const child of children) {
    if (!isLeaf(child)) {
      first ??= at
      at += child.width
      end = at
      continue
    }
    const { kind: kindOf, text } = child
    if (kindOf === 'label') label = child.label ? { ...child.label, span: { start: at, end: at + text.length } } : null
    else if (kindOf === 'noteMark') mark = text.trim().replace(BEHIND_MARK, '')
    else if (kindOf === 'bullet') bullet = true
    const lead = WORDLESS.has(kindOf) ? text.length : text.length - text.trimStart().length
    if (lead < text.length) {
      first ??= at + lead
      end = at + text.trimEnd().length
    }
    at += text.length
  }
  const prose = proseOf([placed])
  const shape = classifyLine(prose.words)
  const opens = prose.text.charAt(0)
  const { block } = placed
  return { kind, block, placed, prose, shape, first: opens, label, bullet, start: first ?? placed.start, end, mark }
}

/** The label in the mark of emphasis or change that a block at `start` opens with; null where there is none. */
function labelInMark(children: readonly Node[], start: number): PlacedLabel | null {
  let at = start
  for (const child of children) {
    if (isLeaf(child) || child.kind === 'deletion') {
      at += widthOf(child)
      continue
    }
    for (const inner of child.children) {
      if (isLeaf(inner) && inner.label) return { ...inner.label, span: { start: at, end: at + inner.text.length } }
      at += widthOf(inner)
    }
    return null
  }
  return null
}
