/** Puts drafts through all that the core does, so that every pattern that is built on the way has been built. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { citationTest } from '../../server/src/core/citations/citation-test.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { makeAll } from '../../server/src/core/lexicon/per-language.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { RULES } from '../../server/src/core/rules/index.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'
import { casesOf } from '../core/rules/cases.ts'
import { marked } from '../marks.ts'

const SAMPLES = path.resolve('samples')
const samples = readdirSync(SAMPLES).map((name) => readFileSync(path.join(SAMPLES, name), 'utf8'))
const examples = RULES.flatMap(({ id, examples }) => [
  ...Object.values(examples).flatMap((all) => all.map(({ bad, good }) => bad ?? good ?? '')),
  ...casesOf(id).map(({ source }) => source),
])

/** With terms of an office, which become a pattern. */
const SETTINGS = { ...DEFAULT_SETTINGS, terms: [{ use: 'Member States', not: ['member countries', 'states members'] }] }

makeAll()
for (const text of [...samples, ...examples]) {
  const document = parse(marked(text).text)
  lint(document, SETTINGS, EMPTY_WORLD)
  inspect(document, DEFAULT_SETTINGS, EMPTY_WORLD)
}
for (const symbol of ['A/RES/59/26', 'E/RES/1996/33', 'S/RES/1973(2011)', 'WHA62.9', 'UNEP/EA.5/Res.14'])
  citationTest(symbol)
