import assert from 'node:assert/strict'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { allOf, anyOf, day, say, sentences, verbatim } from '../../../server/src/core/text/message.ts'

describe('a message in words', () => {
  it('has what belongs in its places, texts of drafts as they are', () => {
    const message = say`Text ${'{1} $&'} at ${2}.`
    assert.equal(message.text, 'Text {0} at {1}.')
    assert.equal(printMessage(message, 'en'), 'Text {1} $& at 2.')
    assert.equal(printMessage(verbatim('A “{0}” B'), 'fr'), 'A “{0}” B')
  })

  it('has dates and lists as its language has them', () => {
    const message = say`${day('2020-12-01')}: ${allOf(['a', 'i', say`b`])} · ${anyOf(['a', 'o'])}`
    assert.equal(printMessage(message, 'en'), '1 December 2020: a, i and b · a or o')
    assert.equal(printMessage(message, 'es'), '1 de diciembre de 2020: a, i y b · a u o')
    assert.equal(printMessage(message, 'fr'), '1er décembre 2020: a, i et b · a ou o')
  })

  it('has names as each language has them', () => {
    const message = say`${{ en: 'the Council', es: 'el Consejo', fr: 'le Conseil' }}`
    assert.equal(printMessage(message, 'fr'), 'le Conseil')
  })

  it('is in English where nobody has translated it', () => {
    assert.equal(printMessage(say`Nobody has translated this.`, 'es'), 'Nobody has translated this.')
  })

  it('may be several sentences', () => {
    assert.equal(printMessage(sentences(say`One ${1}.`, verbatim('Two.')), 'es'), 'One 1. Two.')
  })
})
