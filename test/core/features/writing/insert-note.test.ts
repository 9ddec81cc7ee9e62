import assert from 'node:assert/strict'
import { insertNote } from '../../../../server/src/core/features/writing/insert-note.ts'
import { after, type Command, checkIn } from './commands.ts'

const insert: Command = (document, _, offset) => insertNote(document, offset)
const check = checkIn(insert)

describe('a new footnote', () => {
  it('has its mark at the cursor, and its note at the end', () =>
    check('1. *Notes* the report;│\n', '1. *Notes* the report;[^1]\n\n[^1]: │\n'))
  it('numbers those behind it anew, and what refers to them', () =>
    check(
      '1. *Notes* this,[^1] that│ and more;[^2]\n\n[^1]: One.\n\n[^2]: Two, see note 1 above.\n',
      '1. *Notes* this,[^1] that[^2] and more;[^3]\n\n[^1]: One.\n\n[^2]: │\n\n[^3]: Two, see note 1 above.\n',
    ))
  it('may be the first or the last', () => {
    check(
      '1. *Notes* thi│s,[^1] and that;[^2]\n\n[^1]: One.\n\n[^2]: Two, see note 1 above.',
      '1. *Notes* this,[^1][^2] and that;[^3]\n\n[^1]: │\n\n[^2]: One.\n\n[^3]: Two, see note 2 above.',
    )
    check(
      '1. *Notes* this,[^1] and that;│\n\n[^1]: One.\n',
      '1. *Notes* this,[^1] and that;[^2]\n\n[^1]: One.\n\n[^2]: │\n',
    )
  })
  it('is written as the others are', () =>
    check('1. *Notes* this,¹ and that;│\n\n¹ One.\n', '1. *Notes* this,¹ and that;²\n\n¹ One.\n\n² │\n'))
  it('stands behind the mark of punctuation, or before it, as the language has it', () => {
    check('1. *Notes* the report│; and more.\n', '1. *Notes* the report;[^1] and more.\n\n[^1]: │\n')
    check('1. *Notes* the rep│ort; and more.\n', '1. *Notes* the report;[^1] and more.\n\n[^1]: │\n')
    assert.equal(
      after(insert, 'La Asamblea General,\n\n1. *Observa* el informe;│\n'),
      'La Asamblea General,\n\n1. *Observa* el informe[^1];\n\n[^1]: │\n',
    )
  })
  it('stands behind emphasis that closes there', () =>
    check('1. *Notes│* the report;', '1. *Notes*[^1] the report;\n\n[^1]: │'))
  it('is none outside the words of paragraphs', () => {
    check('1│. *Notes* the report;', null)
    check('1. *Notes* the report;\n\n│', null)
    check('1. *Notes* it;[^1]\n\n[^1]: One│.', null)
  })
})
