import { join } from 'node:path'
import { textFile } from '../../core/catalogue/layout.ts'
import { parseSymbol } from '../../core/citations/forms/index.ts'
import { nameOf } from '../../core/citations/names.ts'
import { symbolsOf } from '../../core/features/typed-symbols.ts'
import { foldAccents } from '../../core/text/fold-accents.ts'
import type { Basis, CatalogueRecord } from '../../core/world.ts'
import { type Terminal, UsageError } from '../command.ts'
import { escapeControls, json } from '../terminal.ts'
import { everything } from './open.ts'

/** How many records a search shows. */
const MOST = 50

/** Shows what is known of a resolution: by its symbol, or by words of its title. */
export function show(
  wanted: readonly string[],
  paths: readonly string[],
  isJson: boolean,
  { stdout }: Terminal,
): number {
  const catalogue = everything(paths)
  const records = symbolsOf(wanted.join(' '), catalogue).flatMap((symbol) => catalogue.get(symbol) ?? [])
  const print = (found: readonly CatalogueRecord[]) => stdout(`${json({ version: 1, records: found.map(plain) }, 2)}\n`)
  if (records.length > 0) {
    if (isJson) print(records)
    else stdout(records.map(all).join('\n'))
    return 0
  }
  for (const _ of catalogue.prepare?.() ?? []);
  const words = foldAccents(wanted.join(' ')).match(/[\p{L}\d]+/gu) ?? []
  const found = catalogue.titled?.(words, MOST) ?? []
  if (found.length === 0)
    throw new UsageError(
      `Nothing is known of “${wanted.join(' ')}”. Give a symbol, as A/RES/33/134, or words of a title.`,
    )
  if (isJson) print(found)
  else
    for (const { symbol, date, titles } of found)
      stdout(`${escapeControls(`${symbol}  ${date ?? '?'}  ${titles.en ?? titles.es ?? titles.fr ?? ''}`)}\n`)
  return 0
}

/** A record as plain data; `texts` are the files of its full texts, by language. */
const plain = ({ symbol, date, titles, vote, basis, texts = [], catalogue }: CatalogueRecord): object => ({
  symbol,
  date,
  titles,
  vote,
  basis,
  texts: Object.fromEntries(texts.map((language) => [language, join(catalogue ?? '', textFile(symbol, language))])),
})

const KNOWN: Readonly<Record<Basis, (citations: number | null) => string>> = {
  record: () => 'from its own record',
  cited: (citations) => `from ${citations ?? 'several'} resolutions that cite it`,
  draft: () => 'from a draft',
  table: () => 'from the table that the catalogue was made from',
}

function all({ symbol, date, titles, vote, basis, citations, texts = [], catalogue }: CatalogueRecord): string {
  const form = parseSymbol(symbol)
  const rows = [
    ['symbol', symbol],
    ['name', form && form.type !== 'document' ? nameOf(form) : ''],
    ['adopted', date ?? ''],
    ...Object.entries(titles).map(([language, title]) => [`title (${language})`, title]),
    ['vote', vote ?? ''],
    ['known', KNOWN[basis](citations ?? null)],
    ...texts.map((language) => [`text (${language})`, join(catalogue ?? '', textFile(symbol, language))]),
  ]
  return rows
    .flatMap(([name, value]) => (value ? [`${escapeControls(`${(name as string).padEnd(11)}  ${value}`)}\n`] : []))
    .join('')
}
