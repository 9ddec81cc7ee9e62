import assert from 'node:assert/strict'
import fc from 'fast-check'
import { edit, parse } from '../../server/src/core/document/document.ts'
import type { Edit } from '../../server/src/core/text/edit.ts'
import { agrees, hasPlacesInOrder, keepsText } from '../soak/agrees.ts'
import { live } from '../soak/life.ts'
import { anyText } from '../texts.ts'

/** How an edit is drawn: where, as a part of the text, how much is taken, and what is put. */
const drawn: fc.Arbitrary<readonly [number, number, string]> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(30),
  anyText,
)

describe('a document that is edited', () => {
  it('says at each edit what its text says when it is read anew', () =>
    fc.assert(
      fc.property(anyText, fc.array(drawn, { minLength: 1, maxLength: 6 }), (text, edits) => {
        let document = parse(text)
        for (const [part, width, put] of edits) {
          const start = Math.floor(part * document.text.length)
          const made: Edit = { span: { start, end: Math.min(document.text.length, start + width) }, text: put }
          document = edit(document, [made])
          keepsText(document)
          hasPlacesInOrder(document)
          agrees(document)
        }
      }),
      { numRuns: 60 },
    ))

  /**
   * What is put in place of what, in a document that has been judged: all that it says must be what the new text says.
   */
  function checkEdited(text: string, taken: string, put: string): void {
    const start = text.indexOf(taken)
    assert.ok(start >= 0)
    const before = parse(text)
    agrees(before)
    agrees(edit(before, [{ span: { start, end: start + taken.length }, text: put }]))
  }

  it('has no front matter any more where a line is put above it', () => {
    const text = '---\nsession: 79\n---\n79/1. Trade\n\nThe General Assembly,\n\n1. *Decides* so.\n'
    for (const put of ['\n', '# Draft\n', 'La Asamblea General,\n\n', '\ufeff']) checkEdited(text, '', put)
    checkEdited(`\n${text}`, '\n', '')
  })

  it('sees a heading between the blocks of a sub-paragraph', () => {
    const list = (between: string) =>
      `The General Assembly,\n\n1. *Decides* on:\n\n(a) Item one is here and waits;\n\n<!--cccc-->\n${between}\nRule of law:\n\n(b) Item two;\n\n(c) Item three.\n`
    checkEdited(list('<!--aaaa-->'), '<!--aaaa-->', '           ')
    checkEdited(list('           '), '           ', '<!--aaaa-->')
  })

  it('sees comments and front matter close as far ahead as they may', () => {
    for (const far of [19_960, 19_990, 20_000]) {
      const text = `The General Assembly,\n\n<!--\n\n${'a\n'.repeat(far / 2)}-->${' '.repeat(40)}x\n\n1. *Decides* so.\n`
      checkEdited(text, ' x\n', ' \n')
      checkEdited(text, '-->', '')
    }
    const fence = `---\n${'a: b\n'.repeat(7_999)}---x\n\nThe General Assembly,\n\n1. *Decides* so.\n`
    checkEdited(fence, '---x', '---')
  })

  // More of them: npm run soak
  for (const nth of Array.from({ length: 24 }, (_, i) => i))
    it(`holds together through the life of draft ${nth + 1}`, () =>
      assert.equal(live({ seed: 2024, nth, edits: 48, every: 4, most: 4_000 }), null))
})
