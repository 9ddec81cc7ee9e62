import assert from 'node:assert/strict'
import fc from 'fast-check'
import { composeEdits } from '../../../server/src/core/text/composed.ts'
import { applyEdits, type Edit } from '../../../server/src/core/text/edit.ts'

/** Edits of a text that do not overlap, drawn from numbers. */
function editsFrom(text: string, drawn: readonly (readonly [number, number, string])[]): Edit[] {
  let from = 0
  return drawn.flatMap(([skip, width, put]) => {
    const start = from + skip
    const end = Math.min(text.length, start + width)
    if (start > text.length) return []
    from = end + 1
    return [{ span: { start, end }, text: put }]
  })
}

describe('composeEdits', () => {
  it('does in one go what rounds of edits do one after another', () => {
    const round = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 })
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 4 }), (text, drawn) => {
        let after = text
        const rounds = drawn.map((one) => {
          const edits = editsFrom(after, one)
          after = applyEdits(after, edits)
          return edits
        })
        assert.equal(applyEdits(text, composeEdits(text, rounds)), after)
      }),
    )
  })

  it('is nothing where nothing is edited', () => assert.deepEqual(composeEdits('words', [[], []]), []))
})
