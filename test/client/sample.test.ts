import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { sampleIn } from '../../client/src/sample.ts'
import { readFacts } from '../../server/src/core/catalogue/facts.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import type { World } from '../../server/src/core/world.ts'

const WORLD: World = {
  catalogue: readFacts(readFileSync('assets/catalogue.tsv', 'utf8')),
  workspace: { get: () => undefined },
}

const rulesIn = (text: string): string[] => lint(parse(text), DEFAULT_SETTINGS, WORLD).map(({ rule }) => rule)

describe('the sample that is opened by a command', () => {
  for (const [locale, language] of [
    ['en-gb', 'en'],
    ['es-MX', 'es'],
    ['fr', 'fr'],
    ['de', 'en'],
  ] as const)
    it(`has three mistakes, in the language of an editor that is in ${locale}`, () => {
      const text = sampleIn(locale)
      assert.equal(parse(text).language, language)
      assert.deepEqual(rulesIn(text), ['citation-date', 'operative-verb-emphasis', 'paragraph-number'])
    })
})
