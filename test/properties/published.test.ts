import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readFacts } from '../../server/src/core/catalogue/facts.ts'
import { assess } from '../../server/src/core/citations/assess.ts'
import type { Citation } from '../../server/src/core/citations/citation.ts'
import { findCitations } from '../../server/src/core/citations/find/find.ts'
import type { Language } from '../../server/src/core/lexicon/languages.ts'
import { ORGANS, type OrganId } from '../../server/src/core/lexicon/organs.ts'

/** Published resolutions with the symbol behind each link; they lie beside the checkout, and are not part of it. */
const PUBLISHED = path.resolve(__dirname, '../../../shared/corpus/drafts')
const FACTS = readFacts(readFileSync(path.resolve(__dirname, '../../assets/catalogue.tsv'), 'utf8'))

/** Of a set in a language: how many of its linked citations are recognized at least, in per cent. */
const SETS: readonly (readonly [set: string, issuer: OrganId, language: Language, recognized: number])[] = [
  ['ga75', 'ga', 'en', 99.8],
  ['ecosoc2021', 'ecosoc', 'en', 99.8],
  ['sc2020', 'sc', 'en', 99.8],
  ['sc2021', 'sc', 'en', 99.8],
  ['ga75', 'ga', 'es', 99],
  ['sc2021', 'sc', 'es', 99],
  ['ga75', 'ga', 'fr', 99],
  ['hrc54', 'hrc', 'fr', 99],
]

/** Paragraphs without marks of emphasis and footnotes. */
const blocks = (text: string): string[] => text.split(/\n\s*\n/).map((b) => b.replace(/<\/?u>|\[\^\w+\]/g, ''))

/** Links differ in whether they carry the letter of a part. */
const foldedSymbol = (symbol: string): string =>
  symbol
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[–‑]/g, '-')
    .replace(/(\d)[A-Z](?:-[A-Z])?(?=\(|$)/, '$1')

function files(set: string, language: Language): readonly { text: string; linked: readonly string[] }[] {
  const folder = path.join(PUBLISHED, `${set}-${language}`)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.resolution'))
    .map((file) => {
      const truth = JSON.parse(readFileSync(path.join(folder, file.replace(/resolution$/, 'truth.json')), 'utf8'))
      return {
        text: readFileSync(path.join(folder, file), 'utf8'),
        linked: truth.citations.map((c: { symbol: string }) => foldedSymbol(c.symbol)),
      }
    })
}

const citationsOf = (text: string, language: Language, issuer: OrganId): readonly Citation[] =>
  blocks(text).flatMap((block) => findCitations(block, { language, issuer }))

describe('published resolutions', () => {
  if (!existsSync(PUBLISHED)) {
    it(`are not beside this checkout (${path.relative(process.cwd(), PUBLISHED)}): nothing is measured here`, () => {})
    return
  }

  for (const [set, issuer, language, recognized] of SETS) {
    const organ = ORGANS.find(({ id }) => id === issuer)?.names[language].name

    it(`${organ} (${set}-${language}): at least ${recognized} % of the linked citations are recognized`, () => {
      let [linked, found] = [0, 0]
      let contradicted = 0
      let all = 0
      for (const file of files(set, language)) {
        const citations = citationsOf(file.text, language, issuer)
        const bag = citations.map((c) => foldedSymbol(c.symbol ?? ''))
        for (const symbol of file.linked) {
          linked++
          const at = bag.indexOf(symbol)
          if (at < 0) continue
          found++
          bag.splice(at, 1)
        }
        all += citations.length
        contradicted += citations.filter((c) => assess(c, FACTS, language).status === 'contradicted').length
      }
      assert.ok((100 * found) / linked >= recognized, `${found} of ${linked} are recognized`)
      // Official texts have a real slip in about one citation of five hundred.
      assert.ok(contradicted <= 2 + all / 400, `${contradicted} of ${all} are contradicted`)
    })
  }
})
