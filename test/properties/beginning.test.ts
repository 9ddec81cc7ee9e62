import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parse } from '../../server/src/core/document/document.ts'
import { READ_IN_TWO_FROM } from '../../server/src/core/document/limits.ts'
import { settled } from '../../server/src/core/document/resolutions.ts'
import { lintBeginning } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import { FACTS } from '../facts.ts'
import { judged, same } from '../soak/agrees.ts'
import { PIECES } from '../texts.ts'

const sample = (name: string): string =>
  readFileSync(`samples/${name}.resolution`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')

/** Resolutions of several houses and languages, each with a slip. */
const RESOLUTIONS = ['general-assembly', 'security-council', 'eclac'].map(
  (name, i) => `9${i}/1. Of the the matter\n\n${sample(name)}\n`,
)
/** What fills a long text, and is read quickly. */
const FILLING = 'Nothing is said here.\n\n'.repeat(READ_IN_TWO_FROM / 22)

const told = ({ rule, severity, span, message }: Finding): string =>
  JSON.stringify([rule, severity, span.start, span.end, message])

describe('the beginning of a long text', () => {
  it('is told before the rest, and shared with the whole', () => {
    const text = RESOLUTIONS.join('').repeat(2) + FILLING
    const document = parse(text)
    const first = lintBeginning(document, DEFAULT_SETTINGS, FACTS)
    assert.ok(first && first.findings.length > 5 && !document.isParsed)
    first.beginning.resolutions.forEach(({ parsed }, i) => {
      assert.equal(document.resolutions[i]?.parsed, parsed)
    })
    assert.equal(document.beginning(), null)
    same(document.tree, parse(text).tree, 'tree')
    same(judged(document), judged(parse(text)), 'findings')
  })

  it('is not told where what follows may change it', () => {
    const record = RESOLUTIONS.join('').repeat(2)
    const of = (text: string) => lintBeginning(parse(text), DEFAULT_SETTINGS, FACTS)
    assert.equal(of(record), null, 'a short text')
    assert.equal(of(`${record}${FILLING}<!-- resolute-disable-file typography: as printed -->\n`), null)
    assert.equal(of(`${(RESOLUTIONS[0] as string).replace(/\n/, FILLING)}${record}`), null, 'a long resolution')
    assert.equal(of(FILLING), null, 'no resolution')
  })

  it('says nothing that is not found in the whole', () => {
    for (const end of [
      '',
      '<!-- resolute-disable-next-line typography: as printed -->\n',
      'The Commission,\n\n1. *Decides* so.\n',
    ]) {
      const text = RESOLUTIONS.join('').repeat(2) + FILLING + end
      const all = new Set(judged(parse(text)).map(told))
      const first = lintBeginning(parse(text), DEFAULT_SETTINGS, FACTS)
      assert.ok(first)
      for (const one of first.findings) assert.ok(all.has(told(one)), `${told(one)} is not found in the whole`)
    }
  })

  it('reads as it does with whatever behind it', () => {
    const piece = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...RESOLUTIONS) },
      { weight: 1, arbitrary: fc.constantFrom('<!-- ', '---\nstyle: mun\n', '\n\nThe Commission,\n\n', ...PIECES) },
    )
    const fronts = ['', '---\nlanguage: fr\n---\n', '---\nnever: closed\n']
    let held = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...fronts),
        fc.array(piece, { minLength: 4, maxLength: 8 }),
        fc.double({ min: 0.3, max: 1, noNaN: true }),
        fc.array(piece, { maxLength: 3 }),
        (front, pieces, share, tail) => {
          const head = front + pieces.join('')
          const read = parse(head.slice(0, head.lastIndexOf('\n', head.length * share) + 1))
          const whole = parse(head + tail.join(''))
          settled(read)?.resolutions.forEach((one, i) => {
            const there = whole.resolutions[i]?.parsed
            assert.equal(there?.text, one.text)
            same(there?.tree, one.tree, 'tree')
            same(there?.facts, one.facts, 'facts')
            held++
          })
        },
      ),
      { numRuns: 200 },
    )
    assert.ok(held > 100, `${held} resolutions`)
  })
})
