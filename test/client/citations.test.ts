import assert from 'node:assert/strict'
import { ORDER, wrongFirst } from '../../client/src/citations/order.ts'
import type { CitationStatus } from '../../server/src/protocol/citations.ts'

describe('the view of citations', () => {
  it('shows what is wrong first, and those of one status in the order of the text', () => {
    const cited = (symbol: string, status: CitationStatus) => ({ symbol, status })
    const shown = wrongFirst([
      cited('A', 'confirmed'),
      cited('B', 'internal'),
      cited('C', 'contradicted'),
      cited('D', 'confirmed'),
      cited('E', 'unknown'),
      cited('F', 'missing'),
    ])
    assert.equal(shown.map(({ symbol }) => symbol).join(''), 'CFEADB')
    assert.equal(new Set(ORDER).size, 5)
  })
})
