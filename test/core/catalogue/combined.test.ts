import assert from 'node:assert/strict'
import { combined } from '../../../server/src/core/catalogue/combined.ts'
import { faultOf, readFacts, readHeading } from '../../../server/src/core/catalogue/facts.ts'
import { textFile } from '../../../server/src/core/catalogue/layout.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import type { Message } from '../../../server/src/core/text/message.ts'

const OURS = readFacts('A/RES/1/1\t1990-01-01\tOurs\t\t\t\tcited\t9\nA/RES/1/2\t\tOnly here\n', 'ours')
const THEIRS = readFacts(
  '# complete: A/RES/1 1-2\nA/RES/1/1\t1990-01-02\t\tDe ellos\t\t10-2-1\trecord\t\tes\nA/RES/2/1\t1991-01-01\n',
  'theirs',
)

const said = (message: Message | null): string => (message ? printMessage(message, 'en') : '')

describe('several catalogues', () => {
  const both = combined([OURS, THEIRS])

  it('give the record from the resolution itself before that from citations, filled up from the others', () =>
    assert.deepEqual(both.get('A/RES/1/1'), {
      symbol: 'A/RES/1/1',
      date: '1990-01-02',
      titles: { en: 'Ours', es: 'De ellos' },
      vote: '10-2-1',
      basis: 'record',
      citations: null,
      texts: ['es'],
      catalogue: 'theirs',
    }))

  it('know that a number is missing only where none of them has it', () => {
    assert.equal(both.covers?.('A/RES/1/3'), true)
    assert.equal(both.covers?.('A/RES/1/2'), false)
    assert.equal(both.covers?.('A/RES/2/2'), false)
  })

  it('are searched as one, by symbol and by title', () => {
    for (const _ of both.prepare?.() ?? []);
    assert.deepEqual(
      [...(both.beginning?.('A/RES/1/') ?? [])].map(({ symbol }) => symbol),
      ['A/RES/1/1', 'A/RES/1/2'],
    )
    assert.deepEqual(
      both.titled?.(['ell'], 9).map(({ symbol }) => symbol),
      ['A/RES/1/1'],
    )
    assert.deepEqual(
      both.titled?.(['only', 'he'], 9).map(({ symbol }) => symbol),
      ['A/RES/1/2'],
    )
  })
})

describe('the beginning of a title', () => {
  const found = (title: string): readonly string[] =>
    (combined([OURS, THEIRS]).entitled?.(title) ?? []).map(({ symbol }) => symbol)

  it('is found in any language, and at the end of a line', () => {
    assert.deepEqual(found('De ellos'), ['A/RES/1/1'])
    assert.deepEqual(found('Only here'), ['A/RES/1/2'])
  })

  it('is no other part of it, nor what other columns hold', () => {
    assert.deepEqual(found('Only'), ['A/RES/1/2'])
    assert.deepEqual(found('here'), [])
    assert.deepEqual(found('10-2-1'), [])
  })

  it('may be spelt with another apostrophe', () => {
    const facts = readFacts('A/RES/1/1\t\tL’eau\n')
    assert.equal(facts.entitled?.("L'eau").length, 1)
  })
})

describe('the table of a catalogue', () => {
  it('says where its facts come from, and what is complete', () =>
    assert.deepEqual(readHeading('# resolute catalogue 1\n# source: Us\n# complete: A/RES/75 1-328\n'), {
      format: 1,
      source: 'Us',
      complete: new Set(['A/RES/75']),
      last: new Map([['A/RES/75', 328]]),
      lacking: new Set(),
      records: null,
    }))

  it('is refused where it is of a newer format, or no table', () => {
    assert.match(said(faultOf('# resolute catalogue 2\n')), /newer version/)
    assert.match(said(faultOf('<html>\n')), /no table of a catalogue/)
    assert.equal(faultOf('A/RES/1/1\t\n'), null)
    assert.equal(faultOf('# resolute catalogue 1\n'), null)
  })

  it('names no file outside its folder', () => {
    for (const symbol of ['../../etc/passwd', '..', 'A/RES/1/1\u0000', 'C:\\x'])
      assert.match(textFile(symbol, 'en'), /^texts\/[A-Za-z0-9_-]+\.en\.resolution$/)
  })
})
