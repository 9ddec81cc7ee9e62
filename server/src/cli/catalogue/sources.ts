/** What a catalogue is made from, whatever its kind: files of Akoma Ntoso, drafts, and tables with named columns. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parse as parseTable } from 'csv-parse/sync'
import { ownDesignation } from '../../core/citations/own.ts'
import { parse } from '../../core/document.ts'
import { LANGUAGES, type Language } from '../../core/lexicon/languages.ts'
import { isDraftName, isPassedOver } from '../../files.ts'
import { Refusal } from '../command.ts'
import { decode } from '../decode.ts'
import { readAkn } from './akn.ts'

/** What a source says of one resolution, in one language where it has its text. */
export interface Entry {
  readonly symbol: string
  readonly date: string | null
  readonly titles: Readonly<Partial<Record<Language, string>>>
  readonly vote: string | null
  /** `record`: the source is the resolution itself, or says so; `cited` where the facts come from others. */
  readonly basis: 'record' | 'cited'
  readonly text: { readonly language: Language; readonly words: string } | null
}

/** All files under the paths that a catalogue can be made from, in the order of their names. */
export function* filesUnder(paths: readonly string[]): Generator<string> {
  for (const path of paths) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) yield path
    else
      for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const inside = join(path, entry.name)
        if (entry.isDirectory()) {
          if (!isPassedOver(entry.name)) yield* filesUnder([inside])
        } else if (kindOf(entry.name)) yield inside
      }
  }
}

/** What one file says. Throws a refusal that says what is wrong with it. */
export function entriesOf(path: string): readonly Entry[] {
  const kind = kindOf(path)
  if (!kind) throw new Refusal('is of a kind that no catalogue is made from: give XML, .resolution, .csv or .tsv')
  const { text } = decode(readFileSync(path))
  return kind(text)
}

const kindOf = (name: string): ((text: string) => readonly Entry[]) | null => {
  if (isDraftName(name)) return fromDraft
  return { '.xml': fromAkn, '.akn': fromAkn, '.csv': fromTable(','), '.tsv': fromTable('\t') }[extname(name)] ?? null
}

function fromAkn(xml: string): readonly Entry[] {
  const { symbol, date, language, title, vote, text } = refusing(() => readAkn(xml))
  if (!symbol) throw new Refusal('gives no symbol in its header')
  const titles = title && language ? { [language]: title } : {}
  return [{ symbol, date, titles, vote, basis: 'record', text: language && { language, words: text } }]
}

function fromDraft(words: string): readonly Entry[] {
  const { model } = parse(words)
  const entries = model.resolutions.flatMap((resolution): Entry[] => {
    const { symbol, date } = ownDesignation(model, resolution)
    const title = resolution.title?.text ?? model.frontMatter?.values.get('title')
    if (!symbol) return []
    // A file with one resolution is its text; a record of a session is cut at each.
    const { start, end } = resolution.span
    const own = model.resolutions.length === 1 ? words : `${words.slice(start, end)}\n`
    const text = { language: model.language, words: own }
    return [{ symbol, date, titles: title ? { [model.language]: title } : {}, vote: null, basis: 'record', text }]
  })
  if (entries.length === 0) throw new Refusal('is no resolution with a number of its own')
  return entries
}

/** The names that columns may have, beside those of our own tables. */
const COLUMN_NAMES: Readonly<Record<string, string>> = {
  title: 'en',
  title_en: 'en',
  title_es: 'es',
  title_fr: 'fr',
  number: 'symbol',
  adopted: 'date',
}

const fromTable =
  (delimiter: string) =>
  (text: string): readonly Entry[] => {
    const name = (column: string): string => {
      const plain = column.trim().toLowerCase().replace(/[ -]/g, '_')
      return COLUMN_NAMES[plain] ?? plain
    }
    const rows = refusing(() =>
      parseTable(text, {
        delimiter,
        columns: (header: string[]) => header.map(name),
        comment: '#',
        // A quotation mark in a table with tabulators is a character like others.
        quote: delimiter === '\t' ? null : '"',
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }),
    ) as readonly Readonly<Record<string, string>>[]
    if (rows.length > 0 && !('symbol' in (rows[0] as object)))
      throw new Refusal('has no column “symbol”: the first line names the columns (symbol, date, en, es, fr, vote)')
    return rows.flatMap((row): Entry[] => {
      const symbol = row.symbol?.replace(/\s/g, '')
      if (!symbol) return []
      const date = row.date && /^\d{4}-\d\d-\d\d$/.test(row.date) ? row.date : null
      const titles = Object.fromEntries(LANGUAGES.filter((l) => row[l]).map((l) => [l, row[l] as string]))
      return [
        { symbol, date, titles, vote: row.vote || null, basis: row.basis === 'cited' ? 'cited' : 'record', text: null },
      ]
    })
  }

/** Errors of the libraries as refusals of one line. */
function refusing<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n')
    throw new Refusal(line.startsWith('is ') ? line : `cannot be read: ${line}`)
  }
}
