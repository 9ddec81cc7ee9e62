import assert from 'node:assert/strict'
import { parseArgs } from 'node:util'
import { parse } from '../../server/src/core/document/document.ts'
import { agrees } from '../soak/agrees.ts'
import { anyDraft, nearlyRight } from '../soak/drafts.ts'
import { live } from '../soak/life.ts'
import { EDITS_OF_A_LIFE, lifeOf, replayOf } from '../soak/plan.ts'
import { Chance } from '../soak/random.ts'

describe('a life of the soak', () => {
  it('is had again by the line that is told with it', () => {
    for (const life of [lifeOf(7, 41, 8), lifeOf(-3, 1_000_003, 50)]) {
      const [, typed = ''] = replayOf(life).split(' -- ')
      const option = { type: 'string' } as const
      const { seed, from, edits, every } = parseArgs({
        args: typed.replace(/ (?=-?\d)/g, '=').split(' '),
        options: { seed: option, from: option, edits: option, every: { ...option, default: '8' } },
      }).values
      assert.equal(edits, '1')
      assert.deepEqual(lifeOf(Number(seed), Number(from), Number(every)), life)
      assert.equal(life.edits, EDITS_OF_A_LIFE, 'however many edits are asked for, it is lived to its end')
    }
  })

  it('comes out the same each time', () => {
    const steps = () => {
      const told: string[] = []
      const chance = new Chance(5)
      for (let n = 0; n < 40; n++) told.push(anyDraft(chance, 2_000))
      return told
    }
    assert.deepEqual(steps(), steps())
    assert.equal(live(lifeOf(3, 0, 50)), null)
  })

  it('may be one in a language that is not read here, which stays text', () => {
    const chance = new Chance(11)
    const texts = Array.from({ length: 300 }, () => nearlyRight(chance))
    for (const script of [/\p{Script=Arabic}{3}/u, /\p{Script=Cyrillic}{3}/u, /\p{Script=Han}{2}/u]) {
      const text = texts.find((one) => script.test(one))
      assert.ok(text, String(script))
      agrees(parse(text))
    }
  })
})
