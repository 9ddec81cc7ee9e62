import assert from 'node:assert/strict'
import { readOpening } from '../../../server/src/core/model/openings.ts'
import { marked } from '../../marks.ts'

/** Reads a paragraph in which the phrase of its opening is marked; `ends` are the other ends that are no slip. */
function check(source: string): void {
  const { text, spans } = marked(source)
  const opening = readOpening(text, 'en')
  assert.ok(opening, text)
  assert.equal(text.slice(opening.start, opening.end), text.slice(spans[0]?.start, spans[0]?.end))
}

describe('readOpening, English', () => {
  it('reads verb phrases, all of them and no more', () => {
    check('⟦Requests⟧ the Secretary-General to report')
    check('⟦Takes note with appreciation⟧ of the report')
    check('⟦Also reaffirms⟧ the importance of trade')
    check('⟦Once again urges⟧ all States')
    check('⟦Strongly condemns⟧ all acts')
    check('⟦Calls upon⟧ Member States')
    check('⟦Expresses its deep appreciation⟧ to the host')
    check('⟦Expresses the hope⟧ that the talks will go on')
    check('⟦Condemns in the strongest possible terms⟧ the attack')
    check('⟦Welcomes and encourages⟧ the efforts')
    check('⟦Reiterates its request⟧ to the Secretary-General')
    check('⟦Decides⟧ to remain seized of the matter')
    check('⟦Continues to encourage⟧ the parties')
    check('⟦Remains deeply concerned⟧ by the losses')
  })

  it('leaves out what belongs to the object', () => {
    check('⟦Encourages⟧ further cooperation between the two')
    check('⟦Reaffirms⟧ the commitment of all States')
    check('⟦Notes⟧ that the report is late')
  })

  it('reads openings of the preamble', () => {
    check('⟦Recalling also⟧ its resolution 60/1,')
    check('⟦Deeply concerned⟧ at the losses,')
    check('⟦Having considered⟧ the report,')
    check('⟦Bearing in mind⟧ the Charter,')
    check('⟦Noting with deep concern⟧ the delay,')
    check('⟦Taking into account⟧ the decisions,')
    check('⟦Mindful⟧ of the need,')
  })

  it('understands a regular phrase that it has never seen', () => {
    check('⟦Further deplores with profound regret⟧ the delay')
    check('⟦Once more appeals⟧ to all parties')
  })

  it('finds none in ordinary text', () => {
    assert.equal(readOpening('the report of the Secretary-General', 'en'), null)
    assert.equal(readOpening('We, the Heads of State', 'en'), null)
  })
})
