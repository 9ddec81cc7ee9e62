/** Reads an edited run of blocks anew: no more of it than the edit can have changed. */
import { lowerBound } from '../text/binary-search.ts'
import { detached } from '../text/detached.ts'
import type { Edit } from '../text/edit.ts'
import { startsOf } from './block-starts.ts'
import { LINE_NUMBER_REACH } from './line-numbers.ts'
import { type LabelState, NO_LABELS, sameLabels } from './paragraph-start.ts'
import type { Run } from './parse.ts'
import { COMMENT_REACH, FRONT_MATTER_REACH, Parser } from './parser.ts'
import { ABOVE_REACH } from './source-lines.ts'
import { type Block, isLeaf, type Node } from './tree.ts'

/**
 * How much text behind an edit is looked at first, in characters: the next paragraph begins within it, nearly always.
 */
const NEAR = 2_000

/**
 * How many blocks, and so at least lines, the parser looks ahead: a symbol is furniture where a page number follows. It
 * looks beyond furniture, with the blank lines around it: a paragraph may go on behind a page.
 */
const LOOK_AHEAD = 3

/** Where a run stands in its draft. */
export interface Surroundings {
  /** True where the draft begins with it. */
  readonly first: boolean
  /** True where the draft ends with it. */
  readonly last: boolean
}

/**
 * The run after an edit, whose offsets are those of the run: blocks that the edit has not touched are the same objects
 * as before. Null where what follows the run may have to be read anew as well: then it is to be asked again with a
 * longer one.
 */
export function reparse(run: Run, edit: Edit, { first, last }: Surroundings): Run | null {
  const { start, end } = edit.span
  const text = run.text.slice(0, start) + edit.text + run.text.slice(end)
  const delta = edit.text.length - (end - start)
  const from = restart(run, start, first)
  const opensDraft = first && from.index === 0
  for (let reach = NEAR; ; reach *= 8) {
    const until = lineEnd(text, start + edit.text.length + reach)
    const parser = new Parser(detached(text.slice(from.at, until)), from.labels)
    const front = opensDraft ? parser.frontMatter() : null
    if (opensDraft) parser.lookAtLines()
    let index = from.index
    let at = from.at
    /**
     * True where the parser has come to the beginning of a block behind the edit, and will read on as it did before.
     */
    const isBack = (): boolean => {
      const place = from.at + parser.at - delta
      // A line may be furniture by what stands above it.
      if (place < end + ABOVE_REACH) return false
      while (index < run.blocks.length && at < place) at += (run.blocks[index++] as Block).width
      // Front matter is such only where the draft begins.
      const here = run.blocks[index]?.kind === 'frontMatter' ? undefined : run.labels[index]
      return at === place && here !== undefined && sameLabels(parser.labels, here)
    }
    const { blocks, labels } = parser.blocks(isBack)
    const back = from.at + parser.at < until
    if ((!back || parser.wantsMore) && until < text.length) continue
    if ((!back || parser.wantsMore) && !last) return null
    const rest = back ? index : run.blocks.length
    const formers = from.index + (front && run.blocks[0]?.kind === 'frontMatter' ? 1 : 0)
    for (const [i, block] of blocks.entries()) {
      const former = run.blocks[formers + i]
      if (!former) break
      if (!isSame(block, former)) {
        if (block.kind === 'table' && former.kind === 'table') blocks[i] = withRowsOf(block, former)
        break
      }
      blocks[i] = former
    }
    // Those behind the edit that were read again to look at what stands above them.
    for (let i = blocks.length - 1, j = rest - 1; i >= 0 && j >= formers; i--, j--) {
      const former = run.blocks[j]
      if (!former || blocks[i] === former || !isSame(blocks[i] as Block, former)) break
      blocks[i] = former
    }
    return {
      text,
      blocks: run.blocks.slice(0, from.index).concat(front ?? [], blocks, run.blocks.slice(rest)),
      labels: run.labels.slice(0, from.index).concat(front ? NO_LABELS : [], labels, run.labels.slice(rest)),
      problems: opensDraft ? parser.problems : run.problems,
    }
  }
}

/** True for two nodes that were read alike. */
const isSame = (a: Node | Block, b: Node | Block): boolean =>
  a.kind === b.kind &&
  ('text' in a || 'text' in b
    ? 'text' in a && 'text' in b && a.text === b.text
    : a.width === b.width &&
      a.children.length === b.children.length &&
      a.children.every((child, i) => isSame(child, b.children[i] as Node)))

/** A table with the rows of another at its beginning and its end, as far as they say the same. */
function withRowsOf(table: Block, former: Block): Block {
  const [rows, old] = [[...table.children], former.children]
  const most = Math.min(rows.length, old.length)
  let head = 0
  for (; head < most && isSame(rows[head] as Node, old[head] as Node); head++) rows[head] = old[head] as Node
  for (let back = 1; back <= most - head; back++) {
    const [at, from] = [rows.length - back, old.length - back]
    if (!isSame(rows[at] as Node, old[from] as Node)) break
    rows[at] = old[from] as Node
  }
  return { ...table, children: rows }
}

interface Restart {
  readonly index: number
  readonly at: number
  readonly labels: LabelState
}

const isBetween = ({ kind }: Block): boolean => kind === 'blankLines' || kind === 'furniture'

/**
 * The first block that an edit at `start` may change: some before the block it touches, or one that has looked as far
 * ahead.
 */
function restart(run: Run, start: number, first: boolean): Restart {
  const { blocks, labels } = run
  const starts = startsOf(blocks)
  let index = Math.max(
    0,
    lowerBound(blocks.length - 1, (i) => (starts[i + 1] as number) < start),
  )
  let at = starts[index] as number
  for (let back = 0; back < LOOK_AHEAD && index > 0; ) {
    const { kind, width } = blocks[--index] as Block
    at -= width
    back += kind === 'furniture' ? -1 : 1
  }
  // What stands above furniture tells what it is.
  while (index > 0 && isBetween(blocks[index] as Block)) at -= (blocks[--index] as Block).width
  let found = { index, at }
  while (index > 0 && start - at <= COMMENT_REACH) {
    at -= (blocks[--index] as Block).width
    if (opensComment(blocks[index] as Block)) found = { index, at }
  }
  const front = blocks[0]?.kind === 'frontMatter' ? blocks[0].width : 0
  if (first && start <= front + LINE_NUMBER_REACH) found = { index: 0, at: 0 }
  if (first && start <= FRONT_MATTER_REACH && lacksFrontMatter(run)) found = { index: 0, at: 0 }
  return { ...found, labels: labels[found.index] ?? NO_LABELS }
}

/** True where a draft opens as front matter does, and no line was found that closes it. */
export const lacksFrontMatter = ({ text, blocks: [first] }: Run): boolean =>
  first?.kind !== 'frontMatter' && /^\ufeff?---/.test(text)

/** A paragraph that begins as a comment does: it is one because no `-->` was found, or words behind it. */
export function opensComment({ kind, children }: Block): boolean {
  if (kind !== 'paragraph') return false
  const opening = children[0]?.kind === 'indent' ? children.find((child) => child.kind !== 'indent') : children[0]
  return opening !== undefined && isLeaf(opening) && opening.text.startsWith('<!--')
}

/** The end of the line that an offset lies in: a line that is cut off reads as another. */
const lineEnd = (text: string, offset: number): number => text.indexOf('\n', offset) + 1 || text.length
