import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Document, edit, parse } from '../../server/src/core/document/document.ts'
import { headings } from '../../server/src/core/features/cited-target.ts'
import { folds } from '../../server/src/core/features/folding.ts'
import { links } from '../../server/src/core/features/links.ts'
import { outline } from '../../server/src/core/features/outline/outline.ts'
import { FACTS } from '../facts.ts'
import { agrees, judged, same } from '../soak/agrees.ts'

/** A record of several resolutions, in three languages, with comments and front matter where they may stand. */
const RECORD = ['general-assembly', 'security-council', 'eclac', 'general-assembly']
  .map((name, i) => {
    const text = readFileSync(`samples/${name}.resolution`, 'utf8')
    return i === 0 ? text : `<!-- number ${i} -->\n\n${text.replace(/^---\n[\s\S]*?\n---\n/, '')}`
  })
  .join('\n')

const blocksOf = (document: Document): readonly object[] => document.resolutions.map(({ parsed }) => parsed.run.blocks)

describe('a document that releases its caches', () => {
  it('lets go of what was read of all resolutions but the first, which opens the draft, and the one that is worked on', () => {
    const document = parse(RECORD)
    const before = blocksOf(document)
    document.releaseCaches((document.resolutions[2]?.start ?? 0) + 10)
    const after = blocksOf(document)
    assert.deepEqual(
      after.map((blocks, i) => blocks === before[i]),
      [true, false, true, false],
    )
  })

  it('lets go of what was read of the whole', () => {
    const document = parse(RECORD)
    const { model, citations, tree } = document
    document.releaseCaches(0)
    assert.ok(document.model !== model && document.citations !== citations && document.tree !== tree)
  })

  it('says what it said where its front matter or its comments never close, and where labels go on over a heading', () => {
    const plain = RECORD.replace(/^---\n[\s\S]*?\n---\n/, '')
    const labels =
      '81/1. Ports\n\nThe General Assembly,\n\n1. *Notes* it;\n\n2. *Decides* so.\n\n81/2. Tides\n\nThe General Assembly,\n\n*Recalling* it;\n4. *Decides* so.\n\n81/3. Fog\n\nThe General Assembly,\n\n1. *Decides* so.\n'
    for (const text of [`---\nstyle: mun\n\n${plain}`, RECORD.replaceAll('-->', '--'), labels]) {
      const document = parse(text)
      judged(document)
      document.releaseCaches(text.length)
      agrees(document)
    }
  })

  it('says what it said', () => {
    const document = parse(RECORD)
    const [findings, items, places] = [judged(document), outline(document, FACTS), folds(document)]
    document.releaseCaches(0)
    agrees(document)
    same(judged(document), findings, 'findings')
    same(outline(document, FACTS), items, 'outline')
    same(folds(document), places, 'folds')
  })

  it('answers for findings, outline, folds, links and headings without reading anything again', () => {
    const document = parse(RECORD)
    const ask = (): void => {
      judged(document)
      outline(document, FACTS)
      folds(document)
      links(document, () => false)
      headings(document)
    }
    ask()
    document.releaseCaches(0)
    for (const { parsed } of document.resolutions.slice(1))
      Object.defineProperty(parsed, 'run', { get: () => assert.fail('it is read again') })
    ask()
  })

  it('can be edited anywhere, and says what its text says', () =>
    fc.assert(
      fc.property(
        fc.nat(RECORD.length - 1),
        fc.nat(9),
        fc.constantFrom('', 'x', '\n\n', '<!--', '4. '),
        (at, width, put) => {
          const document = parse(RECORD)
          judged(document)
          document.releaseCaches(RECORD.length >> 1)
          agrees(edit(document, [{ span: { start: at, end: Math.min(RECORD.length, at + width) }, text: put }]))
        },
      ),
      { numRuns: 25 },
    ))
})
