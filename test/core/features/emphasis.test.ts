import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document.ts'
import { toggleUnderline } from '../../../server/src/core/features/emphasis.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { marked } from '../../marks.ts'

/** Toggles the underline of each `⟦span⟧`, or at the cursor `│`. */
function checkToggle(source: string, expected: string): void {
  const { text, cursor, spans } = marked(source)
  const at = cursor === null ? spans : [{ start: cursor, end: cursor }]
  assert.equal(applyEdits(text, toggleUnderline(parse(text), at)), expected)
}

describe('toggle underline', () => {
  it('puts an underline round a selection, without the white space at its edges', () =>
    checkToggle('1. ⟦Takes note ⟧of it.', '1. <u>Takes note</u> of it.'))
  it('takes it away', () => checkToggle('1. <u>⟦Takes note⟧</u> of it.', '1. Takes note of it.'))
  it('takes the word at the cursor where nothing is selected', () =>
    checkToggle('1. Req│uests it.', '1. <u>Requests</u> it.'))
  it('makes one underline of two', () =>
    checkToggle('1. ⟦<u>Takes</u> <u>note⟧</u> of it.', '1. <u>Takes note</u> of it.'))
  it('does nothing where there is no word', () => checkToggle('1. Requests it. │ ', '1. Requests it.  '))
  it('keeps selections apart that touch', () =>
    checkToggle('1. ⟦Takes⟧⟦note⟧ of it.', '1. <u>Takes</u><u>note</u> of it.'))

  it('leaves the words themselves untouched, so that a cursor in them stays', () => {
    const { text, spans } = marked('1. ⟦Requests⟧ it.')
    assert.ok(toggleUnderline(parse(text), spans).every(({ span }) => span.start === span.end))
  })
})
