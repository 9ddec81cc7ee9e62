import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { citationTest } from '../../server/src/core/citations/citation-test.ts'
import { keyOf, numbersIn } from '../../server/src/core/citations/number-keys.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { draftsIn } from '../../server/src/core/indexing/drafts.ts'
import { draftsInExcerpt } from '../../server/src/core/indexing/excerpt.ts'
import { DRESSES, SAMPLES } from '../dresses.ts'
import { DRESS, drafts, dressed } from './published.ts'

/**
 * The excerpt, decoded and not, tells what the whole draft tells: what the index says of a file and of an open draft.
 */
function agrees(text: string, what: string): void {
  const whole = draftsIn(parse(text), 'u')
  assert.deepEqual(draftsInExcerpt(text, 'u'), whole, what)
  const undecoded = Buffer.from(text).toString('latin1')
  const decode = (bytes: string) => Buffer.from(bytes, 'latin1').toString()
  assert.deepEqual(draftsInExcerpt(undecoded, 'u', decode), whole, what)
}

describe('the excerpt of a draft', () => {
  it('tells the same resolutions as the whole, at the same places', () => {
    for (const text of drafts()) agrees(text, text.slice(0, 80))
  })

  it('tells the same of drafts as people have them', () => {
    for (const [dress, dressing] of Object.entries(DRESSES))
      for (const text of SAMPLES) agrees(dressing(text), `${dress}: ${text.slice(0, 80)}`)
    if (!existsSync(DRESS))
      console.log('      No published texts lie beside the project: only the samples are dressed.')
    else for (const [name, text] of dressed()) agrees(text, name)
  })

  it('tells the same whatever the number, the ends of the lines and the marks about it', () => {
    const paragraphs = '1. <u>Decides</u> to go on;\n\n(a) The one;\n\n2. <u>Decides</u> to end.\n'
    for (const number of ['79/400', '79/401', '81/999', 'S-10/2', '1325 (2000)', '530(XXIV)', 'A/RES/79/500'])
      for (const head of [
        `${number}. Roads`,
        `Resolution ${number}\n\nRoads`,
        `# ${number}\n\nRoads\n(and ways)\n– all`,
      ])
        for (const lineEnd of ['\n', '\r\n', '\r']) {
          const text = `${head}\n\nThe General Assembly,\n\n${paragraphs}`.replaceAll('\n', lineEnd)
          agrees(text, JSON.stringify(text))
          agrees(text.replace(`1.`, `1.\r`), 'a line end of another kind')
        }
  })
})

describe('the bare numbers of a draft', () => {
  it('have every resolution that it cites', () => {
    for (const text of drafts()) {
      const numbers = numbersIn(Buffer.from(text).toString('latin1'))
      assert.equal(numbers, numbersIn(text))
      // What a range means stands nowhere, nor the year of a number of the Security Council without one.
      for (const { citation } of parse(text).citations) {
        const { symbol, kind, form, year, implied } = citation
        if (!symbol || kind === 'document') continue
        const { mayCite } = citationTest(symbol)
        for (const read of [text, Buffer.from(text).toString('latin1')])
          assert.ok(mayCite(read), `${symbol} in ${text.slice(0, 80)}`)
        if (implied) continue
        const key = form?.type === 'sc' && year === null ? null : keyOf(symbol)
        assert.ok(key === null || numbers.includes(key), `${symbol} in ${text.slice(0, 80)}`)
      }
    }
  })
})
