import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { readFacts } from '../../server/src/core/catalogue/facts.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import type { World } from '../../server/src/core/world.ts'

const WORLD: World = {
  catalogue: readFacts(readFileSync('assets/catalogue.tsv', 'utf8')),
  workspace: { get: () => undefined },
}

/** The findings in a sample, each as its rule and the line of the draft it stands on. */
function findings(name: string): string[] {
  const document = parse(readFileSync(`samples/${name}.resolution`, 'utf8'))
  return lint(document, DEFAULT_SETTINGS, WORLD).map(({ rule, span }) => {
    const start = document.text.lastIndexOf('\n', span.start) + 1
    return `${rule} in “${document.text.slice(start, start + 12).trim()}”`
  })
}

describe('the samples', () => {
  for (const name of ['general-assembly', 'security-council'])
    it(`nothing is wrong in ${name}`, () => assert.deepEqual(findings(name), []))

  it('what is wrong in eclac is what the README explains', () =>
    assert.deepEqual(findings('eclac'), [
      'citation-date in “<u>Recalling”',
      'citation-date in “<u>Bearing i”',
      'operative-verb-emphasis in “1. Takes not”',
      'paragraph-number in “5. Requests”',
      'operative-verb-emphasis in “5. Requests”',
      'subparagraph-label in “1) Keep the”',
    ]))

  it('cite each other', () => {
    const cited = (name: string) =>
      parse(readFileSync(`samples/${name}.resolution`, 'utf8')).citations.map(({ citation }) => citation.symbol)
    assert.ok(cited('general-assembly').includes('ECLAC/RES/941(XLI)'))
    assert.ok(cited('security-council').includes('A/RES/81/399'))
    assert.ok(cited('eclac').includes('A/RES/81/399'))
    assert.ok(cited('eclac').includes('S/RES/2899(2026)'))
  })
})
