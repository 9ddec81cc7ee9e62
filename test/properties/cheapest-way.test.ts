import assert from 'node:assert/strict'
import fc from 'fast-check'
import { CheapestWay, cheapestWay, type StepCosts } from '../../server/src/core/model/structure/cheapest-way.ts'
import { PARTS, STATES } from '../../server/src/core/model/structure/clues.ts'

interface Block {
  readonly costs: StepCosts
}

/** Few costs, so that ways often cost the same; some that no way takes if it can help it. */
const block = fc
  .array(fc.constantFrom(0, 0, 0, 0.5, 1, 3, 9, 1000), {
    minLength: STATES.length * PARTS.length,
    maxLength: STATES.length * PARTS.length,
  })
  .map((costs): Block => ({ costs: Float64Array.from(costs) }))

/** Where, as a part of the row, how many blocks go, and which come. */
const change = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.array(block, { maxLength: 3 }))

describe('the cheapest way through blocks', () => {
  it('is after each change what it is when it is looked for anew', () =>
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 30 }),
        fc.constantFrom(...STATES),
        fc.array(fc.tuple(change, fc.boolean()), { minLength: 1, maxLength: 8 }),
        (first, start, changes) => {
          let blocks = first
          const costsOf = (i: number) => (blocks[i] as Block).costs
          cheapestWay(blocks, costsOf, start).choices()
          for (const [[part, width, put], isAsked] of changes) {
            const at = Math.floor(part * blocks.length)
            blocks = [...blocks.slice(0, at), ...put, ...blocks.slice(at + width)]
            const way = cheapestWay(blocks, costsOf, start)
            const anew = new CheapestWay(blocks, costsOf, start, null)
            assert.deepEqual(way.parts(), anew.parts())
            if (isAsked) assert.deepEqual(way.choices(), anew.choices())
          }
        },
      ),
      { numRuns: 300 },
    ))

  it('does not look into the costs of blocks far from a change', () => {
    const blocks = Array.from({ length: 200 }, (_, i): Block => {
      const costs = new Float64Array(STATES.length * PARTS.length).fill(9)
      for (let state = 0; state < STATES.length; state++) costs[state * PARTS.length + (i % 2)] = 0
      return { costs }
    })
    const asked = (of: readonly Block[]): number => {
      const places = new Set<number>()
      cheapestWay(
        of,
        (i) => {
          places.add(i)
          return (of[i] as Block).costs
        },
        'start',
      ).choices()
      return places.size
    }
    assert.equal(asked(blocks), 200)
    const changed = asked(blocks.with(100, { ...(blocks[100] as Block) }))
    assert.ok(changed > 0 && changed < 10, `${changed}`)
  })
})
