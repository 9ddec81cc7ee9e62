import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../../server/src/core/document/document.ts'
import { ownMark, type ToggledMark, toggleEmphasis } from '../../../server/src/core/features/toggle-emphasis.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { marked } from '../../marks.ts'
import { anyText } from '../../texts.ts'
import { styleOf } from './writing/commands.ts'

/** Toggles the mark of each `⟦span⟧`, or at the cursor `│`. */
function checkToggle(source: string, expected: string, mark: ToggledMark = 'underline'): void {
  const { text, cursor, spans } = marked(source)
  const at = cursor === null ? spans : [{ start: cursor, end: cursor }]
  assert.equal(applyEdits(text, toggleEmphasis(parse(text), at, mark)), expected)
}

describe('toggle emphasis', () => {
  it('puts an underline round a selection, without the white space at its edges', () =>
    checkToggle('1. ⟦Takes note ⟧of it.', '1. <u>Takes note</u> of it.'))
  it('takes it away', () => checkToggle('1. <u>⟦Takes note⟧</u> of it.', '1. Takes note of it.'))
  it('takes it away where its marks are selected too, or only some of its words', () => {
    checkToggle('1. ⟦<u>Takes note</u>⟧ of it.', '1. Takes note of it.')
    checkToggle('1. <u>Takes ⟦note⟧</u> of it.', '1. Takes note of it.')
  })
  it('takes it away at the cursor', () => checkToggle('1. <u>Takes no│te</u> of it.', '1. Takes note of it.'))
  it('makes an underline longer that a selection runs beyond', () =>
    checkToggle('1. <u>Takes ⟦note</u> with concern⟧ of it.', '1. <u>Takes note with concern</u> of it.'))
  it('takes the word at the cursor where nothing is selected', () =>
    checkToggle('1. Req│uests it.', '1. <u>Requests</u> it.'))
  it('makes one underline of two', () =>
    checkToggle('1. ⟦<u>Takes</u> <u>note⟧</u> of it.', '1. <u>Takes note</u> of it.'))
  it('makes one underline of two that nest', () =>
    checkToggle('1. ⟦Takes <u>note <u>of</u> it</u> again⟧.', '1. <u>Takes note of it again</u>.'))
  it('does nothing where there is no word', () => checkToggle('1. Requests it. │ ', '1. Requests it.  '))
  it('keeps selections apart that touch', () =>
    checkToggle('1. ⟦Takes⟧⟦note⟧ of it.', '1. <u>Takes</u><u>note</u> of it.'))

  it('does the same with italics', () => {
    checkToggle('1. ⟦Takes note ⟧of it.', '1. *Takes note* of it.', 'italic')
    checkToggle('1. *Takes no│te* of it.', '1. Takes note of it.', 'italic')
    checkToggle('1. _Takes no│te_ of it.', '1. Takes note of it.', 'italic')
  })
  it('never leaves a word with both marks', () => {
    checkToggle('1. <u>Takes no│te</u> of it.', '1. *Takes note* of it.', 'italic')
    checkToggle('1. *⟦Takes note⟧* of it.', '1. <u>Takes note</u> of it.')
    checkToggle('1. ⟦*Takes note*⟧ of it.', '1. <u>Takes note</u> of it.')
    checkToggle('1. *Takes ⟦note* of⟧ it.', '1. <u>Takes note of</u> it.')
    checkToggle('1. <u>Takes ⟦note⟧ of</u> it.', '1. *Takes note of* it.', 'italic')
  })
  it('takes another mark beside stars', () =>
    checkToggle('1. *Takes*⟦note⟧ of it.', '1. *Takes*_note_ of it.', 'italic'))
  it('knows the mark of the draft, else that of its house', () => {
    const own = (text: string): ToggledMark => ownMark(parse(text), styleOf(parse(text)))
    assert.equal(own('The General Assembly,\n\n1. Requests it;\n'), 'italic')
    assert.equal(own('The General Assembly,\n\n1. <u>Requests</u> it;\n\n2. <u>Notes</u> it.\n'), 'underline')
    assert.equal(own('---\nstyle: mun\n---\nThe General Assembly,\n\n1. Requests it;\n'), 'underline')
    assert.equal(own('---\nstyle: who\n---\nThe World Health Assembly,\n\n1. REQUESTS it;\n'), 'italic')
  })

  it('leaves the words themselves untouched, so that a cursor in them stays', () => {
    const { text, spans } = marked('1. ⟦Requests⟧ it.')
    assert.ok(toggleEmphasis(parse(text), spans, 'underline').every(({ span }) => span.start === span.end))
  })

  it('adds and takes away nothing but its marks, in any text', () => {
    const bare = (text: string): string => text.replace(/<\/?u>|[*_]/gi, '')
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y)
        const edits = toggleEmphasis(parse(text), [{ start, end }], 'underline')
        const inMark = /<\/?u?$/i.test(text.slice(0, start)) || /<\/?u?$/i.test(text.slice(0, end))
        assert.ok(inMark || bare(applyEdits(text, edits)) === bare(text), applyEdits(text, edits))
      }),
      { numRuns: 300 },
    )
  })
})
