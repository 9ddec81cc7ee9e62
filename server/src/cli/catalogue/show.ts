import { join } from 'node:path'
import { textFile } from '../../core/catalogue/layout.ts'
import { parseSymbol } from '../../core/citations/forms/index.ts'
import { named } from '../../core/citations/names.ts'
import { symbolsOf } from '../../core/features/typed-symbols.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { foldAccents } from '../../core/text/fold-accents.ts'
import { type Message, say, type Value } from '../../core/text/message.ts'
import type { Basis, CatalogueRecord } from '../../core/world.ts'
import { type Terminal, UsageError } from '../command.ts'
import { printMessage } from '../print.ts'
import { escapeControls, json } from '../terminal.ts'
import { everything } from './open.ts'

/** How many records a search shows. */
const MOST = 50

/** Shows what is known of a resolution: by its symbol, or by words of its title. */
export function show(
  wanted: readonly string[],
  paths: readonly string[],
  isJson: boolean,
  { stdout, language }: Terminal,
): number {
  const catalogue = everything(paths)
  const records = symbolsOf(wanted.join(' '), catalogue).flatMap((symbol) => catalogue.get(symbol) ?? [])
  const print = (found: readonly CatalogueRecord[]) => stdout(`${json({ version: 1, records: found.map(plain) }, 2)}\n`)
  if (records.length > 0) {
    if (isJson) print(records)
    else stdout(records.map((record) => all(record, language)).join('\n'))
    return 0
  }
  for (const _ of catalogue.prepare?.() ?? []);
  const words = foldAccents(wanted.join(' ')).match(/[\p{Alphabetic}\d]+/gu) ?? []
  const found = catalogue.titled?.(words, MOST) ?? []
  if (found.length === 0)
    throw new UsageError(
      say`Nothing is known of “${wanted.join(' ')}”. Give a symbol, as A/RES/33/134, or words of a title.`,
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

const KNOWN: Readonly<Record<Basis, (citations: number | null) => Message>> = {
  record: () => say`from its own record`,
  cited: (citations) =>
    citations === null ? say`from several resolutions that cite it` : say`from ${citations} resolutions that cite it`,
  draft: () => say`from a draft`,
  table: () => say`from the table that the catalogue was made from`,
}

/** All that is known of a record, a line each: what it is, and its value. */
function all(record: CatalogueRecord, language: Language): string {
  const { symbol, date, titles, vote, basis, citations, texts = [], catalogue } = record
  const form = parseSymbol(symbol)
  const rows: readonly (readonly [Message, Value | null | undefined])[] = [
    [say`symbol`, symbol],
    [say`name`, form && form.type !== 'document' ? named(form) : null],
    [say`adopted`, date],
    ...Object.entries(titles).map(([code, title]) => [say`title (${code})`, title] as const),
    [say`vote`, vote],
    [say`known`, KNOWN[basis](citations ?? null)],
    ...texts.map((code) => [say`text (${code})`, join(catalogue ?? '', textFile(symbol, code))] as const),
  ]
  const said = (value: Value): string => printMessage(say`${value}`, language)
  const shown = rows.flatMap(([name, value]) => (value ? [[said(name), said(value)] as const] : []))
  const width = Math.max(11, ...shown.map(([name]) => name.length))
  return shown.map(([name, value]) => `${escapeControls(`${name.padEnd(width)}  ${value}`)}\n`).join('')
}
