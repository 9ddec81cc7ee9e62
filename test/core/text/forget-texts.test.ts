import assert from 'node:assert/strict'
import { forgetTexts, memoize, memoizeEach, memoizeLasting } from '../../../server/src/core/text/memo.ts'

/** How often each has been asked for its length. */
function counting() {
  const asked = { text: 0, row: 0, lasting: 0 }
  const text = memoize(({ length }: string[]) => {
    asked.text++
    return length
  })
  const row = memoizeEach(({ length }: string[]) => {
    asked.row++
    return length
  })
  const lasting = memoizeLasting(({ length }: string[]) => {
    asked.lasting++
    return length
  })
  return { asked, text, row, lasting }
}

describe('what is remembered with texts', () => {
  it('is let go of when that is asked for, and remembered anew', () => {
    const { asked, text, row, lasting } = counting()
    const one = ['a', 'b']
    forgetTexts()
    const all = () => assert.deepEqual([text(one), ...row([one]), lasting(one)], [2, 2, 2])
    all()
    all()
    assert.deepEqual(asked, { text: 1, row: 1, lasting: 1 })
    forgetTexts()
    all()
    all()
    assert.deepEqual(asked, { text: 2, row: 2, lasting: 1 })
    forgetTexts()
    all()
    assert.deepEqual(asked, { text: 3, row: 3, lasting: 1 })
  })
})
