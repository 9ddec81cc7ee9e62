import assert from 'node:assert/strict'
import { grouped } from '../../client/src/decisions/groups.ts'
import { dueOrder } from '../../server/src/core/features/decisions.ts'
import type { DecidedParagraph } from '../../server/src/protocol/decisions.ts'

const at = { line: 0, character: 0 }
const decision = (label: string, facts: Partial<DecidedParagraph>): DecidedParagraph => ({
  label,
  verb: 'Requests',
  addressees: [],
  asks: '',
  kinds: [],
  due: [],
  dueOrder: [],
  to: [],
  name: '',
  words: '',
  range: { start: at, end: at },
  ...facts,
})

const DECISIONS = [
  decision('1.', {}),
  decision('2.', { addressees: ['Secretary-General', 'States'], due: ['2026'], kinds: ['report', 'budget'] }),
  decision('3.', { addressees: ['States'], due: ['2026'] }),
]

describe('the view of decisions', () => {
  const groups = (by: Parameters<typeof grouped>[1]) =>
    grouped(DECISIONS, by).map(({ key, decisions }) => [key, decisions.map(({ label }) => label).join(' ')])

  it('groups by who is asked, a decision in each of its groups, those without one last', () =>
    assert.deepEqual(groups('addressee'), [
      ['Secretary-General', '2.'],
      ['States', '2. 3.'],
      [null, '1.'],
    ]))

  it('puts what is due first before what is due later, the text’s own words behind', () => {
    const due = ['at once', 'eighty-second session', '2027', '31 May 2027', '1 May 2026', 'eighty-first session']
    const raw = ['at once', '82', '2027', '2027-05-31', '2026-05-01', '81']
    const asked = [decision('1.', { due, dueOrder: raw.map(dueOrder) }), decision('2.', {})]
    assert.deepEqual(
      grouped(asked, 'due').map(({ key }) => key),
      ['1 May 2026', '31 May 2027', '2027', 'eighty-first session', 'eighty-second session', 'at once', null],
    )
  })

  it('groups by when it is due, and by kind', () => {
    assert.deepEqual(groups('due'), [
      ['2026', '2. 3.'],
      [null, '1.'],
    ])
    assert.deepEqual(groups('kind'), [
      ['report', '2.'],
      ['budget', '2.'],
      [null, '1. 3.'],
    ])
  })
})
