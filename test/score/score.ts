/**
 * How well the drafts of others are understood, and how many seeded defects are found: one table.
 *   npm run score            measures on published texts where they lie beside the project, else on the samples
 *   npm run score -- --fixes only the proof of safe fixes (see `safe-fixes.ts`); exit status 1 where it fails
 *   npm run score -- --extents
 *                            only the phrases whose emphasis is left as it is (see `extents.ts`)
 *   npm run score -- --only WORD [--from N] [--misses]
 *                            of the defects, those whose names have the word; put elsewhere in the texts, by a number;
 *                            the lines on which one is not found
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '../../server/src/core/document/document.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { LANGUAGES, type Language } from '../../server/src/core/lexicon/languages.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { FACTS } from '../facts.ts'
import { DEFECTS, seed } from './defects.ts'
import { printExtents } from './extents.ts'
import { proveSafeFixes, reportProof } from './safe-fixes.ts'

/** How many drafts of a set each defect is put into. */
const SEEDED = 40
const PUBLISHED = '../shared/corpus/drafts'
const SETS = ['ga75', 'ecosoc2021', 'hrc54', 'sc2020']
/** The sets that defects are put into. */
const SEEDED_SETS = ['ga75-en', 'ga75-es', 'ga75-fr', 'sc2020-en']

/** What stands behind an option of the command line; empty where it is not given. */
const option = (name: string): string =>
  process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : ''
const only = option('--only')
const from = Number(option('--from'))

const published = existsSync(PUBLISHED)
if (!published) console.log('No published texts lie beside the project: the samples are measured instead.')

interface Draft {
  readonly text: string
  readonly truth: { readonly operative: readonly { label: string; verb: string | null }[] } | null
}

/** The drafts of sets of published texts; without these, the samples, for English. */
function draftsOf(sets: readonly string[]): Draft[] {
  const folders = published
    ? sets.map((set) => path.join(PUBLISHED, set))
    : sets.some((set) => set.endsWith('-en'))
      ? ['samples']
      : []
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.resolution'))
      .map((name) => {
        const truth = path.join(folder, name.replace(/\.resolution$/, '.truth.json'))
        return {
          text: readFileSync(path.join(folder, name), 'utf8'),
          truth: existsSync(truth) ? JSON.parse(readFileSync(truth, 'utf8')) : null,
        }
      }),
  )
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`)
const fold = (words: string): string => words.replace(/\s+/g, '').toUpperCase()

/** Paragraphs and verb phrases as published, and what is found in texts that are finished. */
function understanding(drafts: readonly Draft[]): Record<string, string> {
  let [paragraphs, found, verbs, exact, findings] = [0, 0, 0, 0, 0]
  for (const { text, truth } of drafts) {
    const document = parse(text)
    findings += lint(document, DEFAULT_SETTINGS, FACTS).filter(
      (f) => f.severity === 'error' || f.severity === 'warning',
    ).length
    const left = [...inspect(document, DEFAULT_SETTINGS, FACTS).operative]
    for (const wanted of truth?.operative ?? []) {
      paragraphs++
      const at = left.findIndex((o) => fold(o.label) === fold(wanted.label))
      const [operative] = at < 0 ? [] : left.splice(at, 1)
      if (!operative) continue
      found++
      if (!wanted.verb) continue
      verbs++
      if (fold(operative.verb ?? '') === fold(wanted.verb)) exact++
    }
  }
  return {
    'operative paragraphs found': share(found, paragraphs),
    'verb phrases exact': share(exact, verbs),
    'errors and warnings a draft': drafts.length === 0 ? '–' : (findings / drafts.length).toFixed(3),
  }
}

/** Where a text was changed, with the words around. */
function changeIn(before: string, after: string): string {
  let at = 0
  while (before[at] === after[at]) at++
  return after.slice(Math.max(0, at - 80), at + 80).replace(/\n+/g, ' ¶ ')
}

/** Of the drafts that a defect was put into, in how many it is found on its line. */
function recall(drafts: readonly Draft[], language: Language): Record<string, string> {
  return Object.fromEntries(
    DEFECTS.filter(({ name }) => name.includes(only)).map((defect) => {
      let [tried, hit] = [0, 0]
      for (let i = 0; i < drafts.length && tried < SEEDED; i++) {
        const seeded = seed((drafts[i] as Draft).text, language, defect, i + from)
        if (!seeded) continue
        tried++
        const document = parse(seeded.text)
        const findings = lint(document, DEFAULT_SETTINGS, FACTS)
        if (
          findings.some(
            (f) =>
              defect.rules.includes(f.rule) &&
              (!defect.loud || f.severity === 'error' || f.severity === 'warning') &&
              document.lines.position(f.span.start).line === seeded.line,
          )
        )
          hit++
        else if (isAsked('--misses'))
          console.log(`${defect.name}: …${changeIn((drafts[i] as Draft).text, seeded.text)}…`)
      }
      return [`${defect.name} (${defect.rules.join(', ')})`, tried === 0 ? '–' : `${hit}/${tried}`]
    }),
  )
}

/** Prints columns side by side, each under its name. */
function printTable(columns: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  const names = Object.keys(columns)
  const rows = [...new Set(Object.values(columns).flatMap((column) => Object.keys(column)))]
  const width = Math.max(...rows.map((row) => row.length))
  console.log(`\n${''.padEnd(width)}  ${names.map((name) => name.padStart(9)).join('  ')}`)
  for (const row of rows)
    console.log(`${row.padEnd(width)}  ${names.map((name) => (columns[name]?.[row] ?? '').padStart(9)).join('  ')}`)
}

const isAsked = (name: string): boolean => process.argv.includes(name)

if (isAsked('--extents') && published) {
  printExtents(
    readdirSync(PUBLISHED).map((set) => path.join(PUBLISHED, set)),
    (line) => console.log(line),
  )
  process.exit()
}

if (!isAsked('--fixes')) {
  if (only === '')
    printTable(
      Object.fromEntries(
        LANGUAGES.map((language) => {
          const drafts = draftsOf(SETS.map((set) => `${set}-${language}`))
          return [language, { drafts: String(drafts.length), ...understanding(drafts) }]
        }),
      ),
    )
  printTable(
    Object.fromEntries(
      SEEDED_SETS.map((set) => [set, recall(draftsOf([set]), (set.split('-').at(-1) ?? 'en') as Language)]),
    ),
  )
}

if (only !== '') process.exit()
if (!published) console.log('The proof of safe fixes needs published texts, and is left out.')
else {
  const folders = readdirSync(PUBLISHED).map((set) => path.join(PUBLISHED, set))
  const proof = proveSafeFixes(folders, FACTS)
  if (!reportProof(proof, (line) => console.log(line))) process.exitCode = 1
}
