import assert from 'node:assert/strict'
import type { Language } from '../../../server/src/core/lexicon/languages.ts'
import { PHRASE_COUNTS } from '../../../server/src/core/lexicon/phrase-counts.ts'
import { RARE } from '../../../server/src/core/lexicon/rare-phrases.ts'

/** How often published resolutions print an opening, with what may follow it in emphasis, in both parts. */
function countOf(phrase: string, language: Language): number {
  const said = phrase.toLowerCase()
  return PHRASE_COUNTS[language]
    .split('\n')
    .map((line) => line.slice(1).split('\t') as [string, string?])
    .filter(([opening]) => opening === said || opening.startsWith(`${said} `))
    .reduce((sum, [, counts = '']) => sum + counts.split(' ').reduce((all, count) => all + Number(count), 0), 0)
}

describe('openings that official texts never use', () => {
  for (const language of ['es', 'fr'] as const) {
    it(`are in no published text, in ${language}`, () =>
      assert.deepEqual(
        [...RARE[language].keys()].filter((rare) => countOf(rare, language) > 0),
        [],
      ))
    it(`give way to some that are, in ${language}`, () =>
      assert.deepEqual(
        [...RARE[language].values()].flat().filter((usual) => countOf(usual, language) === 0),
        [],
      ))
  }
})
