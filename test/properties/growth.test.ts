import assert from 'node:assert/strict'
import { growthOf } from '../soak/growth.ts'
import { HOSTILE } from '../soak/hostile.ts'

describe('a text of many', () => {
  for (const [name, made] of Object.entries(HOSTILE))
    it(`${name} takes twice the time where it is twice as long`, () => {
      const { isLinear, n, times } = growthOf(made, 100, 5, 10_000)
      assert.ok(isLinear, `${times.map((time) => time.toFixed(1)).join(', ')} ms for ${n}, ${2 * n} and ${4 * n}`)
    })
})
