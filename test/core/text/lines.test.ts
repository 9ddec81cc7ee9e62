import assert from 'node:assert/strict'
import fc from 'fast-check'
import { LineIndex, type Position } from '../../../server/src/core/text/lines.ts'
import { marked } from '../../marks.ts'
import { anyText } from '../../texts.ts'

/** Checks that the cursor stands on its line (from zero) behind `before`, and that the way back leads to the cursor. */
function checkPosition(source: string, line: number, before: string): void {
  const { text, cursor } = marked(source)
  assert.ok(cursor !== null)
  const lines = new LineIndex(text)
  const position: Position = { line, character: before.length }
  assert.deepEqual(lines.position(cursor), position)
  assert.equal(lines.offset(position), cursor)
}

/** Checks that a position that no line has is taken to the cursor. */
function checkNearest(source: string, position: Position): void {
  const { text, cursor } = marked(source)
  assert.equal(new LineIndex(text).offset(position), cursor)
}

describe('the lines of a text', () => {
  it('end at \\n', () => checkPosition('one\ntw│o\n', 1, 'tw'))
  it('end at \\r\\n, which is one line end', () => checkPosition('one\r\n\r\ntw│o\r\n', 2, 'tw'))
  it('end at \\r', () => checkPosition('one\rtw│o\r', 1, 'tw'))
  it('end at all of them in one text', () => {
    checkPosition('one\n\rtw│o', 2, 'tw')
    assert.equal(new LineIndex('one\r\ntwo\rthree\nfour').count, 4)
  })
  it('end at no other character', () => assert.equal(new LineIndex('one\u2028two\u0085three\ffour\vfive').count, 1))
  it('are counted in UTF-16 units', () => checkPosition('😀é│\n', 0, '😀é'))

  it('begin behind their line end, and hold it', () => {
    checkPosition('one\n│two', 1, '')
    checkPosition('one│\r\ntwo', 0, 'one')
  })
  it('are one in an empty text, and one more behind the last line end', () => {
    checkPosition('│', 0, '')
    checkPosition('one\n│', 1, '')
  })

  it('take an offset outside the text to its nearest edge', () => {
    const lines = new LineIndex('one\ntwo')
    assert.deepEqual(lines.position(-5), lines.position(0))
    assert.deepEqual(lines.position(500), lines.position('one\ntwo'.length))
  })
  it('take a line past the end to the end of the text, and one before it to the beginning', () => {
    checkNearest('one\ntwo│', { line: 2, character: 0 })
    checkNearest('│one\ntwo', { line: -1, character: 2 })
  })
  it('take a character past the end of its line to the next line, and one before it to its beginning', () => {
    checkNearest('one\n│two', { line: 0, character: 99 })
    checkNearest('one\ntwo│', { line: 1, character: 99 })
    checkNearest('one\n│two', { line: 1, character: -1 })
  })

  it('lead from every offset of any text to its position and back', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = new LineIndex(text)
        for (let at = 0; at <= text.length; at++) assert.equal(lines.offset(lines.position(at)), at)
      }),
    ))
})
