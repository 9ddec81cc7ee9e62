import assert from 'node:assert/strict'
import fc from 'fast-check'
import { lookAlikes, readings, toLetters, toRoman, write } from '../../../server/src/core/syntax/label-values.ts'
import { isNumber, readLabel } from '../../../server/src/core/syntax/labels.ts'
import { mark, marked } from '../../marks.ts'

/** Reads the label that a line opens with: `⟦label⟧ rest`, or no mark where there is none. */
function checkLabel(source: string): void {
  const { text, spans } = marked(source)
  const label = readLabel(text)
  assert.equal(mark(text, label ? [{ start: 0, end: label.text.length }] : []), mark(text, spans))
}

/** Checks what the brackets or the stop hold, and of what shape they are. */
function checkParts(line: string, inner: string, closing: string, suffix = ''): void {
  const label = readLabel(line)
  assert.deepEqual(label && [label.inner, label.closing, label.suffix], [inner, closing, suffix])
}

/** The readings of a label, as they would be written: `third letter`. */
const read = (inner: string): string =>
  readings(inner)
    .map(({ sequence, value }) => `${sequence} ${value}`)
    .join(', ')

describe('readLabel', () => {
  it('reads the labels of every degree', () => {
    checkLabel('⟦5.⟧ Requests')
    checkLabel('⟦(a)⟧ Trade')
    checkLabel('⟦a)⟧ Trade')
    checkLabel('⟦(iv)⟧ Trade')
    checkLabel('⟦a.⟧ Trade')
    checkLabel('⟦ii.⟧ Trade')
    checkLabel('⟦(aa)⟧ Trade')
  })
  it('reads those of items that have lost the space behind them', () => {
    checkLabel('⟦(a)⟧To light')
    checkLabel('⟦b)⟧Iluminar')
    checkLabel('(s)he')
  })
  it('reads numbers that were put in between', () => {
    checkLabel('⟦5 bis.⟧ Requests')
    checkLabel('⟦5\u00a0ter.⟧ Requests')
    checkParts('5 bis. Requests', '5', 'stop', 'bis')
    checkParts('5-ter. Requests', '5', 'stop', 'ter')
    checkParts('5.bis. Requests', '5', 'stop', 'bis')
    checkParts('5A. Requests', '5', 'stop', 'a')
  })
  it('reads those in other forms before the verb of a decision', () => {
    for (const form of ['5. bis', '5. bis.', '5.bis', '5 bis', '5bis', '5 bis)', '5-bis.', '5\u00a0bis –', '5 BIS.'])
      for (const verb of ['Requests', '*Pide*', '<u>Prie</u>']) {
        checkLabel(`⟦${form}⟧ ${verb}`)
        checkParts(`${form} ${verb}`, '5', 'stop', 'bis')
      }
    checkParts('5a. *Requests*', '5', 'stop', 'a')
    checkParts('5A *Requests*', '5', 'stop', 'a')
    checkParts('5 Alt 1. *Requests*', '5', 'stop', 'alt 1')
    checkLabel('⟦5.⟧ bis')
    checkLabel('5 bis rue du Port')
    checkLabel('5A, rue du Port')
  })
  it('reads what negotiators number paragraphs by, in brackets or not', () => {
    checkLabel('⟦PP3⟧ Recalling')
    checkLabel('⟦(PP3)⟧ Recalling')
    checkLabel('⟦[PP3 bis]⟧ Recalling')
    checkLabel('⟦(OP)2.⟧ Requests')
    checkParts('(OP)2. Requests', '2', 'stop')
    checkLabel('(PP3 Recalling')
  })
  it('reads a bracket that never closes before the gap of a label', () => {
    checkLabel('⟦(c⟧\tTrade')
    checkLabel('⟦(c⟧   Trade')
    checkLabel('⟦(c⟧ To light the ports (and quays)')
    checkLabel('(a European port)')
  })
  it('reads the letters of reasons of parliaments', () => {
    checkLabel('⟦A.⟧ whereas ports')
    checkLabel('⟦AB.⟧\tConsiderando que los puertos')
    checkLabel('⟦B.⟧ considérant que les ports')
    checkLabel('B. Harbours of the north')
  })
  it('reads the letters of decisions and reasons, in emphasis or closed by a mark, and of no section', () => {
    checkLabel('⟦A.⟧ *Calls upon* States')
    checkLabel('⟦B.⟧ Exhorta a los Estados a que iluminen sus puertos;')
    checkParts('C. <u>Décide</u> de se réunir.', '3', 'stop')
    checkLabel('D. Calls upon States')
    checkLabel('D. *Trade and development*')
    checkLabel('⟦E.⟧ Recalling the lamps,')
    checkLabel('E. Recalling the lamps')
  })
  it('reads what may stand for a letter by mistake', () => {
    checkLabel('⟦1)⟧ Trade')
    checkLabel('⟦а)⟧ Trade')
    checkLabel('⟦(0)⟧ Trade')
  })
  it('takes emphasis, brackets, quotation marks and the end of the line for a gap', () => {
    checkLabel('⟦1.⟧<u>Requests</u>')
    checkLabel('⟦1.⟧*Requests*')
    checkLabel('⟦(a)⟧“Trade”')
    checkLabel('⟦1.⟧[Requests]')
    checkLabel('⟦1.⟧{++Requests++}')
    checkLabel('⟦12.⟧')
    checkLabel('⟦1.⟧\u00a0Requests')
  })
  it('takes no label for granted', () => {
    checkLabel('1992. The year')
    checkLabel('1.5 per cent')
    checkLabel('.5')
    checkLabel('.125 of the budget')
    checkLabel('(cf. above) Trade')
    checkLabel('(the) Trade')
    checkLabel('a.m. at the latest')
    checkLabel('etc. and so on')
    checkLabel('(a)(b) Trade')
    checkLabel('⟦5⟧ Requests')
    checkLabel('(61st meeting)')
  })
  it('tells brackets, half brackets and full stops apart', () => {
    checkParts('(a) Trade', 'a', 'both')
    checkParts('a) Trade', 'a', 'half')
    checkParts('a. Trade', 'a', 'stop')
    checkParts('12. Requests', '12', 'stop')
    checkParts('.1 to light ports', '1', 'before')
    checkParts('.12\tPorts', '12', 'before')
  })
  it('knows the number of a paragraph from the label of a sub-paragraph', () => {
    const number = (line: string): boolean => isNumber(readLabel(line) ?? assert.fail(line))
    assert.ok(number('5. Requests'))
    assert.ok(!number('(5) Trade'))
    assert.ok(!number('a. Trade'))
  })
})

