import assert from 'node:assert/strict'
import { cellsOf, inlineOfRow } from '../../../server/src/core/syntax/table-rows.ts'
import { isLeaf, type Leaf, leaf, leaves } from '../../../server/src/core/syntax/tree.ts'

const cellsIn = (row: string): readonly string[] => {
  const pieces = inlineOfRow(leaf('row', row)).flatMap(leaves)
  return cellsOf<Leaf, Leaf>(pieces, isLeaf).map((cell) =>
    cell
      .map(({ text }) => text)
      .join('')
      .trim(),
  )
}

describe('the cells of a row of a table', () => {
  it('stand between its strokes', () => {
    assert.deepEqual(cellsIn('| State | Share |\n'), ['State', 'Share'])
    assert.deepEqual(cellsIn('|State|Share|'), ['State', 'Share'])
  })

  it('need no stroke behind the last', () => assert.deepEqual(cellsIn('| State | Share'), ['State', 'Share']))

  it('may be empty', () => {
    assert.deepEqual(cellsIn('| Peru | | 5 |'), ['Peru', '', '5'])
    assert.deepEqual(cellsIn('|'), [''])
  })

  it('may stand in one mark together', () => assert.deepEqual(cellsIn('| **Peru | 5** |'), ['**Peru', '5**']))

  it('keep what is no text whole', () => {
    const isText = (piece: string | { readonly text: string }): piece is { readonly text: string } =>
      typeof piece !== 'string'
    assert.deepEqual(cellsOf([{ text: '| a' }, 'x|y', { text: ' | b |' }], isText), [
      [{ text: ' a' }, 'x|y', { text: ' ' }],
      [{ text: ' b ' }],
    ])
  })
})
