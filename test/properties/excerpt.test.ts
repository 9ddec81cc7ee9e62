import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { citationTest, keyOf, numbersIn } from '../../server/src/core/citations/number-keys.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { draftsIn } from '../../server/src/core/indexing/drafts.ts'
import { draftsInExcerpt } from '../../server/src/core/indexing/excerpt.ts'
import { DRESSES, SAMPLES } from '../dresses.ts'

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

/** The excerpt, decoded and not, tells what the whole draft tells: what the index says of a file and of an open draft. */
function agrees(text: string, what: string): void {
  const whole = draftsIn(parse(text), 'u')
  assert.deepEqual(draftsInExcerpt(text, 'u'), whole, what)
  const undecoded = Buffer.from(text).toString('latin1')
  const decode = (bytes: string) => Buffer.from(bytes, 'latin1').toString()
  assert.deepEqual(draftsInExcerpt(undecoded, 'u', decode), whole, what)
}

const DRESS = '../shared/tools/dress.mjs'
const PUBLISHED_DRESSES = ['lines', 'word', 'pdf', 'nonumbers', 'nomarks', 'bold', 'ppop', 'caps', 'wrapped']
/** So many drafts of each set are dressed, evenly spread. */
const OF_A_SET = 6

/** Published texts as people have them, each with its name. */
function* dressed(): Generator<[name: string, text: string]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resolute dresses '))
  try {
    for (const set of readdirSync(PUBLISHED)) {
      const names = readdirSync(path.join(PUBLISHED, set)).filter((file) => file.endsWith('.resolution'))
      const step = Math.max(1, Math.floor(names.length / OF_A_SET))
      for (const name of names.filter((_, i) => i % step === 0).map((file) => file.replace(/\.resolution$/, '')))
        for (const ending of ['resolution', 'truth.json'])
          copyFileSync(path.join(PUBLISHED, set, `${name}.${ending}`), path.join(folder, `${set} ${name}.${ending}`))
    }
    for (const dress of PUBLISHED_DRESSES) {
      const out = path.join(folder, dress)
      execFileSync(process.execPath, [DRESS, dress, folder, out])
      for (const name of readdirSync(out).filter((file) => file.endsWith('.resolution')))
        yield [`${dress} ${name}`, readFileSync(path.join(out, name), 'utf8')]
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('the excerpt of a draft', () => {
  it('tells the same resolutions as the whole, at the same places', function () {
    this.timeout(30_000)
    for (const text of drafts()) agrees(text, text.slice(0, 80))
  })

  it('tells the same of drafts as people have them', function () {
    this.timeout(60_000)
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
  it('have every resolution that it cites', function () {
    this.timeout(30_000)
    for (const text of drafts()) {
      const numbers = numbersIn(Buffer.from(text).toString('latin1'))
      assert.equal(numbers, numbersIn(text))
      // What a range means stands nowhere, nor the year of a number of the Security Council without one.
      for (const { citation } of parse(text).citations) {
        const { symbol, kind, form, year, implied } = citation
        if (!symbol || kind === 'document') continue
        const mayCite = citationTest(symbol)
        for (const read of [text, Buffer.from(text).toString('latin1')])
          assert.ok(mayCite(read), `${symbol} in ${text.slice(0, 80)}`)
        if (implied) continue
        const key = form?.type === 'sc' && year === null ? null : keyOf(symbol)
        assert.ok(key === null || numbers.includes(key), `${symbol} in ${text.slice(0, 80)}`)
      }
    }
  })
})
