import assert from 'node:assert/strict'
import { pattern, unfold, wholeWords } from '../../../server/src/core/text/pattern.ts'

describe('a pattern over several lines', () => {
  it('is the same as on one', () => {
    const written = unfold`
      (?:
        one|two \d
        |three
      )$
    `
    assert.equal(written, String.raw`(?:one|two \d|three)$`)
  })

  it('has a space at an end of a line in brackets', () => {
    const written = unfold`
      [ ](?:
        one[ ]
        |two[ ]
      )
    `
    assert.equal(written, ' (?:one |two )')
  })

  it('takes what is put in as it is', () => assert.equal(unfold`a${'\n [ ]'}b`, 'a\n [ ]b'))

  it('has its flags', () => {
    const made = pattern('giu')`
      one
      |two
    `
    assert.deepEqual([made.source, made.flags], ['one|two', 'giu'])
  })

  it('matches whole words, or all that it is', () => {
    const made = wholeWords('iu')`
      one|two
      |three
    `
    const found = (text: string): boolean => made.test(text)
    assert.deepEqual(['Two parts', 'a three', 'twofold', 'someone'].map(found), [true, true, false, false])
  })
})
