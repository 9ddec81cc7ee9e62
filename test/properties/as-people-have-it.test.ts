import assert from 'node:assert/strict'
import fc from 'fast-check'
import { edit, parse } from '../../server/src/core/document/document.ts'
import { textOf } from '../../server/src/core/syntax/tree.ts'
import { DRESSES, PIECES, SAMPLES } from '../dresses.ts'
import { agrees } from '../soak/agrees.ts'

describe('a text as people have it', () => {
  for (const [name, dress] of Object.entries(DRESSES))
    it(`${name}, says after an edit what it says when it is read anew`, () =>
      fc.assert(
        fc.property(
          fc.constantFrom(...SAMPLES.map(dress)),
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(80),
          fc.constantFrom(...PIECES),
          (text, where, width, put) => {
            const start = Math.floor(where * text.length)
            const document = parse(text)
            assert.equal(textOf(document.tree), text)
            agrees(
              edit(document, [
                { span: { start, end: Math.min(text.length, start + (width % 9 === 0 ? width : 0)) }, text: put },
              ]),
            )
          },
        ),
        { numRuns: 60 },
      ))
})
