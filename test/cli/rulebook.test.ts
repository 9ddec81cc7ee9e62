import assert from 'node:assert/strict'
import { entriesNamed } from '../../server/src/cli/rulebook.ts'
import { printMessage } from '../../server/src/core/messages/print.ts'
import { RULES } from '../../server/src/core/rules/index.ts'

const BOOK = '# Book\n\n## 1. One\n\n### R-01 First\nA rule.\nEvidence: none.\n\n### R-03 Third\nMore.\n\n## 2. Two\n'
const FIRST = 'R-01 First\nA rule.\nEvidence: none.'
const THIRD = 'R-03 Third\nMore.'

describe('the entries of the rulebook', () => {
  it('are those that a source names, in its order, up to the next heading', () => {
    assert.deepEqual(entriesNamed('R-03, R-01 (5 of 6 texts)', BOOK), [THIRD, FIRST])
    assert.deepEqual(entriesNamed('The drafting format', BOOK), [])
  })

  it('are all of a range, over numbers that were never given', () =>
    assert.deepEqual(entriesNamed('R-01 to R-03', BOOK), [FIRST, THIRD]))

  it('are there for every number that a rule names', () => {
    for (const { id, source } of RULES) {
      const said = printMessage(source, 'en')
      const numbers = new Set(entriesNamed(said).map((entry) => entry.split(' ')[0]))
      for (const [number] of said.matchAll(/R-\d+/g)) assert.ok(numbers.has(number), `${number} of ${id}`)
    }
  })
})
