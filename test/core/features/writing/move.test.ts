import assert from 'node:assert/strict'
import { move } from '../../../../server/src/core/features/writing/move.ts'
import { after, type Command, checkIn } from './commands.ts'

const down: Command = (document, _, offset) => move(document, offset, 'down')
const up: Command = (document, _, offset) => move(document, offset, 'up')
const checkDown = checkIn(down)
const checkUp = checkIn(up)

describe('moving a paragraph', () => {
  it('takes its sub-paragraphs along; labels and closing marks stay in their places', () => {
    const before = '1. *Asks* │all:\n\n(a) This;\n\n(b) That;\n\n2. *Decides* so.\n'
    const after = '1. *Decides* so;\n\n2. *Asks* │all:\n\n(a) This;\n\n(b) That.\n'
    checkDown(before, after)
    checkUp(after, before)
  })
  it('moves sub-paragraphs within their list', () => {
    checkDown(
      '1. *Asks*:\n\n(a) This:\n\n  (i) On│e;\n\n  (ii) Two;\n\n(b) That.',
      '1. *Asks*:\n\n(a) This:\n\n  (i) Two;\n\n  (ii) On│e;\n\n(b) That.',
    )
    checkUp(
      '1. *Asks*:\n\n(a) This:\n\n  (i) One;\n\n(b│) That.',
      '1. *Asks*:\n\n(a│) That;\n\n(b) This:\n\n  (i) One.',
    )
  })
  it('has the cursor at the end of the paragraph where the mark that it stood in has become shorter', () =>
    checkDown(
      '1. *Asks* this¹\n\n<!-- no│ -->,\n\n2. *Decides* so,',
      '1. *Decides* so\n\n<!-- no -->,\n\n2. *Asks* this¹,│',
    ))
  it('moves recitals', () =>
    assert.equal(
      after(up, 'The General Assembly,\n\n*Recalling* this,\n\n*Noting* that,│\n\n1. *Asks* it.'),
      'The General Assembly,\n\n*Noting* that,│\n\n*Recalling* this,\n\n1. *Asks* it.',
    ))
  it('stays among its like', () => {
    checkUp('1. *Asks* │this;\n\n2. *Decides* so.', null)
    checkDown('1. *Asks* this;\n\n2. *Decides│* so.', null)
    checkDown('1. *Asks*:\n\n(a) This;\n\n(b) That│;\n\n2. *Decides* so.', null)
    checkDown('1. *Asks* it.\n\n│', null)
  })
  it('takes a comment above, a table, a quotation and its own note along', () => {
    checkDown(
      '<!-- why -->\n1. *Asks│* it;\n\n| a |\n| b |\n\n2. *Decides* so.',
      '1. *Decides* so;\n\n<!-- why -->\n2. *Asks│* it.\n\n| a |\n| b |',
    )
    checkDown(
      '1. *Decides│* that:\n\n“3. Words.”\n\n2. *Asks*;\n\n3. *Ends*.',
      '1. *Asks*;\n\n2. *Decides│* that:\n\n“3. Words.”\n\n3. *Ends*.',
    )
    checkDown(
      '1. *Asks│* it;[^1]\n\n[^1]: A/1.\n\n2. *Notes*;\n\n3. *Decides* so.',
      '1. *Notes*;\n\n2. *Asks│* it;[^1]\n\n[^1]: A/1.\n\n3. *Decides* so.',
    )
  })
  it('numbers the notes at the end anew, and puts them in order', () =>
    checkDown(
      '1. *Asks* t│his;[^1]\n\n2. *Decides* so.[^2]\n\n[^1]: One.\n\n[^2]: Two, see note 1 above.\n',
      '1. *Decides* so;[^1]\n\n2. *Asks* t│his.[^2]\n\n[^1]: Two, see note 2 below.\n\n[^2]: One.\n',
    ))
  it('works from before the label, with bullets and other line ends', () => {
    checkDown('- │1. *Asks* this;\r\n\r\n- 2. *Decides* so.', '- 1. *Decides* so;\r\n\r\n- │2. *Asks* this.')
    checkUp('1. *Asks* this;\n2. *Decides│* so.\n', '1. *Decides│* so;\n2. *Asks* this.\n')
  })
  it('leaves paragraphs that share a line', () => checkDown('1. (a) This;│\n\n(b) That;\n', null))
})
