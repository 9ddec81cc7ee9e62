import assert from 'node:assert/strict'
import { join } from '../../../../server/src/core/features/writing/join.ts'
import { after, type Command, checkIn } from './commands.ts'

const backspace: Command = (document, _, offset) => join(document, offset)
const check = checkIn(backspace)

describe('joining paragraphs', () => {
  it('goes on with the paragraph above, from behind the label', () => {
    check('1. *Notes* it;\n\n2. │and that;\n', '1. *Notes* it; │and that;\n')
    check('1. *Notes* it;\n\n2. *│Asks* that;\n', '1. *Notes* it; │*Asks* that;\n')
    check('1. *Asks*:\n\n(a) │This;\n\n(b) That.', '1. *Asks*: │This;\n\n(b) That.')
    check('1. *Asks*:\n\n(a) This;\n\n2. │*Notes*:\n\n(a) That.', '1. *Asks*:\n\n(a) This; │*Notes*:\n\n(a) That.')
  })
  it('joins recitals', () =>
    assert.equal(
      after(backspace, 'The General Assembly,\n\n*Recalling* this,\n\n│and that,\n\n1. *Asks* it.'),
      'The General Assembly,\n\n*Recalling* this, │and that,\n\n1. *Asks* it.',
    ))
  it('takes an empty one away, as Enter has put it', () => {
    check('1. *Notes* it;\n\n2. *│*\n', '1. *Notes* it;│\n')
    check('1. *Asks*:\n\n(a) │\n\n2. *Notes*.', '1. *Asks*:│\n\n2. *Notes*.')
    assert.equal(
      after(backspace, 'The General Assembly,\n\n*Recalling* it,\n\n*│*\n'),
      'The General Assembly,\n\n*Recalling* it,│\n',
    )
  })
  it('takes the first one away as well, to the line that it was begun behind', () => {
    const head = 'The General Assembly,'
    assert.equal(after(backspace, `${head}\n\n*│*\n`), `${head}│\n`)
    assert.equal(after(backspace, `${head}\n\n1. <u>│</u>`), `${head}│`)
  })
  it('leaves a note between them whole', () =>
    check('1. *Notes* it;[^1]\n\n[^1]: A/1.\n\n2. │And that.\n', '1. *Notes* it;[^1] │And that.\n\n[^1]: A/1.\n'))
  it('is none elsewhere', () => {
    check('1. *Notes* i│t;', null)
    check('│1. *Notes* it;', null)
    check('1. │*Notes* it;', null)
  })
})
