import assert from 'node:assert/strict'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { contains, overlaps, type Span, touches } from '../../../server/src/core/text/span.ts'
import { marked } from '../../marks.ts'

/** Replaces each `⟦span⟧` by the text of the same place in the list. */
function checkEdits(source: string, texts: readonly string[], expected: string): void {
  const { text, spans } = marked(source)
  const edits = spans.map((span, i) => ({ span, text: texts[i] ?? '' }))
  assert.equal(applyEdits(text, edits), expected)
  assert.equal(applyEdits(text, edits.toReversed()), expected, 'in the other order')
}

describe('applyEdits', () => {
  it('replaces, deletes and inserts', () =>
    checkEdits('⟦1⟧. ⟦Also ⟧notes⟦⟧ it', ['2', '', ' with concern'], '2. notes with concern it'))
  it('inserts at both ends of a text', () => checkEdits('⟦⟧notes⟦⟧', ['<u>', '</u>'], '<u>notes</u>'))
  it('keeps edits apart that touch', () => checkEdits('⟦one⟧⟦two⟧', ['1', '2'], '12'))
  it('puts what is inserted before what is replaced at the same place', () =>
    checkEdits('⟦⟧⟦one⟧ two', ['0', '1'], '01 two'))
  it('leaves a text without edits alone', () => checkEdits('one\r\ntwo', [], 'one\r\ntwo'))
  it('leaves line ends and odd characters around an edit alone', () =>
    checkEdits('\ufeffone\r\n\0⟦two⟧\ud800\r', ['2'], '\ufeffone\r\n\x002\ud800\r'))
})

describe('spans', () => {
  const spans = (source: string): [Span, Span] => marked(source).spans as [Span, Span]

  it('overlap where they share a character, and not where they only meet', () => {
    assert.ok(overlaps(...spans('⟦one ⟦two⟧ three⟧')))
    assert.ok(!overlaps(...spans('⟦one⟧⟦ two⟧')))
    assert.ok(!overlaps(...spans('⟦one⟧ ⟦two⟧')))
  })
  it('contain what lies within them, their edges too', () => {
    assert.ok(contains(...spans('⟦one ⟦two⟧⟧')))
    assert.ok(!contains(...spans('⟦one⟧⟦ two⟧')))
  })
  it('touch a cursor at either edge', () => {
    for (const source of ['⟦│one⟧', '⟦one│⟧', '⟦o│ne⟧']) {
      const { spans, cursor } = marked(source)
      assert.ok(touches(spans[0] as Span, cursor as number), source)
    }
    const { spans, cursor } = marked('⟦one⟧ │')
    assert.ok(!touches(spans[0] as Span, cursor as number))
  })
})
