/** The texts of what is cited, wherever they lie. */

import { textFile } from '../core/catalogue/layout.ts'
import { type Document, parse } from '../core/document/document.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { citationAt, locate } from '../core/document/locate.ts'
import type { Language } from '../core/lexicon/languages.ts'
import type { Catalogue, CatalogueRecord } from '../core/world.ts'
import { addressOf, type CitedText } from '../workspace/catalogues.ts'
import type { Session } from './session.ts'

/** The text of what is cited at an offset of a draft, or null where none is at hand, or none is needed. */
export function textAt(session: Session, document: Document, offset: number): Promise<CitedText | null> {
  const here = locate(document, offset)
  const { symbol = null, part = null } = citationAt(here.parsed, here.offset)?.citation ?? {}
  // Where the whole of a draft in the same language is cited, the index knows all that is asked: no file is read.
  const draft = symbol && part === null ? session.index.get(symbol) : undefined
  if (draft?.language === document.language) return Promise.resolve(null)
  return symbol ? textOf(session, symbol, document.language) : Promise.resolve(null)
}

/**
 * The text of a resolution: the draft of the workspace with its symbol, else that of a catalogue in the language given
 * or another.
 */
export async function textOf(session: Session, symbol: string, language: Language): Promise<CitedText | null> {
  const { index, library, world } = session
  const record = recordWithText(world.catalogue, symbol)
  const draft = index.get(symbol)
  // The text in the language of the draft goes before the workspace's own in another.
  if (draft && (draft.language === language || !record?.texts?.includes(language))) {
    const open = session.draft(draft.uri)
    if (open) return open
    const text = await session.files.read(draft.uri).catch(() => null)
    if (text !== null && text.length <= LONGEST_INDEXED) return { uri: draft.uri, document: parse(text) }
  }
  const found = record ? await library.text(record, language) : null
  return found && record ? { ...found, uri: addressFor(session, record, language) } : null
}

/** The record of a symbol. The first part of a resolution is often kept without its letter: `75/250 A` as 75/250. */
function recordWithText(catalogue: Catalogue | null, symbol: string): CatalogueRecord | undefined {
  const record = catalogue?.get(symbol)
  if (record?.texts?.length || !/\dA$/.test(symbol)) return record
  const whole = catalogue?.get(symbol.slice(0, -1))
  return whole?.texts?.length ? whole : record
}

/** The address by which the client opens a text of a catalogue: one of its own where it can, else that of the file. */
export function addressFor({ catalogueDocuments }: Session, record: CatalogueRecord, language: Language): string {
  const languages = record.texts ?? []
  const own = languages.includes(language) ? language : (languages[0] ?? language)
  return catalogueDocuments ? addressOf(record.symbol, own) : `${record.catalogue}/${textFile(record.symbol, own)}`
}
