// Makes assets/catalogue.tsv, the built-in table of facts, from the table of facts that lies beside the checkout.
//   node scripts/catalogue.mjs [--check]
// The facts (symbols, dates, titles, votes) are those of the United Nations, which is acknowledged as their source.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const { placed } = await tsImport('../server/src/core/catalogue/placed.ts', import.meta.url)

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const source = path.join(root, '../shared/catalogue/facts.tsv')
const target = path.join(root, 'assets/catalogue.tsv')

/** Sessions of which the table has every number of resolution, from 1 to the last one adopted. */
const COMPLETE = ['A/RES/75', 'A/RES/76', 'A/RES/77', 'A/RES/79']

const HEADING = `# Adopted resolutions: symbol, date, title in English, Spanish and French, vote, how the date is known, citations that give it.
# “record”: from its own official record; “cited”: the date that nearly all resolutions that cite it give.
# Source: United Nations, Department for General Assembly and Conference Management. The United Nations gives no warranty for these facts.
`

if (!existsSync(source)) {
  console.log(`catalogue: ${path.relative(root, source)} is not here, assets/catalogue.tsv stays as it is`)
} else {
  const text = made(readFileSync(source, 'utf8'))
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('assets/catalogue.tsv is not what scripts/catalogue.mjs makes: run node scripts/catalogue.mjs')
    process.exitCode = 1
  }
}

/** The asset from the text of the table: every record at the symbol that its date allows, those that fit nowhere left out. */
function made(tsv) {
  const rows = tsv
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
  const kept = new Map()
  for (const [symbol, date, en, es, fr, vote, basis, citations] of rows) {
    const right = basis === 'record' ? symbol : placed(symbol, date)
    if (right && !kept.has(right))
      kept.set(right, [right, date, en, es, fr, vote, basis, citations].join('\t').trimEnd())
  }
  return `${HEADING}${COMPLETE.map((session) => completeness(session, rows)).join('')}${[...kept.values()].join('\n')}\n`
}

/** The comment that says a session is complete; fails where a number between the first and the last is missing. */
function completeness(session, rows) {
  const numbers = new Set()
  for (const [symbol, , , , , , basis] of rows) {
    if (basis === 'record' && symbol.startsWith(`${session}/`))
      numbers.add(Number.parseInt(symbol.slice(session.length + 1), 10))
  }
  const last = Math.max(...numbers)
  if (numbers.size !== last) throw new Error(`${session} is not complete: ${numbers.size} numbers, the last is ${last}`)
  return `# complete: ${session} 1-${last}\n`
}
