// Makes assets/catalogue.tsv, the built-in table of facts, from the tables of facts and of dates that lie beside the
// checkout, and from the titles that published texts quote (quoted-titles.tsv).
//   node scripts/catalogue.mjs [--check]
// The facts (symbols, dates, titles, votes) are those of the United Nations, which is acknowledged as their source.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const { reattribute } = await tsImport('../server/src/core/catalogue/reattribute.ts', import.meta.url)
const { parseNumber, printForm } = await tsImport('../server/src/core/citations/forms/index.ts', import.meta.url)
const { chronology, within } = await tsImport('../server/src/core/citations/chronology.ts', import.meta.url)

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const source = path.join(root, '../shared/catalogue/facts.tsv')
const dates = path.join(root, '../shared/rulebook/resolution-dates.tsv')
const quotes = path.join(root, 'scripts/quoted-titles.tsv')
const target = path.join(root, 'assets/catalogue.tsv')

const PREFIXES = { GA: 'A/RES/', SC: 'S/RES/', HRC: 'A/HRC/RES/', ECOSOC: 'E/RES/' }

/** A date that only citations give counts where at least so many give one. */
const FEWEST_CITATIONS = 3

/** Sessions of which the table has every number of resolution, from 1 to the last one adopted, or all but one. */
const COMPLETE = ['A/RES/75', 'A/RES/76', 'A/RES/77', 'A/RES/78', 'A/RES/79']
const MOST_MISSING = 1

const HEADING = `# resolute catalogue 1
# Adopted resolutions: symbol, date, title in English, Spanish and French, vote, how the date is known, citations that give it.
# “record”: from its own official record; “cited”: the date that nearly all resolutions that cite it give;
# the citations are its witnesses: below three they prove nothing against another date, and with “record” they are those that agree.
# Source: United Nations, Department for General Assembly and Conference Management. The United Nations gives no warranty for these facts.
`

if (!existsSync(source) || !existsSync(dates)) {
  console.log(`catalogue: ${path.relative(root, source)} is not here, assets/catalogue.tsv stays as it is`)
} else {
  const text = made(readFileSync(source, 'utf8'), readFileSync(dates, 'utf8'), readFileSync(quotes, 'utf8'))
  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('assets/catalogue.tsv is not what scripts/catalogue.mjs makes: run node scripts/catalogue.mjs')
    process.exitCode = 1
  }
}

function rowsOf(tsv) {
  const lines = tsv.split('\n').slice(1)
  return lines.filter(Boolean).map((line) => line.split('\t'))
}

/**
 * The asset from the texts of the tables: every record at the symbol that its date allows, those that fit nowhere left
 * out.
 */
function made(facts, datesOfRecord, quotedTitles) {
  const rows = rowsOf(facts)
  const quotedAs = new Map(rowsOf(quotedTitles).map(([symbol, language, title]) => [`${symbol} ${language}`, title]))
  const kept = new Map()
  const put = (symbol, date, titles, vote, basis, citations) => {
    const right = basis === 'record' ? symbol : reattribute(symbol, date)
    // Where the record has no figures, it says “N.A.”.
    const counted = /^\d+-\d+-\d+$/.test(vote) ? vote : ''
    // One title stands in a column of another script.
    const latin = titles.map((title) => (/^\P{L}*$|\p{Script=Latin}/u.test(title) ? title : ''))
    const known = ['en', 'es', 'fr'].map((language, i) => latin[i] || (quotedAs.get(`${right} ${language}`) ?? ''))
    if (right && !kept.has(right))
      kept.set(right, [right, date, ...known, counted, basis, citations].join('\t').trimEnd())
  }
  const headers = datesInHeaders(datesOfRecord)
  const witnesses = witnessesOfCouncil(datesOfRecord)
  for (const [symbol, date, en, es, fr, vote, basis, citations] of rows) {
    const header = basis === 'record' && date ? undefined : headers.get(symbol)
    const known = header ?? date
    const agree = witnesses.get(`${symbol} ${known}`) ?? ''
    put(symbol, known, [en, es, fr], vote, header ? 'record' : basis, header || basis === 'record' ? agree : citations)
  }
  for (const [organ, number, date, citations, basis] of rowsOf(datesOfRecord)) {
    if (basis !== 'cited') continue
    if (organ === 'HRC') {
      if (isOfHumanRightsCouncil(number, date)) put(symbolOf(organ, number), date, ['', '', ''], '', 'cited', citations)
    } else if (Number(citations) >= FEWEST_CITATIONS)
      put(symbolOf(organ, number), date, ['', '', ''], '', 'cited', citations)
  }
  return `${HEADING}${COMPLETE.map((session) => completeness(session, rows)).join('')}${[...kept.values()].sort().join('\n')}\n`
}

/** `40/257 A to C` → `A/RES/40/257A-C`. */
function symbolOf(organ, number) {
  return `${PREFIXES[organ]}${number.replace(/ (?:and|to) /g, '-').replace(/ /g, '')}`
}

/** Rows of the Human Rights Council hold numbers of other bodies as well: those of a day outside the session. */
function isOfHumanRightsCouncil(number, date) {
  const form = parseNumber(number, 'resolution', 'hrc')
  if (!form) return false
  const { period } = chronology(form)
  return printForm(form) === symbolOf('HRC', number) && (period ? within(period, date) : form.special !== '')
}

/** How many citations agree with the date that the record of a resolution of the Security Council gives. */
function witnessesOfCouncil(tsv) {
  const rows = rowsOf(tsv).filter(([organ, , , citations]) => organ === 'SC' && Number(citations) > 0)
  return new Map(rows.map(([organ, number, date, citations]) => [`${symbolOf(organ, number)} ${date}`, citations]))
}

/** The dates that resolutions give in their own headers, by symbol. */
function datesInHeaders(tsv) {
  const own = rowsOf(tsv).filter(([, , , , basis]) => basis === 'meta')
  return new Map(own.map(([organ, number, date]) => [symbolOf(organ, number), date]))
}

/** The comment that says a session is complete, or complete but for a number; fails where more are missing. */
function completeness(session, rows) {
  const numbers = new Set()
  for (const [symbol, , , , , , basis] of rows) {
    if (basis === 'record' && symbol.startsWith(`${session}/`))
      numbers.add(Number.parseInt(symbol.slice(session.length + 1), 10))
  }
  const last = Math.max(...numbers)
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !numbers.has(number))
  if (missing.length > MOST_MISSING)
    throw new Error(`${session} is not complete: ${missing.join(', ')} of 1 to ${last}`)
  return `# complete: ${session} 1-${last}${missing.length > 0 ? ` but ${missing.join(' ')}` : ''}\n`
}
