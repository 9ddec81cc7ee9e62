import assert from 'node:assert/strict'
import { isLargePaste } from '../../client/src/pastes.ts'

const LINES = 'The General Assembly,\nRecalling its resolution,\nConvinced,\n1. Decides;\n2. Requests.\n'
const isLarge = (...texts: string[]): boolean => isLargePaste(texts.map((text) => ({ text })))

describe('a paste of more than a few lines', () => {
  it('is one change with as many line ends, however they are written', () => {
    assert.ok(isLarge(LINES))
    assert.ok(isLarge(LINES.replaceAll('\n', '\r\n')))
    assert.ok(isLarge(LINES.replaceAll('\n', '\r')))
  })
  it('is not what a person types, or pastes into a paragraph', () => {
    for (const text of ['', 'x', '\n', '\n\n', 'two\nlines', LINES.slice(0, 40)]) assert.equal(isLarge(text), false)
  })
  it('is not a change in several places, or of the state alone', () => {
    assert.equal(isLarge(LINES, LINES), false)
    assert.equal(isLarge(), false)
  })
})
