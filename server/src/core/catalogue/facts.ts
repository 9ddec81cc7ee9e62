/** A table of facts: the built-in one, `assets/catalogue.tsv`, and those that `resolute catalogue build` makes. */

import { isLanguage } from '../lexicon/languages.ts'
import { type Message, say } from '../text/message.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import type { Catalogue, CatalogueRecord } from '../world.ts'
import { SortedLines } from './sorted.ts'
import { TitleIndex } from './titles.ts'

/** Columns of a line, in order; between them a tabulator. */
export const COLUMNS = ['symbol', 'date', 'en', 'es', 'fr', 'vote', 'basis', 'citations', 'texts'] as const

/** The number of the format; a table that gives none is of the first. */
export const FORMAT = 1

/** What the comments at the top of a table say of it. */
export interface TableHeading {
  /** Where the facts come from, a sentence; empty where it does not say. */
  readonly source: string
  /** `A/RES/75`: of this body and session the table has every number. */
  readonly complete: ReadonlySet<string>
  /** The number of its format. */
  readonly format: number
  /** How many records it was made with; null where it does not say. */
  readonly records: number | null
  /** The last number of each session that is complete. */
  readonly last: ReadonlyMap<string, number>
  /** The numbers that a session which is complete otherwise lacks, as `A/RES/78/327`. */
  readonly lacking: ReadonlySet<string>
}

