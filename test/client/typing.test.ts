import assert from 'node:assert/strict'
import { closingMarkAt, isHead } from '../../client/src/place-in-line.ts'
import { typedAfter } from '../../client/src/typing.ts'

describe('what is typed while an answer is waited for', () => {
  const insert = (rangeOffset: number, text: string) => [{ rangeOffset, rangeLength: 0, text }]
  it('is what comes in behind the cursor, letter by letter, and what is taken back of it', () => {
    assert.equal(typedAfter('', 10, insert(10, 'R')), 'R')
    assert.equal(typedAfter('R', 10, insert(11, 'e')), 'Re')
    assert.equal(typedAfter('Re', 10, [{ rangeOffset: 11, rangeLength: 1, text: '' }]), 'R')
  })
  it('is nothing that can be told where the text changes elsewhere', () => {
    assert.equal(typedAfter('R', 10, insert(3, 'x')), null)
    assert.equal(typedAfter('R', 10, insert(30, 'x')), null)
    assert.equal(typedAfter('', 10, [{ rangeOffset: 9, rangeLength: 1, text: '' }]), null)
    assert.equal(typedAfter(null, 10, insert(10, 'x')), null)
  })
})

/** A line with a cursor, as the functions take it. */
const at = (line: string): [string, number] => [line.replace('│', ''), line.indexOf('│')]

describe('the head of a paragraph', () => {
  for (const line of [
    '1. │Requests',
    '1. │*Requests*',
    '1. *│Requests*',
    '(a) │To go',
    'a) │To go',
    '  (iv) │To go',
    '- 12. <u>│Asks</u>',
    '5 bis. │Asks',
    'OP2. │Asks',
    'a. │To go',
    '│*Recalling* it',
    '*│Recalling* it',
    '6. *│*',
  ])
    it(`is here: ${line}`, () => assert.ok(isHead(...at(line))))
  for (const line of ['1. Req│uests', '│', '  │', 'Recalling │it', '1. *Requests* │it', 'the (a) │one'])
    it(`is not here: ${line}`, () => assert.ok(!isHead(...at(line))))
})

describe('the mark of emphasis that closes at a cursor', () => {
  for (const [line, mark] of [
    ['1. *Requests│* it', '*'],
    ['1. <u>Requests│</u> it', '</u>'],
    ['1. **Requests│** it', '**'],
    ['_Recalling│_ it', '_'],
    ['1. *Requests │* it', ''],
    ['1. │*Requests* it', ''],
    ['1. see│ *Requests* it', ''],
    ['1. *Requests*│ it', ''],
    ['1. *│*', ''],
  ] as const)
    it(`${line} is “${mark}”`, () => assert.equal(closingMarkAt(...at(line)), mark))
})
