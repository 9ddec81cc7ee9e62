import assert from 'node:assert/strict'
import fc from 'fast-check'
import { edit, parse } from '../../../server/src/core/document.ts'
import type { Edit } from '../../../server/src/core/text/edit.ts'
import { agrees, hasPlacesInOrder, keepsText } from '../../soak/agrees.ts'
import { live } from '../../soak/life.ts'
import { anyText } from '../../texts.ts'

/** How an edit is drawn: where, as a part of the text, how much is taken, and what is put. */
const drawn: fc.Arbitrary<readonly [number, number, string]> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat(30),
  anyText,
)

describe('a document that is edited', function () {
  this.timeout(60_000)

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

  // More of them: npm run soak
  for (const nth of Array.from({ length: 24 }, (_, i) => i))
    it(`holds together through the life of draft ${nth + 1}`, () =>
      assert.equal(live({ seed: 2024, nth, edits: 48, every: 4, most: 4_000 }), null))
})
