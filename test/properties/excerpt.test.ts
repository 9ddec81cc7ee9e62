import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { keyOf, needleOf, numbersIn } from '../../server/src/core/citations/number-keys.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { draftsIn } from '../../server/src/core/indexing/drafts.ts'
import { draftsInExcerpt } from '../../server/src/core/indexing/excerpt.ts'

const PUBLISHED = '../shared/corpus/drafts'

function* drafts(): Generator<string> {
  const folders = existsSync(PUBLISHED) ? readdirSync(PUBLISHED).map((set) => path.join(PUBLISHED, set)) : []
  if (folders.length === 0)
    console.log('      No published texts lie beside the project: the samples are read instead.')
  for (const folder of ['samples', ...folders])
    for (const [n, name] of readdirSync(folder)
      .filter((file) => file.endsWith('.resolution'))
      .entries())
      if (n % 5 === 0) yield readFileSync(path.join(folder, name), 'utf8')
}

describe('the excerpt of a draft', () => {
  it('tells the same resolutions as the whole, at the same places', function () {
    this.timeout(30_000)
    for (const text of drafts()) {
      const whole = draftsIn(parse(text), 'u')
      assert.deepEqual(draftsInExcerpt(text, 'u'), whole)
      const undecoded = Buffer.from(text).toString('latin1')
      const decode = (bytes: string) => Buffer.from(bytes, 'latin1').toString()
      assert.deepEqual(draftsInExcerpt(undecoded, 'u', decode), whole)
    }
  })
})

describe('the bare numbers of a draft', () => {
  it('have every resolution that it cites', function () {
    this.timeout(30_000)
    for (const text of drafts()) {
      const numbers = numbersIn(Buffer.from(text).toString('latin1'))
      assert.equal(numbers, numbersIn(text))
      // What a range means stands nowhere, nor the year of a number of the Security Council without one.
      for (const { citation } of parse(text).citations) {
        const { symbol, kind, form, year, implied } = citation
        if (!symbol || kind === 'document' || implied) continue
        const key = form?.type === 'sc' && year === null ? null : keyOf(symbol)
        assert.ok(key === null || numbers.includes(key), `${symbol} in ${text.slice(0, 80)}`)
        const needle = needleOf(symbol)
        assert.ok(needle === null || text.includes(needle), `${symbol} in ${text.slice(0, 80)}`)
      }
    }
  })
})
