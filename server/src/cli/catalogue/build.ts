import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CitingPlace, printCites } from '../../core/catalogue/cites.ts'
import { COLUMNS, FORMAT } from '../../core/catalogue/facts.ts'
import { CITES, TABLE, TEXTS, textFile } from '../../core/catalogue/layout.ts'
import { numberOf, parseSymbol, printForm } from '../../core/citations/forms.ts'
import { type Document, parse } from '../../core/document.ts'
import { citedIn } from '../../core/features/draft.ts'
import { LANGUAGES, type Language } from '../../core/lexicon/languages.ts'
import { Refusal, type Terminal } from '../command.ts'
import { reason } from '../inputs.ts'
import { type Entry, entriesOf, filesUnder } from './sources.ts'

export interface Order {
  readonly sources: readonly string[]
  readonly out: string
  /** What the heading acknowledges. */
  readonly source: string
  /** `A/RES/75`: bodies and sessions that are said to be complete. */
  readonly complete: readonly string[]
}

/** What is put together of one resolution from all its sources. */
interface Kept {
  date: string | null
  vote: string | null
  basis: Entry['basis']
  readonly titles: Partial<Record<Language, string>>
  readonly texts: Set<Language>
}

/** Makes a catalogue; returns the exit status. What cannot be read gets its line, and the rest goes on. */
export function build({ sources, out, source, complete }: Order, terminal: Terminal): number {
  const parts = `${out}.part`
  if (existsSync(out) && readdirSync(out).length > 0 && !existsSync(join(out, TABLE)))
    throw new Refusal(`${out} holds other things than a catalogue: name an empty folder, or a new one, with --out.`)
  const kept = new Map<string, Kept>()
  const cites = new Map<string, CitingPlace[]>()
  let [read, failed] = [0, 0]
  try {
    rmSync(parts, { recursive: true, force: true })
    mkdirSync(join(parts, TEXTS), { recursive: true })
    for (const path of filesUnder(sources)) {
      terminal.progress(`${++read} files read, ${kept.size} resolutions: ${path}`)
      try {
        for (const entry of entriesOf(path)) keep(entry, kept, cites, parts)
      } catch (error) {
        failed++
        terminal.say(`resolute: ${path} ${reason(error)}.`)
      }
    }
    terminal.progress(null)
    if (kept.size === 0) throw new Refusal(`Nothing to make a catalogue of was found in ${sources.join(', ')}.`)
    const heading = headingOf(source, complete, kept)
    writeFileSync(join(parts, TABLE), heading + rowsOf(kept))
    writeFileSync(join(parts, CITES), printCites(cites))
    // The whole catalogue changes at once: one that is open keeps its files until it is read anew.
    rmSync(out, { recursive: true, force: true })
    mkdirSync(dirname(out), { recursive: true })
    renameSync(parts, out)
  } finally {
    rmSync(parts, { recursive: true, force: true })
  }
  const texts = [...kept.values()].reduce((sum, record) => sum + record.texts.size, 0)
  terminal.out(`${out}: ${kept.size} resolutions, ${texts} full texts.\n`)
  return failed > 0 ? 2 : 0
}

function keep(entry: Entry, kept: Map<string, Kept>, cites: Map<string, CitingPlace[]>, folder: string): void {
  const form = parseSymbol(entry.symbol)
  const symbol = form ? printForm(form) : entry.symbol
  const record = kept.get(symbol) ?? { date: null, vote: null, basis: entry.basis, titles: {}, texts: new Set() }
  kept.set(symbol, record)
  record.date ??= entry.date
  record.vote ??= entry.vote
  if (entry.basis === 'record') record.basis = 'record'
  for (const [language, title] of Object.entries(entry.titles)) record.titles[language as Language] ??= title
  if (!entry.text || record.texts.has(entry.text.language)) return
  const { language, words } = entry.text
  const text = withHeading(words, symbol, { ...entry, ...record })
  writeFileSync(join(folder, textFile(symbol, language)), text)
  if (record.texts.size === 0) note(symbol, parse(text), cites)
  record.texts.add(language)
}

/** The text with its front matter, by which it says what it is wherever it is opened: adopted, so that nothing in it is mended. */
function withHeading(words: string, symbol: string, { date }: { readonly date: string | null }): string {
  const { model } = parse(words)
  const body = model.frontMatter ? words.slice(model.frontMatter.span.end).trimStart() : words
  const form = parseSymbol(symbol)
  const named = model.resolutions[0]?.designation !== null || !form
  const front = [
    '---',
    `symbol: ${symbol}`,
    ...(date ? [`date: ${date}`] : []),
    `language: ${model.language}`,
    'status: adopted',
    '---',
  ]
  return `${front.join('\n')}\n\n${named ? '' : `Resolution ${numberOf(form)}\n\n`}${body}`
}

/** Notes what a text cites. */
function note(symbol: string, document: Document, cites: Map<string, CitingPlace[]>): void {
  for (const { symbol: cited, ...place } of citedIn(document)) {
    if (cited === symbol) continue
    const places = cites.get(cited)
    if (places) places.push({ symbol, ...place })
    else cites.set(cited, [{ symbol, ...place }])
  }
}

function headingOf(source: string, complete: readonly string[], kept: ReadonlyMap<string, Kept>): string {
  const lines = [`# resolute catalogue ${FORMAT}`, `# columns: ${COLUMNS.join(' ')}`, `# source: ${source}`]
  for (const session of complete) lines.push(`# complete: ${session} 1-${lastOf(session, kept)}`)
  return `${lines.join('\n')}\n`
}

/** The last number of a session that is said to be complete. Throws a refusal that names what is missing. */
function lastOf(session: string, kept: ReadonlyMap<string, Kept>): number {
  const numbers = new Set<number>()
  for (const symbol of kept.keys())
    if (symbol.startsWith(`${session}/`)) numbers.add(Number.parseInt(symbol.slice(session.length + 1), 10))
  const last = Math.max(0, ...numbers)
  const missing = Array.from({ length: last }, (_, i) => i + 1).filter((number) => !numbers.has(number))
  if (last === 0) throw new Refusal(`--complete ${session}: nothing of it is here.`)
  if (missing.length > 0)
    throw new Refusal(
      `--complete ${session}: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and others' : ''} are missing up to ${last}.`,
    )
  return last
}

function rowsOf(kept: ReadonlyMap<string, Kept>): string {
  const cell = (text: string | null | undefined): string => (text ?? '').replace(/[\t\r\n]+/g, ' ').trim()
  const rows = [...kept].map(([symbol, { date, titles, vote, basis, texts }]) =>
    [symbol, date, titles.en, titles.es, titles.fr, vote, basis, '', LANGUAGES.filter((l) => texts.has(l)).join(' ')]
      .map(cell)
      .join('\t')
      .trimEnd(),
  )
  return `${rows.sort().join('\n')}\n`
}
