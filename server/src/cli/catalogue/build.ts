import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CitingPlace, printCites } from '../../core/catalogue/citing-places.ts'
import { COLUMNS, FORMAT } from '../../core/catalogue/facts.ts'
import { CITES, TABLE, TEXTS, textFile } from '../../core/catalogue/layout.ts'
import { chronology } from '../../core/citations/chronology.ts'
import { type Form, numberOf, parseSymbol, printForm } from '../../core/citations/forms/index.ts'
import { type Document, parse } from '../../core/document/document.ts'
import { citedIn } from '../../core/indexing/drafts.ts'
import { LANGUAGES, type Language } from '../../core/lexicon/languages.ts'
import { type Message, say } from '../../core/text/message.ts'
import { maxOf } from '../../core/text/min-max.ts'
import { whyNot } from '../../node/put-file.ts'
import { type Terminal, UsageError } from '../command.ts'
import { fullTexts, resolutions } from '../formats/counts.ts'
import { printMessage } from '../print.ts'
import { reason } from '../reason.ts'
import { tell } from '../tell.ts'
import { SourceNotes } from './notes.ts'
import { placeFor, putInPlace } from './place.ts'
import { entriesOf, filesUnder, type SourceEntry } from './sources.ts'

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
  basis: SourceEntry['basis']
  readonly titles: Partial<Record<Language, string>>
  readonly texts: Set<Language>
}

/**
 * Makes a catalogue; returns the exit status: 2 where what was named itself cannot be read. Of a folder, what is not
 * read is told, and the rest counts.
 */
export function build(order: Order, terminal: Terminal): number {
  try {
    return make(order, terminal)
  } catch (error) {
    // What the machine refuses was to be written: what cannot be read has had its line.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw new UsageError(say`${order.out} cannot be written, and is as it was: ${whyNot(error)}.`)
  }
}

function make({ sources, out, source, complete }: Order, terminal: Terminal): number {
  const place = placeFor(out)
  const print = (message: Message): void => terminal.stdout(`${printMessage(message, terminal.language)}\n`)
  const kept = new Map<string, Kept>()
  const cites = new Map<string, CitingPlace[]>()
  const notes = new SourceNotes()
  let [read, failed] = [0, 0]
  try {
    mkdirSync(place.part)
    mkdirSync(join(place.part, TEXTS))
    const fail = (path: string, error: unknown) => {
      notes.add(path, reason(error))
      failed++
    }
    for (const path of filesUnder(sources, fail)) {
      read++
      terminal.progress(printMessage(say`${read} files read, ${kept.size} resolutions: ${path}`, terminal.language))
      const complain = (what: Message) => notes.add(path, what)
      let entries: readonly SourceEntry[] = []
      try {
        entries = entriesOf(path, complain)
      } catch (error) {
        if (sources.includes(path)) fail(path, error)
        else complain(reason(error))
      }
      for (const entry of entries) keep(entry, kept, cites, place.part, complain)
    }
    terminal.progress(null)
    for (const line of notes.lines) tell(terminal, line)
    if (kept.size === 0) throw new UsageError(say`Nothing to make a catalogue of was found in ${sources.join(', ')}.`)
    const sessions = complete.map((session) => ({ session, last: lastOf(session, kept) }))
    writeFileSync(join(place.part, TABLE), headingOf(source, sessions, kept.size) + rowsOf(kept))
    writeFileSync(join(place.part, CITES), printCites(cites))
    putInPlace(place)
    for (const { session, last } of sessions) print(say`${session} is taken to end with number ${last}.`)
  } finally {
    rmSync(place.part, { recursive: true, force: true })
  }
  const texts = [...kept.values()].reduce((sum, record) => sum + record.texts.size, 0)
  print(say`${out}: ${resolutions(kept.size)}, ${fullTexts(texts)}.`)
  return failed > 0 ? 2 : 0
}

/** How good a source is: the resolution itself before a table, and that before citations. */
const WEIGHTS: Readonly<Record<SourceEntry['basis'], number>> = { record: 2, table: 1, cited: 0 }

