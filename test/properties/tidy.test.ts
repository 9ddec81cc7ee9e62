import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Document, parse } from '../../server/src/core/document/document.ts'
import { STYLES } from '../../server/src/core/styles/index.ts'
import { type LeafKind, leaves } from '../../server/src/core/syntax/tree.ts'
import { applyEdits } from '../../server/src/core/text/edit.ts'
import { tidy } from '../../server/src/core/tidy/tidy.ts'
import { DRESSES, PIECES, SAMPLES } from '../dresses.ts'
import { anyText } from '../texts.ts'

/** What tidying may change. */
const FORM: ReadonlySet<LeafKind> = new Set<LeafKind>(['label', 'open', 'close', 'furniture'])

/** The letters and figures of a text, one after another, without those of labels, tags and furniture. */
const wordsOf = ({ tree }: Document): string =>
  tree.blocks
    .flatMap((block) => leaves(block))
    .map(({ kind, text }) => (FORM.has(kind) ? '' : text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')))
    .join('')

/** What stands where in a text, whatever its form. */
const structureOf = ({ model }: Document): string =>
  JSON.stringify(model.resolutions, (key, value) =>
    ['span', 'prose', 'source', 'opening', 'text', 'width', 'closing', 'title', 'inner', 'words', 'line'].includes(key)
      ? undefined
      : value,
  )

function checkTidy(text: string, style = STYLES[0]): void {
  assert.ok(style)
  const document = parse(text)
  const tidied = parse(applyEdits(text, tidy(document, style)))
  assert.equal(wordsOf(tidied), wordsOf(document), 'no word is changed')
  assert.equal(structureOf(tidied), structureOf(document), 'all is understood as before')
  assert.deepEqual(tidy(tidied, style), [], 'what is tidied is tidy')
}

describe('a tidied text', () => {
  it('says what it said, and is tidy, whatever the text', () =>
    fc.assert(fc.property(anyText, fc.constantFrom(...STYLES), checkTidy), {
      numRuns: Number(process.env.RUNS ?? 500),
    }))

  for (const [name, dress] of Object.entries(DRESSES))
    it(`says what it said, and is tidy: ${name}`, () =>
      fc.assert(
        fc.property(
          fc.constantFrom(...SAMPLES.map(dress)),
          fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...PIECES)), { maxLength: 3 }),
          (text, puts) =>
            checkTidy(
              puts.reduce((to, [where, piece]) => {
                const at = Math.floor(where * to.length)
                return to.slice(0, at) + piece + to.slice(at)
              }, text),
            ),
        ),
        { numRuns: 40 },
      ))

  it('is an adopted one only as it was', () => {
    const text = readFileSync('samples/eclac.resolution', 'utf8')
    const adopted = text.replace('status: draft', 'status: adopted').replace(/\n\n/g, '\n\n\n')
    const document = parse(adopted)
    assert.deepEqual(tidy(document, STYLES[0] as (typeof STYLES)[number]), [])
  })
})
