import assert from 'node:assert/strict'
import { naturally } from '../../../server/src/core/text/natural-order.ts'

describe('naturally', () => {
  it('orders figures as numbers, and all else as it stands', () => {
    const ordered = [
      '',
      '7',
      '10',
      '80_2',
      '80_2a',
      '80_10',
      '80_010',
      '81',
      `${'9'.repeat(30)}`,
      'a',
      'a1',
      'a2b',
      'a10',
      'b',
    ]
    assert.deepEqual(ordered.toReversed().sort(naturally), ordered)
    for (const one of ordered) assert.equal(naturally(one, one), 0)
  })
})
