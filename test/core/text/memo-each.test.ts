import assert from 'node:assert/strict'
import fc from 'fast-check'
import { memoizeEachBy, placesFilled } from '../../../server/src/core/text/memo.ts'

/** Objects that are told apart, each with what is to be said of it. */
const POOL = Array.from({ length: 12 }, (_, i) => ({ key: {}, says: `answer ${i}` }))

describe('memoizeEach', () => {
  it('gives the answers about whatever row it is asked about', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...POOL), { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const answers = memoizeEachBy(
          ({ key }: (typeof POOL)[number]) => key,
          ({ says }) => says,
        )
        for (const row of rows)
          assert.deepEqual(
            answers(row),
            row.map(({ says }) => says),
          )
      }),
    )
  })

  it('asks for those that have changed, and for nothing where none has', () => {
    const asked: string[] = []
    const answers = memoizeEachBy(
      ({ key }: (typeof POOL)[number]) => key,
      ({ says }) => {
        asked.push(says)
        return says
      },
    )
    const row = POOL.slice(0, 5)
    const first = answers(row)
    assert.equal(asked.length, 5)
    assert.equal(answers([...row]), first)
    const other = POOL[7] as (typeof POOL)[number]
    answers(row.with(2, other))
    answers([other, ...row.with(2, other).slice(1)])
    answers([other, ...row.slice(1, 4)])
    assert.deepEqual(asked.slice(5), ['answer 7', 'answer 7', 'answer 2', 'answer 3'])
  })

  it('gives the same row where the answers about what has changed are the same', () => {
    const answers = memoizeEachBy(
      ({ key }: (typeof POOL)[number]) => key,
      ({ says }) => says.length,
    )
    const row = POOL.slice(0, 5)
    const first = answers(row)
    assert.equal(answers(row.with(2, POOL[7] as (typeof POOL)[number])), first)
    assert.notEqual(answers(row.with(2, POOL[11] as (typeof POOL)[number])), first)
  })
})

describe('placesFilled', () => {
  it('leaves out what is null and rows of nothing', () =>
    assert.deepEqual(placesFilled([null, [], ['one'], false, 0, '', {}]), [2, 3, 4, 5, 6]))
})
