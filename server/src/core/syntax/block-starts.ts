/** Where the blocks of a row begin. */
import { commonEnds, LastOfRow, memoize } from '../text/memo.ts'
import type { Block } from './tree.ts'

interface Row {
  readonly blocks: readonly Block[]
  readonly starts: Int32Array
}

const LAST = new LastOfRow<Row>()

/**
 * The offset of each block in the text of all, and at last the length of that. Behind an edit those that are known are
 * moved: to add the widths of ten thousand blocks up takes longer than all else that a letter asks of them.
 */
export const startsOf = memoize(
  (blocks: readonly Block[]): Int32Array => LAST.renew(blocks, (former) => rowOf(blocks, former)).starts,
)

function rowOf(blocks: readonly Block[], former: Row | null): Row {
  const { length } = blocks
  const starts = new Int32Array(length + 1)
  const { head, tail } = former ? commonEnds(former.blocks, blocks) : { head: 0, tail: 0 }
  if (former) starts.set(former.starts.subarray(0, head + 1))
  for (let i = head; i < length - tail; i++) starts[i + 1] = (starts[i] as number) + (blocks[i] as Block).width
  if (!former) return { blocks, starts }
  const shift = length - former.blocks.length
  const delta = (starts[length - tail] as number) - (former.starts[length - tail - shift] as number)
  for (let i = length - tail + 1; i <= length; i++) starts[i] = (former.starts[i - shift] as number) + delta
  return { blocks, starts }
}
