/**
 * What a catalogue is made from, whatever its kind: files of Akoma Ntoso, drafts, tables with named columns, and other
 * catalogues.
 */
import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { parse as parseTable } from 'csv-parse/sync'
import { COLUMNS } from '../../core/catalogue/facts.ts'
import { CITES } from '../../core/catalogue/layout.ts'
import { dateAt } from '../../core/citations/dates.ts'
import { ownDesignation } from '../../core/citations/own.ts'
import { parse } from '../../core/document/document.ts'
import { LANGUAGES, type Language } from '../../core/lexicon/languages.ts'
import { type Message, say } from '../../core/text/message.ts'
import { filesUnder as filesIn, isFolder } from '../../node/folder.ts'
import { isDraftName } from '../../workspace/files.ts'
import { UsageError } from '../command.ts'
import { decode } from '../decode.ts'
import { readAkn } from './akn.ts'

/** What a source says of one resolution, in one language where it has its text. */
export interface SourceEntry {
  /** As written, without spaces. */
  readonly symbol: string
  readonly date: string | null
  readonly titles: Readonly<Partial<Record<Language, string>>>
  readonly vote: string | null
  /** `record`: the source is the resolution itself. */
  readonly basis: 'record' | 'cited' | 'table'
  readonly text: { readonly language: Language; readonly words: string } | null
}

/** Tells what is wrong at a place of a source; the rest of it counts. */
export type Tell = (what: Message) => void

/**
 * All files under the paths that a catalogue can be made from, in the order of their names; `fail` hears of folders
 * that cannot be opened.
 */
export function* filesUnder(
  paths: readonly string[],
  fail: (folder: string, error: unknown) => void,
): Generator<string> {
  for (const path of paths) {
    if (!isFolder(path)) yield path
    else
      for (const inside of [...filesIn(path, fail)].sort())
        if (basename(inside) !== CITES && kindOf(inside)) yield inside
  }
}

/** What one file says. Throws a refusal that says what is wrong with it as a whole. */
export function entriesOf(path: string, tell: Tell): readonly SourceEntry[] {
  // A path that leads nowhere is said to, whatever its name.
  statSync(path)
  const kind = kindOf(path)
  if (!kind) throw new UsageError(say`is of a kind that no catalogue is made from: give XML, .resolution, .csv or .tsv`)
  const { text } = decode(readFileSync(path))
  if (text.trim() === '') throw new UsageError(say`is empty`)
  return kind(text, tell)
}

type SourceReader = (text: string, tell: Tell) => readonly SourceEntry[]

const kindOf = (name: string): SourceReader | null => {
  if (isDraftName(name)) return fromDraft
  return { '.xml': fromAkn, '.akn': fromAkn, '.csv': fromTable, '.tsv': fromTable }[extname(name).toLowerCase()] ?? null
}

function fromAkn(xml: string): readonly SourceEntry[] {
  const { symbol, date, language, title, vote, text } = refusing(() => readAkn(xml))
  if (!symbol) throw new UsageError(say`gives no symbol in its header`)
  if (!language) throw new UsageError(say`is in none of the languages that are read here (English, Spanish, French)`)
  const titles = title ? { [language]: title } : {}
  return [{ symbol, date, titles, vote, basis: 'record', text: { language, words: text } }]
}

function fromDraft(words: string): readonly SourceEntry[] {
  const { model } = parse(words)
  const entries = model.resolutions.flatMap((resolution): SourceEntry[] => {
    const { symbol, date } = ownDesignation(model, resolution)
    const title = resolution.title?.text ?? model.frontMatter?.values.get('title')
    if (!symbol) return []
    // A file with one resolution is its text; a record of a session is cut at each.
    const { start, end } = resolution.span
    const own = model.resolutions.length === 1 ? words : `${words.slice(start, end)}\n`
    const text = { language: model.language, words: own }
    return [{ symbol, date, titles: title ? { [model.language]: title } : {}, vote: null, basis: 'record', text }]
  })
  if (entries.length === 0) throw new UsageError(say`is no resolution with a number of its own`)
  return entries
}

/** The names that columns may have, beside those of our own tables. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  title: 'en',
  title_en: 'en',
  title_es: 'es',
  title_fr: 'fr',
  number: 'symbol',
  resolution: 'symbol',
  adopted: 'date',
}

const columnOf = (name: string): string => {
  const plain = name.trim().toLowerCase().replace(/[ -]/g, '_')
  return COLUMN_NAMES[plain] ?? plain
}

/** A table with named columns, or that of another catalogue, whose columns are known. */
function fromTable(text: string, tell: Tell): readonly SourceEntry[] {
  const isOurs = text.startsWith('# resolute catalogue')
  const [first = ''] = text.split(/\r?\n/).filter((line) => !line.startsWith('#'))
  const delimiter = ['\t', ',', ';'].find((candidate) => first.includes(candidate)) ?? ','
  const rows = refusing(() =>
    parseTable(text, {
      delimiter,
      columns: isOurs ? [...COLUMNS] : (header: string[]) => header.map(columnOf),
      comment: '#',
      comment_no_infix: true,
      // A quotation mark in a table with tabulators is a character like others.
      quote: delimiter === '\t' ? null : '"',
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    }),
  ) as unknown as readonly { readonly record: Readonly<Record<string, string>>; readonly info: { lines: number } }[]
  const [row] = rows
  if (!row) throw new UsageError(say`has no rows`)
  if (!('symbol' in row.record))
    throw new UsageError(say`has no column “symbol”: the first line names the columns (symbol, date, en, es, fr, vote)`)
  return rows.flatMap(({ record, info }): SourceEntry[] => {
    const symbol = record.symbol?.replace(/\s/g, '')
    if (!symbol) {
      tell(say`line ${info.lines} has no symbol, and is left out`)
      return []
    }
    const date = record.date ? isoDate(record.date) : null
    if (record.date && !date)
      tell(say`line ${info.lines}: “${record.date}” is no date, and is left out; write it as 1978-12-19`)
    const titles = Object.fromEntries(LANGUAGES.filter((l) => record[l]).map((l) => [l, record[l] as string]))
    const basis = record.basis === 'cited' || record.basis === 'record' ? record.basis : 'table'
    return [{ symbol, date, titles, vote: record.vote || null, basis, text: null }]
  })
}

/** A day as people write it, ISO: `1978-12-19`, `1978/12/19`, `19 December 1978`; null where it is none. */
function isoDate(written: string): string | null {
  for (const language of LANGUAGES) {
    const date = dateAt(written.replaceAll('\u00a0', ' '), 0, language)
    if (date?.iso) return date.iso
  }
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? []
  if (!year || !month || !day) return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null
}

/** Errors of the libraries as refusals of one line. */
function refusing<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) throw error
    const [line = ''] = (error as Error).message.split('\n')
    throw new UsageError(say`cannot be read: ${line}`)
  }
}
