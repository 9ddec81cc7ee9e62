import assert from 'node:assert/strict'
import { LETTERS } from '../../../server/src/core/text/letters.ts'

describe('the letters of our scripts', () => {
  const letter = new RegExp(`^[${LETTERS}]$`, 'u')
  const differing = (from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).filter(
      (character) => letter.test(character) !== /^\p{L}$/u.test(character),
    )

  it('are those of Unicode in the Latin, Greek and Cyrillic blocks', () => {
    assert.deepEqual(differing(0, 0x52f), [])
    assert.deepEqual(differing(0x1e00, 0x1eff), [])
  })

  it('are no others', () => {
    for (const other of 'א文ا๑— “1') assert.doesNotMatch(other, letter)
  })
})