function keep(
  entry: SourceEntry,
  kept: Map<string, Kept>,
  cites: Map<string, CitingPlace[]>,
  folder: string,
  complain: (what: Message) => void,
): void {
  const form = parseSymbol(entry.symbol)
  if (!form) {
    complain(say`gives “${entry.symbol}”, which is no symbol, and is left out; write it as A/RES/33/134`)
    return
  }
  const fault = form.type === 'document' ? null : chronology(form).fault
  if (fault) complain(say`gives ${printForm(form)}, which cannot be: ${fault.reason}`)
  const symbol = printForm(form)
  const before = kept.get(symbol)
  const record = before ?? { date: null, vote: null, basis: entry.basis, titles: {}, texts: new Set() }
  kept.set(symbol, record)
  if (entry.date && record.date && entry.date !== record.date)
    complain(
      say`dates ${symbol} ${entry.date}, and another source ${record.date}; that of the resolution itself counts, else the first`,
    )
  const better = WEIGHTS[entry.basis] > WEIGHTS[record.basis]
  record.date = better ? (entry.date ?? record.date) : (record.date ?? entry.date)
  record.vote = better ? (entry.vote ?? record.vote) : (record.vote ?? entry.vote)
  for (const [language, title] of Object.entries(entry.titles) as [Language, string][])
    if (better) record.titles[language] = title
    else record.titles[language] ??= title
  if (better) record.basis = entry.basis
  if (!entry.text || record.texts.has(entry.text.language)) return
  const { language, words } = entry.text
  const text = withHeading(words, form, record.date)
  writeFileSync(join(folder, textFile(symbol, language)), text)
  if (record.texts.size === 0) note(symbol, parse(text), cites)
  record.texts.add(language)
}

/**
 * The text with its front matter, by which it says what it is wherever it is opened: adopted, so that nothing in it is
 * mended.
 */
function withHeading(words: string, form: Form, date: string | null): string {
  const { model } = parse(words)
  const body = model.frontMatter ? words.slice(model.frontMatter.span.end).trimStart() : words
  const named = model.resolutions[0]?.designation !== null || form.type === 'document'
  const front = [
    '---',
    `symbol: ${printForm(form)}`,
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

function headingOf(source: string, sessions: readonly { session: string; last: number }[], records: number): string {
  const lines = [
    `# resolute catalogue ${FORMAT}`,
    `# columns: ${COLUMNS.join(' ')}`,
    `# source: ${cell(source)}`,
    `# records: ${records}`,
    ...sessions.map(({ session, last }) => `# complete: ${session} 1-${last}`),
  ]
  return `${lines.join('\n')}\n`
}

/** So many missing numbers are named. */
export const MOST_NAMED = 5

/** The last number of a session that is said to be complete. Throws a refusal that names what is missing. */
function lastOf(session: string, kept: ReadonlyMap<string, Kept>): number {
  if (!/^[A-Z]+(?:\/[A-Z]+)*\/(?:RES|DEC)\/[A-Z0-9-]+$/.test(session))
    throw new UsageError(say`--complete takes a body and a session, as A/RES/75 or E/RES/2021, not “${session}”.`)
  const numbers = numbersOf(session, kept.keys())
  const last = maxOf(0, [...numbers])
  const missing = gaps(numbers, last)
  if (last === 0) throw new UsageError(say`--complete ${session}: nothing of it is here.`)
  if (missing.length > 0)
    throw new UsageError(
      missing.length > MOST_NAMED
        ? say`--complete ${session}: ${missing.slice(0, MOST_NAMED).join(', ')} and others are missing up to ${last}.`
        : say`--complete ${session}: ${missing.join(', ')} are missing up to ${last}.`,
    )
  return last
}

/** The numbers of a session among symbols. */
export function numbersOf(session: string, symbols: Iterable<string>): ReadonlySet<number> {
  const numbers = new Set<number>()
  for (const symbol of symbols)
    if (symbol.startsWith(`${session}/`)) numbers.add(Number.parseInt(symbol.slice(session.length + 1), 10))
  return numbers
}

/** The numbers from 1 to the last that are not there. */
export const gaps = (numbers: ReadonlySet<number>, last: number): readonly number[] =>
  Array.from({ length: last }, (_, i) => i + 1).filter((number) => !numbers.has(number))

/** Words for a cell of the table: on one line, and without what steers a terminal. */
const cell = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, '')
    .trim()

function rowsOf(kept: ReadonlyMap<string, Kept>): string {
  const rows = [...kept].map(([symbol, { date, titles, vote, basis, texts }]) =>
    [symbol, date, titles.en, titles.es, titles.fr, vote, basis, '', LANGUAGES.filter((l) => texts.has(l)).join(' ')]
      .map(cell)
      .join('\t')
      .trimEnd(),
  )
  return `${rows.sort().join('\n')}\n`
}
