import assert from 'node:assert/strict'
import fc from 'fast-check'
import { startsOf } from '../../../server/src/core/syntax/block-starts.ts'
import { type Block, branch, leaf } from '../../../server/src/core/syntax/tree.ts'

const blockOf = (width: number): Block => branch('paragraph', [leaf('text', 'x'.repeat(width))])

/** The same by adding the widths up. */
const added = (blocks: readonly Block[]): number[] => {
  const starts = [0]
  for (const { width } of blocks) starts.push((starts.at(-1) as number) + width)
  return starts
}

describe('where blocks begin', () => {
  it('is the sum of the widths before them, whatever was put in or taken out', () =>
    fc.assert(
      fc.property(
        fc.array(fc.nat(9), { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(12), fc.nat(4), fc.array(fc.nat(9), { maxLength: 3 })), { maxLength: 6 }),
        (widths, changes) => {
          const blocks = widths.map(blockOf)
          assert.deepEqual([...startsOf([...blocks])], added(blocks))
          for (const [at, taken, put] of changes) {
            blocks.splice(at, taken, ...put.map(blockOf))
            assert.deepEqual([...startsOf([...blocks])], added(blocks))
          }
        },
      ),
    ))
})
