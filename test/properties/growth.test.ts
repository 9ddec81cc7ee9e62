import assert from 'node:assert/strict'
import { growthOf } from '../soak/growth.ts'
import { HOSTILE } from '../soak/hostile.ts'

/** So many characters at the least: of fewer, what a draft costs by itself hides how the rest grows. */
const LONG = 4_000

function longEnough(made: (n: number) => string): number {
  let n = 100
  while (n < 10_000 && made(n).length < LONG) n *= 2
  return n
}

describe('a text of many', () => {
  for (const [name, made] of Object.entries(HOSTILE))
    it(`${name} takes twice the time where it is twice as long`, () => {
      const { isLinear, n, times } = growthOf(made, longEnough(made), 5, 10_000)
      assert.ok(isLinear, `${times.map((time) => time.toFixed(1)).join(', ')} ms for ${n}, ${2 * n} and ${4 * n}`)
    })
})
