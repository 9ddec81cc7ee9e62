/**
 * How much of what published texts decide is told: what `decisions` tells of sixty of them is held against what was
 * read in them by eye (`decisions.tsv`: facts, no texts).
 *   npx tsx test/score/decisions.ts [--show]      wants the corpus that lies beside the project
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Decision } from '../../server/src/core/decisions/decision.ts'
import { decisionsOf } from '../../server/src/core/decisions/decisions.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'

const PUBLISHED = '../shared/corpus/drafts'
const TRUTH = path.join(import.meta.dirname, 'decisions.tsv')
const show = process.argv.includes('--show')

if (!existsSync(PUBLISHED)) {
  console.log('No published texts lie beside the project: there is nothing to measure.')
  process.exit()
}

interface Row {
  readonly label: string
  readonly verb: string
  readonly addressees: readonly string[]
  readonly due: readonly string[]
  readonly to: readonly string[]
  readonly kinds: readonly string[]
}

const list = (cell = '', separator = ';'): string[] => cell.split(separator).filter(Boolean)

/** What was read by eye, by file. */
function truth(): Map<string, Row[]> {
  const files = new Map<string, Row[]>()
  for (const line of readFileSync(TRUTH, 'utf8').trimEnd().split('\n').slice(1)) {
    const [file = '', label = '', verb = '', addressees, due, to, kinds] = line.split('\t')
    const row = { label, verb, addressees: list(addressees), due: list(due), to: list(to), kinds: list(kinds, ',') }
    files.set(file, [...(files.get(file) ?? []), row])
  }
  return files
}

const plain = (text: string): string =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/’/g, "'")
    .toLowerCase()

/** Whether a name is the one that was read; `…` ends one of which only the beginning was noted. */
const same = (told: string, read: string): boolean =>
  read.endsWith('…') ? plain(told).startsWith(plain(read.slice(0, -1))) : plain(told) === plain(read)

const sameAll = (told: readonly string[], read: readonly string[]): boolean =>
  told.length === read.length && read.every((one) => told.some((other) => same(other, one)))

/** Houses differ on whether a complement of the verb's own, `its call`, belongs to the phrase. */
const sameVerb = (told: string, read: string): boolean =>
  told === read ||
  [told, read].some(
    (one, i) =>
      one.startsWith([read, told][i] as string) &&
      /^ (?:its|su|sus|son|sa|ses|the|el|la|le|l'|profound|profonde|sincere)(?: |$)/.test(
        one.slice(([read, told][i] as string).length),
      ),
  )

const FIELDS = ['row', 'verb', 'addressees', 'due', 'to', 'report', 'budget', 'mandate', 'event', 'agenda'] as const
type Field = (typeof FIELDS)[number]
const KINDS = ['report', 'budget', 'mandate', 'event', 'agenda'] as const

/** Where a field is empty in truth and in what is told, it counts as right only in `right`. */
const counts = new Map<Field, { all: number; right: number; stated: number; hit: number; invented: number }>(
  FIELDS.map((field) => [field, { all: 0, right: 0, stated: 0, hit: 0, invented: 0 }]),
)

function count(field: Field, right: boolean, stated: boolean, invented: boolean): void {
  const one = counts.get(field) as { all: number; right: number; stated: number; hit: number; invented: number }
  one.all++
  if (right) one.right++
  if (stated) one.stated++
  if (stated && right) one.hit++
  if (invented) one.invented++
}

const LANGUAGE = process.argv.find((arg) => arg.startsWith('--language='))?.slice(11)

for (const [file, rows] of truth()) {
  if (LANGUAGE && !file.includes(`-${LANGUAGE}/`)) continue
  const told = decisionsOf(parse(readFileSync(path.join(PUBLISHED, `${file}.resolution`), 'utf8')), DEFAULT_SETTINGS)
  const left = [...told]
  for (const row of rows) {
    const at = left.findIndex(({ label }) => plain(label) === plain(row.label))
    const [decision] = at < 0 ? [undefined] : left.splice(at, 1)
    count('row', decision !== undefined, true, false)
    if (!decision) {
      if (show) console.log(`${file} ${row.label}: no such row`)
      continue
    }
    compare(file, row, decision)
  }
  for (const { label, words } of left) {
    count('row', false, false, true)
    if (show) console.log(`${file} ${label}: a row too many: ${words.slice(0, 60)}`)
  }
}

function compare(file: string, row: Row, decision: Decision): void {
  const wrong: string[] = []
  const judge = (field: Field, told: readonly string[], read: readonly string[]): void => {
    const right = sameAll(told, read)
    count(
      field,
      right,
      read.length > 0,
      told.some((one) => !read.some((other) => same(one, other))),
    )
    if (!right) wrong.push(`  ${field}: told ${told.join('; ') || '–'}, read ${read.join('; ') || '–'}`)
  }
  const verb = sameVerb(plain(decision.verb), plain(row.verb)) ? row.verb : decision.verb
  judge('verb', [verb], [row.verb])
  judge('addressees', decision.addressees, row.addressees)
  judge('due', decision.due, row.due)
  judge('to', decision.to, row.to)
  for (const kind of KINDS)
    judge(kind, decision.kinds.includes(kind) ? [kind] : [], row.kinds.includes(kind) ? [kind] : [])
  if (show && wrong.length > 0) console.log(`${file} ${row.label} ${decision.words.slice(0, 70)}\n${wrong.join('\n')}`)
}

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)
console.log('              right of all      right where read   invented')
for (const [field, { all, right, stated, hit, invented }] of counts)
  console.log(
    `${field.padEnd(12)}  ${`${right}/${all} ${percent(right, all)}`.padEnd(16)}  ${`${hit}/${stated} ${percent(hit, stated)}`.padEnd(17)}  ${invented}`,
  )
