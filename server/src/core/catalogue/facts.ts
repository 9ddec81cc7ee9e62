/** Reads the built-in table of facts, `assets/catalogue.tsv`. */
import type { Catalogue, CatalogueRecord } from './catalogue.ts'

/** Columns of a line, in order; between them a tabulator. */
const COLUMNS = { symbol: 0, date: 1, en: 2, es: 3, fr: 4, vote: 5, basis: 6, citations: 7 } as const

/** `# complete: A/RES/75 1-328`: of this body and session the table has every number, from the first to the last. */
const COMPLETE = /^# complete: (\S+) 1-\d+$/

/** `A/RES/74/92A-B`: a text that was adopted, and is kept, as one. */
const COMPOSITE = /^(.*\d)([A-Z])-([A-Z])((?:\(.*\))?)$/

/**
 * The catalogue of a table: comments open with `#`; a line that has no symbol or no columns is passed over.
 * The columns of a line are read when it is asked for.
 */
export function readFacts(tsv: string): Catalogue {
  const lines = new Map<string, string>()
  const composites = new Map<string, string>()
  const complete = new Set<string>()
  const numbers = new Set<string>()
  const records = new Map<string, CatalogueRecord>()
  for (const line of tsv.split('\n')) {
    const tab = line.indexOf('\t')
    if (line.startsWith('#')) {
      const session = COMPLETE.exec(line)?.[1]
      if (session) complete.add(session)
    } else if (tab > 0) {
      const symbol = line.slice(0, tab)
      lines.set(symbol, line)
      numbers.add(wholeOf(symbol))
      for (const part of partsOf(symbol)) composites.set(part, symbol)
    }
  }
  return {
    size: lines.size,
    get(symbol) {
      const key = lines.has(symbol) ? symbol : composites.get(symbol)
      const line = key === undefined ? undefined : lines.get(key)
      if (key === undefined || line === undefined) return undefined
      const record = records.get(key) ?? recordOf(line)
      records.set(key, record)
      return record
    },
    covers: (symbol) => complete.has(symbol.slice(0, symbol.lastIndexOf('/'))) && !numbers.has(wholeOf(symbol)),
  }
}

/** `A/RES/75/251B` → `A/RES/75/251`. */
const wholeOf = (symbol: string): string => symbol.replace(/(?<=\d)[A-Z-]+$/, '')

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

function recordOf(line: string): CatalogueRecord {
  const cells = line.split('\t')
  const cell = (column: number): string | undefined => cells[column]?.trim() || undefined
  const date = cell(COLUMNS.date)
  const titles = { en: cell(COLUMNS.en), es: cell(COLUMNS.es), fr: cell(COLUMNS.fr) }
  return {
    symbol: cells[COLUMNS.symbol] as string,
    date: date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    titles: Object.fromEntries(Object.entries(titles).filter(([, title]) => title)),
    vote: cell(COLUMNS.vote) ?? null,
    basis: cell(COLUMNS.basis) === 'record' ? 'record' : 'cited',
    citations: Number(cell(COLUMNS.citations)) || null,
  }
}
