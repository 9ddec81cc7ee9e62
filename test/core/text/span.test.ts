import assert from 'node:assert/strict'
import { hull, span } from '../../../server/src/core/text/span.ts'

describe('the hull of spans', () => {
  it('holds all of them', () => assert.deepEqual(hull(span(4, 6), [span(5, 9), span(2, 3)]), span(2, 9)))
  it('is the only one of one', () => assert.deepEqual(hull(span(4, 6), []), span(4, 6)))
})
