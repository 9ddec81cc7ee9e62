import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../../server/src/core/document/document.ts'
import { toggleUnderline } from '../../../server/src/core/features/toggle-underline.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { marked } from '../../marks.ts'
import { anyText } from '../../texts.ts'

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

  it('leaves the words themselves untouched, so that a cursor in them stays', () => {
    const { text, spans } = marked('1. ⟦Requests⟧ it.')
    assert.ok(toggleUnderline(parse(text), spans).every(({ span }) => span.start === span.end))
  })

  it('adds and takes away nothing but its marks, in any text', () => {
    const bare = (text: string): string => text.replace(/<\/?u>/gi, '')
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a, b].map((n) => n % (text.length + 1)).sort((x, y) => x - y)
        const edits = toggleUnderline(parse(text), [{ start, end }])
        const inMark = /<\/?u?$/i.test(text.slice(0, start)) || /<\/?u?$/i.test(text.slice(0, end))
        assert.ok(inMark || bare(applyEdits(text, edits)) === bare(text), applyEdits(text, edits))
      }),
      { numRuns: 300 },
    )
  })
})
