import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type Document, edit, parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { paragraphsOf } from '../../../server/src/core/model/read.ts'
import { RULES } from '../../../server/src/core/rules/index.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** A record of several resolutions, in three languages. */
const RECORD = ['general-assembly', 'security-council', 'eclac', 'general-assembly']
  .map((name) => readFileSync(`samples/${name}.resolution`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
  .join('\n')

const sources = (document: Document): readonly object[] =>
  document.resolutions.flatMap(({ parsed }) =>
    parsed.model.resolutions.flatMap((resolution) => paragraphsOf(resolution).map(({ source }) => source)),
  )

/** How many of the things of a document are the very same objects in another. */
const shared = (of: readonly object[], before: readonly object[]): number => {
  const known = new Set(before)
  return of.filter((one) => known.has(one)).length
}

/** The places where a letter typed changes words and nothing else: those in labels, `(iii)`, aside. */
const inWords = [...RECORD.matchAll(/(?<!\(\p{Ll}*)(?<=\p{L})\p{Ll}(?=\p{L})/gu)].map(({ index }) => index)

/** True for a place in a line of the head of a resolution, which no mark closes. */
function isInHead(at: number): boolean {
  const end = RECORD.indexOf('\n', at)
  return !/[,;:.]$/.test(RECORD.slice(at, end < 0 ? undefined : end))
}

/** The record, which has been looked into: one that has not has nothing to share. */
function read(): Document {
  const document = parse(RECORD)
  lint(document, DEFAULT_SETTINGS, EMPTY_WORLD)
  return document
}

const typed = (document: Document, at: number): Document =>
  edit(document, [{ span: { start: at, end: at }, text: 'x' }])

describe('a letter typed in a record of several resolutions', () => {
  const before = read()

  it('leaves all but two of its blocks as they were', () =>
    fc.assert(
      fc.property(fc.constantFrom(...inWords), (at) => {
        const after = typed(before, at)
        assert.ok(shared(after.tree.blocks, before.tree.blocks) >= after.tree.blocks.length - 2)
      }),
    ))

  it('leaves all resolutions but its own, or the one before too where it begins one, as they were', () =>
    fc.assert(
      fc.property(fc.constantFrom(...inWords), (at) => {
        const after = typed(before, at)
        const parsedOf = ({ resolutions }: Document) => resolutions.map(({ parsed }) => parsed)
        assert.equal(parsedOf(before).length, 4)
        // What is read behind a title knows it, up to the next one.
        assert.ok(shared(parsedOf(after), parsedOf(before)) >= (isInHead(at) ? 1 : 2))
      }),
    ))

  it('leaves all paragraphs of its resolution but one as they were, though half of them have moved', () => {
    const at = RECORD.indexOf('Secretary-General', RECORD.length / 3) + 3
    const after = typed(before, at)
    assert.equal(shared(sources(after), sources(before)), sources(before).length - 1)
  })

  it('has the rules on words look at the words of one paragraph, and of its sub-paragraphs', () => {
    lint(before, DEFAULT_SETTINGS, EMPTY_WORLD)
    const rule = RULES.find(({ id }) => id === 'serial-comma')
    const original = rule?.checkWords
    assert.ok(rule && original)
    let asked = 0
    Object.assign(rule, {
      checkWords: (...given: Parameters<typeof original>) => {
        asked++
        return original(...given)
      },
    })
    try {
      lint(typed(before, RECORD.indexOf('Secretary-General', RECORD.length / 3) + 3), DEFAULT_SETTINGS, EMPTY_WORLD)
    } finally {
      Object.assign(rule, { checkWords: original })
    }
    assert.equal(asked, 1)
  })
})

describe('a letter typed in a table', () => {
  it('leaves the words of all other cells as they were', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `| Port ${i} | resolution 75/${i + 1} | green |`)
    const text = ['The General Assembly,', '1. <u>Decides</u> so.', 'Annex', `${rows.join('\n')}\n`].join('\n\n')
    const words = ({ model }: Document): readonly object[] => model.cells.map(({ prose }) => prose.words)
    const before = parse(text)
    assert.equal(words(before).length, 60)
    const after = typed(before, text.indexOf('Port 9') + 4)
    // All of a row are read together.
    assert.equal(shared(words(after), words(before)), 57)
    assert.equal(after.citations.length, 20)
  })
})
