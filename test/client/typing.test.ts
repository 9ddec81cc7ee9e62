import assert from 'node:assert/strict'
import type { Outcome, Pressed } from '../../client/src/key-queue.ts'
import { closingMarkAt, isHead } from '../../client/src/place-in-line.ts'
import { deleteBack, indent, outdent } from '../../client/src/plain-keys.ts'
import { applied, lineAround, offsetIn } from '../../client/src/text-offsets.ts'
import { replacementOf, typedAfter } from '../../client/src/typing.ts'

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

describe('what a key replaces', () => {
  const check = (current: string, due: string, expected: [number, number, string, string]) => {
    const at = due.indexOf('│')
    const { start, end, left, right } = replacementOf(current, due.replace('│', ''), at)
    assert.deepEqual([start, end, left, right], expected)
  }
  it('is as little as will do, with the cursor in it', () => {
    check('one;', 'one;\n\n2. *│*', [4, 4, '\n\n2. *', '*'])
    check('one\nrest', 'one;\n\n2. │\nrest', [3, 3, ';\n\n2. ', ''])
    check('one;R', 'one;\n\n2. *R│*', [4, 5, '\n\n2. *R', '*'])
    check('aa', 'a│aa', [1, 1, '', 'a'])
    check('*Go*', '*Go*│', [4, 4, '', ''])
    check('one\n\n2. ', 'one│', [3, 8, '', ''])
  })
})

describe('keys that mean nothing for a resolution do what they do in any text, where they were pressed', () => {
  const SPACES = { width: 4, isSpaces: true }
  const check = (key: (pressed: Pressed) => Outcome | null, before: string, after: string | null) => {
    const outcome = key({ text: before.replace('│', ''), at: before.indexOf('│'), ahead: 0 })
    assert.equal(outcome && `${outcome.text.slice(0, outcome.cursor)}│${outcome.text.slice(outcome.cursor)}`, after)
  }
  it('Tab goes to the next step', () => {
    check((pressed) => indent(pressed, SPACES), 'The\nConcerned│ all', 'The\nConcerned   │ all')
    check((pressed) => indent(pressed, SPACES), '\ta│', '\ta   │')
    check((pressed) => indent(pressed, { width: 8, isSpaces: false }), 'a│b', 'a\t│b')
  })
  it('Shift+Tab takes one back, also of tabs, and leaves the cursor in its words', () => {
    check((pressed) => outdent(pressed, SPACES), 'The\n        wor│ds', 'The\n    wor│ds')
    check((pressed) => outdent(pressed, SPACES), '      words│', '    words│')
    check((pressed) => outdent(pressed, SPACES), '\t\tword│', '    word│')
    check((pressed) => outdent(pressed, SPACES), '  │  word', '│word')
    check((pressed) => outdent(pressed, SPACES), 'word│', null)
  })
  it('Backspace takes a character, of a line end both, and the closing mark of an empty pair', () => {
    check(deleteBack, 'ab│c', 'a│c')
    check(deleteBack, 'a\r\n│b', 'a│b')
    check(deleteBack, 'a😀│b', 'a│b')
    check(deleteBack, '1. *│*', '1. │')
    check(deleteBack, '**│**', '*│**')
    check(deleteBack, '*│*bold**', '│*bold**')
    check(deleteBack, '│a', null)
  })
})

describe('places of a text', () => {
  it('are counted over line ends of any kind', () => {
    assert.equal(offsetIn('a\r\nbc\rd\ne', { line: 1, character: 1 }), 4)
    assert.equal(offsetIn('a\r\nbc\rd\ne', { line: 3, character: 0 }), 8)
    assert.equal(offsetIn('a', { line: 4, character: 0 }), 1)
    assert.deepEqual(lineAround('a\r\nbcd\re', 5), { line: 'bcd', character: 2 })
    assert.deepEqual(lineAround('', 0), { line: '', character: 0 })
  })
  it('are those of the text before all edits', () => {
    const at = (line: number, character: number) => ({ line, character })
    const range = (a: number, b: number) => ({ start: at(1, a), end: at(1, b) })
    const edits = [
      { range: range(2, 2), newText: 'X' },
      { range: range(0, 1), newText: '' },
    ]
    assert.equal(applied('one\ntwo', edits), 'one\nwXo')
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
