import { textFile } from '../core/catalogue/layout.ts'
import { type Document, parse } from '../core/document/document.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { citationAt, locate } from '../core/document/locate.ts'
import type { Language } from '../core/lexicon/languages.ts'
import type { Catalogue, CatalogueRecord } from '../core/world.ts'
import { textAddress } from './catalogue-addresses.ts'
import type { CatalogueStore } from './catalogues.ts'
import type { DraftIndex } from './draft-index.ts'
import type { Files } from './files.ts'

/** The text of a resolution and where it lies. */
export interface CitedText {
  readonly uri: string
  readonly document: Document
}

/** Where the texts of what is cited come from. */
export interface TextSources {
  readonly index: DraftIndex
  readonly catalogues: CatalogueStore
  readonly files: Files
  /** All that is known of resolutions; null until it has been loaded. */
  readonly catalogue: () => Catalogue | null
  /** The draft with this address, where it is open. */
  readonly openDraft: (uri: string) => CitedText | undefined
  /** Whether the client opens texts of catalogues by addresses of their own. */
  readonly hasOwnAddresses: boolean
}

/** The texts of what is cited, wherever they lie: open in the editor, in the workspace, in a catalogue. */
export class CitedTexts {
  readonly #sources: TextSources

  constructor(sources: TextSources) {
    this.#sources = sources
  }

  /** The text of what is cited at an offset of a draft, or null where none is at hand, or none is needed. */
  async at(document: Document, offset: number): Promise<CitedText | null> {
    const here = locate(document, offset)
    const { symbol = null, part = null } = citationAt(here.parsed, here.offset)?.citation ?? {}
    if (!symbol) return null
    // Where the whole of a draft in the same language is cited, the index knows all that is asked: no file is read.
    const draft = part === null ? this.#sources.index.get(symbol) : undefined
    return draft?.language === document.language ? null : this.of(symbol, document.language)
  }

  /**
   * The text of a resolution: the draft of the workspace with its symbol, else that of a catalogue in the language
   * given or another.
   */
  async of(symbol: string, language: Language): Promise<CitedText | null> {
    const { index, catalogues, catalogue } = this.#sources
    const record = recordWithText(catalogue(), symbol)
    const draft = index.get(symbol)
    // The text in the language of the draft goes before the workspace's own in another.
    if (draft && (draft.language === language || !record?.texts?.includes(language))) {
      const text = await this.draftAt(draft.uri)
      if (text) return text
    }
    const found = record ? await catalogues.text(record, language) : null
    return found && record ? { document: found, uri: this.addressOf(record, language) } : null
  }

  /**
   * The address by which the client opens a text of a catalogue: one of its own where it can, else that of the file.
   */
  addressOf(record: CatalogueRecord, language: Language): string {
    const languages = record.texts ?? []
    const own = languages.includes(language) ? language : (languages[0] ?? language)
    return this.#sources.hasOwnAddresses
      ? textAddress(record.symbol, own)
      : `${record.catalogue}/${textFile(record.symbol, own)}`
  }

  /** The draft at an address, as it stands in the editor where it is open; null where it cannot be read. */
  async draftAt(uri: string): Promise<CitedText | null> {
    const { files, openDraft } = this.#sources
    const open = openDraft(uri)
    if (open) return open
    const text = await files.read(uri).catch(() => null)
    return text === null || text.length > LONGEST_INDEXED ? null : { uri, document: parse(text) }
  }
}

/** The record of a symbol. The first part of a resolution is often kept without its letter: `75/250 A` as 75/250. */
function recordWithText(catalogue: Catalogue | null, symbol: string): CatalogueRecord | undefined {
  const record = catalogue?.get(symbol)
  if (record?.texts?.length || !/\dA$/.test(symbol)) return record
  const whole = catalogue?.get(symbol.slice(0, -1))
  return whole?.texts?.length ? whole : record
}
