import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { shapeOf } from './shape.ts'

const BEFORE = 'The Human Rights Council,\n\nPP1 *Guided by* the Charter,\n\nPP2 *Recalling* its work,\n\n'
const BETWEEN = '\n\nOP1. *Decides* to act;\n\nOP2. *Calls upon* States to act;\n\n'

/** What two lines are, the third of the preamble and the third of the decision. */
function shapeOfThird(reason: string, decision: string): readonly (string | undefined)[] {
  const lines = shapeOf(`${BEFORE}${reason}${BETWEEN}${decision}\n`).split('\n')
  return [lines[3]?.trim(), lines[6]?.trim()]
}

const findings = (text: string) => lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD)
/** The rules that find something in a text. */
const found = (text: string): readonly string[] => findings(text).map(({ rule }) => rule)

describe('a text as negotiators have it', () => {
  it('has alternatives in brackets, before their numbers or behind', () => {
    for (const [open, close] of [
      ['[', ']'],
      ['[[', ']]'],
      ['[EU: ', ']'],
      ['[Japan, New Zealand: ', ']'],
    ] as const)
      assert.deepEqual(
        shapeOfThird(`${open}PP3 *Noting* the report,${close}`, `${open}OP3. *Notes* the report;${close}`),
        ['preambular Noting', 'operative OP3. Notes'],
        open,
      )
    for (const opening of ['Noting', '*Noting*', '<u>Noting</u>'])
      assert.deepEqual(
        found(`${BEFORE}PP3 [${opening} the report,] [EU: delete]${BETWEEN}OP3. *Notes* it.\n`).filter(
          (rule) => rule === 'paragraph-punctuation',
        ),
        [],
        opening,
      )
    assert.deepEqual(shapeOfThird('[PP3] *Noting* it,', '[OP3 alt] *Notes* it;'), [
      'preambular Noting',
      'operative [OP3 alt] Notes',
    ])
  })

  it('says of a paragraph whose it is, or what became of it, before its number or behind', () => {
    for (const remark of ['(new)', '[new]', '(EU)', '[EU, Norway]', '(agreed ad ref)', '(ex OP5)'])
      assert.deepEqual(
        shapeOfThird(`PP3 ${remark} *Noting* it,`, `OP3 ${remark}: *Notes* it;`),
        ['preambular Noting', 'operative OP3 Notes'],
        remark,
      )
    for (const remark of ['(EU)', '[Japan, Norway]'])
      assert.deepEqual(
        shapeOfThird(`${remark} PP3 bis *Noting* it,`, `${remark} OP3. *Notes* it;`),
        ['preambular Noting', 'operative OP3. Notes'],
        remark,
      )
    assert.deepEqual(shapeOfThird('PP3 – *Noting* it,', 'OP3 – *Notes* it;'), [
      'preambular Noting',
      'operative OP3 – Notes',
    ])
  })

  it('has alternatives and items behind a number, which are no remarks', () => {
    assert.deepEqual(shapeOfThird('PP3 [Noting] [Welcoming] it,', 'OP3 (a) To act;'), [
      'preambular Noting',
      'operative OP3 …',
    ])
  })

  it('has paragraphs that have no number yet, which is told', () => {
    for (const word of ['New %:', 'NEW %', '% (new)', '%new'])
      assert.deepEqual(
        shapeOfThird(`${word.replace('%', 'PP')} *Noting* it,`, `${word.replace('%', 'OP')} *Notes* it;`),
        ['preambular Noting', 'operative Notes'],
        word,
      )
    const [told, ...others] = findings(`${BEFORE.trim()}${BETWEEN}New OP: *Notes* it.\n`)
    assert.deepEqual([told?.rule, others], ['paragraph-number', []])
    assert.match(told ? printMessage(told.message, 'en') : '', /number it “OP3\.”/)
  })

  it('names delegations behind a closing mark, which is one still', () => {
    for (const names of ['(EU)', '(Japan, New Zealand)', '(RUS/CHN)', '(EU) [agreed]'])
      assert.deepEqual(found(`${BEFORE}PP3 *Noting* it, ${names}${BETWEEN.trimEnd()}\n\nOP3. *Notes* it.\n`), [], names)
  })

  it('says where a verb stands behind what is no number, and the paragraph above had come to its end', () => {
    for (const mark of ['OP3.1 ', 'P3 ', '(', '{', '([', 'OP3+ '])
      assert.ok(found(`${BEFORE.trim()}${BETWEEN}${mark}*Notes* it;\n\nOP4. *Acts*.\n`).includes('unrecognized'), mark)
  })
})

describe('an item with the number of its paragraph', () => {
  it('is an item of that paragraph, and of no other', () => {
    const text = (item: string) => `The General Assembly,\n\n1. *Decides*:\n\n${item} To act;\n\n2. *Notes* it.\n`
    const items = (item: string) =>
      shapeOf(text(item))
        .split('\n')
        .filter((line) => line.includes('point')).length
    for (const item of ['1.a)', '1.(a)', '1(a)', '1a)']) assert.equal(items(item), 1, item)
    for (const item of ['2.a)', '0.a)']) assert.equal(items(item), 0, item)
  })
})