/** Reads the comments at the top of a table. */
export function readHeading(tsv: string): TableHeading {
  const complete = new Set<string>()
  const last = new Map<string, number>()
  const lacking = new Set<string>()
  let records: number | null = null
  let source = ''
  let format = FORMAT
  for (let at = 0; tsv.charAt(at) === '#'; at = tsv.indexOf('\n', at) + 1 || tsv.length) {
    const end = tsv.indexOf('\n', at)
    const line = tsv.slice(at, end < 0 ? tsv.length : end).trimEnd()
    const [, session, number, but] = /^# complete: (\S+)(?: 1-(\d+))?(?: but (\d+(?: \d+)*))?/.exec(line) ?? []
    if (session) complete.add(session)
    if (session && number) last.set(session, Number(number))
    for (const one of but?.split(' ') ?? []) lacking.add(`${session}/${one}`)
    const counted = /^# records: (\d+)/.exec(line)?.[1]
    if (counted) records = Number(counted)
    source ||= /^# source: (.+)/i.exec(line)?.[1] ?? ''
    format = Number(/^# resolute catalogue (\d+)/.exec(line)?.[1] ?? format)
  }
  return { source, complete, format, records, last, lacking }
}

/** What is wrong with a table as a whole, the end of a sentence that its name begins; null where it can be read. */
export function faultOf(tsv: string): Message | null {
  const { format } = readHeading(tsv)
  if (format > FORMAT)
    return say`was made by a newer version of Resolute (format ${format}, and this one reads ${FORMAT}): install that version, or build the catalogue anew`
  let at = 0
  while (tsv.charAt(at) === '#') at = tsv.indexOf('\n', at) + 1 || tsv.length
  const end = tsv.indexOf('\n', at)
  const first = tsv.slice(at, end < 0 ? tsv.length : end)
  return first.indexOf('\t') > 0 || tsv.slice(at).trim() === ''
    ? null
    : say`is no table of a catalogue: its first line has no symbol and columns. Build it anew with “resolute catalogue build”`
}

/** `A/RES/74/92A-B`: a text that was adopted, and is kept, as one. */
const COMPOSITE = /^(.*\d)([A-Z])-([A-Z])((?:\([^()]*\))?)$/

/**
 * The catalogue of a table: comments open with `#`; a line that has no symbol or no columns is passed over. Lines are
 * looked up where they stand, and their columns read when they are asked for. `name` tells this catalogue from others.
 */
export function readFacts(tsv: string, name = ''): Catalogue {
  const { complete, lacking } = readHeading(tsv)
  const lines = new SortedLines(tsv)
  let titles: TitleIndex | null = null
  const asked = new Map<string, CatalogueRecord | null>()

  /** The line of a symbol, or of the composite text that it is a part of. */
  const lineOf = (symbol: string): string | null => {
    const own = lines.get(symbol)
    if (own !== null) return own
    const whole = wholeOf(symbol)
    for (const line of lines.beginning(whole)) if (partsOf(symbolOf(line)).includes(symbol)) return line
    return null
  }
  const has = (whole: string): boolean => {
    for (const line of lines.beginning(whole)) if (wholeOf(symbolOf(line)) === whole) return true
    return false
  }
  return {
    size: lines.size,
    get(symbol) {
      const known = asked.get(symbol)
      if (known !== undefined) return known ?? undefined
      const line = lineOf(symbol)
      const record = line === null ? null : recordOf(line, name)
      if (asked.size >= MOST_ASKED) asked.clear()
      asked.set(symbol, record)
      return record ?? undefined
    },
    covers: (symbol) =>
      complete.has(symbol.slice(0, symbol.lastIndexOf('/'))) && !lacking.has(wholeOf(symbol)) && !has(wholeOf(symbol)),
    *beginning(prefix) {
      for (const line of lines.beginning(prefix)) yield recordOf(line, name)
    },
    titled(words, most) {
      titles ??= new TitleIndex(all(lines, name))
      return titles.find(words, most).map((symbol) => recordOf(lines.get(symbol) as string, name))
    },
    entitled(beginning) {
      const records = [...new Set([beginning, beginning.replaceAll("'", '’')])].flatMap((text) =>
        [...lines.withColumn(text)].map((line) => recordOf(line, name)),
      )
      return records.filter(({ titles }) => Object.values(titles).some((title) => opensWith(title, beginning)))
    },
    prepare() {
      titles ??= new TitleIndex(all(lines, name))
      return titles.build()
    },
  }
}

const opensWith = (title: string, beginning: string): boolean =>
  normalizeTypography(title).startsWith(normalizeTypography(beginning))

/**
 * How many answers are kept: the links of a record of 1.1 MB ask for 1,900 symbols after each letter, which takes 0.1
 * ms with them and 7 ms without. A symbol is no object that `memoize` could key by.
 */
const MOST_ASKED = 2_000

function* all(lines: SortedLines, name: string): Generator<CatalogueRecord> {
  for (const line of lines.from('')) yield recordOf(line, name)
}

const BASES = ['record', 'table'] as const

const symbolOf = (line: string): string => line.slice(0, line.indexOf('\t'))

/** `A/RES/75/251B` → `A/RES/75/251`, `A/RES/3530A(XXX)` → `A/RES/3530`. */
const wholeOf = (symbol: string): string => symbol.replace(/(?<=\d)[A-Z-]+(?:\([^()]*\))?$/, '')

/** `A/RES/74/92A-B` → `A/RES/74/92`, `…92A`, `…92B`. */
function partsOf(symbol: string): readonly string[] {
  const match = symbol.includes('-') ? COMPOSITE.exec(symbol) : null
  if (!match) return []
  const [, head, first, last, tail] = match as unknown as [string, string, string, string, string]
  const symbols = [head + tail]
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
    symbols.push(head + String.fromCharCode(code) + tail)
  }
  return symbols
}

function recordOf(line: string, catalogue: string): CatalogueRecord {
  const cells = line.split('\t')
  const cell = (column: (typeof COLUMNS)[number]): string | undefined =>
    cells[COLUMNS.indexOf(column)]?.trim() || undefined
  const date = cell('date')
  const titles = { en: cell('en'), es: cell('es'), fr: cell('fr') }
  const texts = (cell('texts') ?? '').split(' ').filter(isLanguage)
  return {
    symbol: cells[0] as string,
    date: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    titles: Object.fromEntries(Object.entries(titles).filter(([, title]) => title)),
    vote: cell('vote') ?? null,
    basis: BASES.find((basis) => basis === cell('basis')) ?? 'cited',
    citations: Number(cell('citations')) || null,
    texts,
    catalogue,
  }
}
