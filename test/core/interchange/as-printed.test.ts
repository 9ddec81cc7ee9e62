import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { toAkn } from '../../../server/src/core/interchange/akn/write.ts'
import { asPrinted } from '../../../server/src/core/interchange/as-printed.ts'
import { toHtml } from '../../../server/src/core/interchange/html/page.ts'
import { exportWord } from '../../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { changeInPlace } from '../../../server/src/core/interchange/word/in-place/write.ts'

const HAND = { author: 'Drafter', date: null }

/** A draft with a second note before its first, whose last paragraph says `said`. */
const draft = (said: string): string =>
  [
    'The General Assembly,',
    '*Noting* the plan,[^2]',
    '1. *Notes* the report;[^1]',
    `2. *Recalls* ${said}.`,
    '[^1]: A report.',
    '[^2]: A plan, see note 1 below.',
  ].join('\n\n')

/** What the last paragraph, and the note of the plan, say in print. */
const printed = (text: string): readonly string[] =>
  [...asPrinted(parse(text)).document.text.matchAll(/(?<=\*Recalls\* ).*(?=\.$)|A plan.*/gm)].map(String)

describe('references to notes that are printed in another order than their numbers', () => {
  it('name in print the notes that they name in the draft', () => {
    assert.deepEqual(printed(draft('note 1 above')), ['note 2 above', 'A plan, see note 2 below.'])
    assert.deepEqual(printed(draft('notes 1 and 2 above')), ['notes 1 and 2 above', 'A plan, see note 2 below.'])
  })

  it('name them where each resolution begins anew, and print goes on', () => {
    const one = 'The General Assembly,\n\n1. *Notes* the plan.[^1]\n\n[^1]: A plan.\n'
    const two =
      '# Draft resolution II\n\nThe General Assembly,\n\n1. *Recalls* the plan,[^1] as in note 1 above.\n\n[^1]: A plan.\n'
    assert.match(asPrinted(parse(`# Draft resolution I\n\n${one}\n${two}`)).document.text, /as in note 2 above/)
  })

  it('are left, and told, where nothing says whose they are', () => {
    const { document, left } = asPrinted(parse(draft('note 1 of the report')))
    assert.match(document.text, /note 1 of the report/)
    assert.equal(left.length, 1)
  })

  it('leave a draft alone whose notes are in order', () => {
    const document = parse('The General Assembly,\n\n1. *Notes* the plan,[^1] as in note 9 above.\n\n[^1]: A plan.\n')
    assert.deepEqual(asPrinted(document), { document, left: [] })
  })

  it('are so in Word, in Akoma Ntoso and on pages', () => {
    const document = parse(draft('note 1 above'))
    const word = importWord(exportWord(asPrinted(document).document, { hand: HAND, underline: 'italic' })).text
    for (const text of [word, toAkn(document, 'italic').xml, toHtml(document)]) {
      assert.match(text, /note 2 above/)
      assert.match(text, /see note 2 below/)
    }
  })

  it('are tracked in a Word file where a new note moves the others on', () => {
    const before =
      'The General Assembly,\n\n1. *Notes* the report;[^1]\n\n2. *Recalls* note 1 above.\n\n[^1]: A report.\n'
    const file = exportWord(parse(before), { hand: HAND, underline: 'italic' })
    const now = parse(before.replace('the report', 'the plan[^2] and the report').concat('\n[^2]: A plan.\n'))
    const { text } = importWord(changeInPlace(file, now, HAND).bytes)
    assert.match(text, /note \{~~1~>2~~\} above/)
  })
})
