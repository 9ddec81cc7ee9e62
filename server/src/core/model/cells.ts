/** The words in tables, a cell each. */
import { startsOf } from '../syntax/block-starts.ts'
import { wordsOfCells } from '../syntax/table-rows.ts'
import { type Block, branch, isLeaf, type Leaf, type Tree, widthOf } from '../syntax/tree.ts'
import { memoize } from '../text/memo.ts'
import type { Passage } from './model.ts'
import { proseOf } from './prose.ts'

/** The cells of a row that have words, and where these begin in it. */
const cellsOfRow = memoize((row: Leaf): readonly { readonly block: Block; readonly at: number }[] =>
  wordsOfCells(row).map(({ start, nodes }) => ({ block: branch('paragraph', nodes), at: start })),
)

/** The cells of all tables that have words, in the order of the text. */
export function cellsOf({ blocks }: Pick<Tree, 'blocks'>): readonly Passage[] {
  const cells: Passage[] = []
  for (let i = 0; i < blocks.length; i++) {
    const table = blocks[i] as Block
    if (table.kind !== 'table') continue
    let rowStart = startsOf(blocks)[i] as number
    for (const row of table.children) {
      for (const { block, at } of isLeaf(row) ? cellsOfRow(row) : []) {
        const start = rowStart + at
        cells.push({
          kind: 'text',
          label: null,
          span: { start, end: start + block.width },
          prose: proseOf([{ block, start }]),
        })
      }
      rowStart += widthOf(row)
    }
  }
  return cells
}