describe('readings', () => {
  it('are all that a label can be', () => {
    assert.equal(read('b'), 'letters 2')
    assert.equal(read('c'), 'letters 3')
    assert.equal(read('i'), 'letters 9, roman 1')
    assert.equal(read('v'), 'letters 22, roman 5')
    assert.equal(read('iv'), 'roman 4')
    assert.equal(read('ii'), 'letters 35, roman 2')
    assert.equal(read('aa'), 'letters 27')
    assert.equal(read('12'), 'numbers 12')
  })
  it('are none where there is no sequence', () => {
    assert.equal(read('ab'), '')
    assert.equal(read('iiii'), '')
    assert.equal(read('vx'), '')
    assert.equal(read('а'), '')
  })
  it('are read back from what is written', () => {
    const value = fc.integer({ min: 1, max: 49 })
    const sequence = fc.constantFrom('letters', 'roman', 'numbers' as const)
    fc.assert(
      fc.property(sequence, value, (sequence, value) =>
        readings(write({ sequence, value })).some((r) => r.sequence === sequence && r.value === value),
      ),
    )
  })
  it('count on from z with aa, and in roman numerals', () => {
    assert.deepEqual([1, 26, 27, 28, 52, 53].map(toLetters), ['a', 'z', 'aa', 'bb', 'zz', 'aaa'])
    assert.deepEqual([4, 9, 14, 19, 40, 49].map(toRoman), ['iv', 'ix', 'xiv', 'xix', 'xl', 'xlix'])
  })
})

describe('lookAlikes', () => {
  it('are what a figure or a letter of another script was meant to be', () => {
    assert.deepEqual(lookAlikes('1'), ['l', 'i'])
    assert.deepEqual(lookAlikes('0'), ['o'])
    assert.deepEqual(lookAlikes('а'), ['a'])
    assert.deepEqual(lookAlikes('11'), ['ll', 'li', 'il', 'ii'])
  })
  it('are none for what can only be itself', () => {
    assert.deepEqual(lookAlikes('a'), [])
    assert.deepEqual(lookAlikes('2'), [])
  })
})
