import { type Cites, type CitingPlace, readCites } from '../core/catalogue/citing-places.ts'
import { combined } from '../core/catalogue/combined.ts'
import { faultOf, readFacts } from '../core/catalogue/facts.ts'
import { CITES, TABLE, textFile } from '../core/catalogue/layout.ts'
import { type Document, parse } from '../core/document/document.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { printMessage } from '../core/messages/print.ts'
import { type Message, say } from '../core/text/message.ts'
import type { Catalogue, CatalogueRecord } from '../core/world.ts'
import { type Log, messageOf } from '../log.ts'
import { type Cancellation, NEVER, throwIfCancelled } from './cancellation.ts'
import { readTextAddress } from './catalogue-addresses.ts'
import type { Files } from './files.ts'
import { inSlices } from './time-slice.ts'

/** A citation in a text of a catalogue. */
export interface CitationInCatalogue {
  readonly record: CatalogueRecord
  readonly language: Language
  readonly place: CitingPlace
}

interface OpenCatalogue {
  /** The address of its folder, which is its name too. */
  readonly folder: string
  readonly catalogue: Catalogue
  cites: Promise<Cites> | null
}

/**
 * The catalogues that are open: the built-in facts, and those of the person; their texts are read when they are asked
 * for.
 */
export class CatalogueStore {
  readonly #files: Files
  readonly #log: Log
  #facts: Catalogue | null = null
  #open: readonly OpenCatalogue[] = []
  #addresses: readonly string[] = []
  #era = 0

  constructor(files: Files, log: Log) {
    this.#files = files
    this.#log = log
  }

  /** The built-in facts have come. */
  useFacts(tsv: string): void {
    this.#facts = readFacts(tsv)
    this.#era++
  }

  /** The addresses of the catalogues that were last opened. */
  get addresses(): readonly string[] {
    return this.#addresses
  }

  /** Another number whenever other catalogues are open. */
  get era(): number {
    return this.#era
  }

  /** All catalogues as one; null until the built-in facts have come. */
  catalogue(others: readonly Catalogue[]): Catalogue | null {
    if (!this.#facts) return null
    return combined([...this.#open.map(({ catalogue }) => catalogue), this.#facts, ...others])
  }

  /**
   * Opens the catalogues at these addresses of folders or tables, in place of those that were open. What cannot be read
   * gets its line; the rest counts.
   */
  async open(
    addresses: readonly string[],
    complain: (what: Message) => void = (what) => this.#log(printMessage(what, 'en')),
  ): Promise<void> {
    const opened: OpenCatalogue[] = []
    for (const address of addresses) {
      const table = /\.tsv$/.test(address) ? address : `${address.replace(/\/$/, '')}/${TABLE}`
      const folder = table.slice(0, table.lastIndexOf('/'))
      try {
        const tsv = await this.#files.read(table)
        const fault = faultOf(tsv)
        if (fault) complain(say`The catalogue ${address} ${fault}.`)
        else opened.push({ folder, catalogue: readFacts(tsv, folder), cites: null })
      } catch (error) {
        complain(say`The catalogue ${address} cannot be opened, so it is passed over: ${messageOf(error)}`)
      }
    }
    this.#open = opened
    this.#addresses = addresses
    this.#era++
  }

  /**
   * Resolves when the search by words of titles is ready, which is seen to at once; other work is let in between.
   * Throws a `CancelledError` where nobody waits any longer.
   */
  async prepared(cancellation: Cancellation = NEVER): Promise<void> {
    for (const catalogue of [...this.#open.map((open) => open.catalogue), this.#facts]) {
      const steps = catalogue?.prepare?.()
      if (steps) await inSlices(steps[Symbol.iterator](), cancellation)
    }
  }

  /** The text of a record in the language given, else in the first that there is; null where there is none. */
  async text(record: CatalogueRecord, language: Language): Promise<Document | null> {
    const languages = record.texts ?? []
    const own = languages.includes(language) ? language : languages[0]
    if (!own || !record.catalogue) return null
    const uri = `${record.catalogue}/${textFile(record.symbol, own)}`
    try {
      return parse(await this.#files.read(uri, record.catalogue))
    } catch (error) {
      this.#log(`A text of the catalogue cannot be read: ${uri}: ${messageOf(error)}`)
      return null
    }
  }

  /** The text of the address of a catalogue's text; null where it is none. */
  async textAt(uri: string): Promise<string | null> {
    const address = readTextAddress(uri)
    const record = address && this.catalogue([])?.get(address.symbol)
    const document = record && (await this.text(record, address.language))
    return document ? document.text : null
  }

  /** The symbol of the address of a catalogue's text, as the editor or the disk has it; null where it is none. */
  symbolOf(uri: string): string | null {
    const symbol = readTextAddress(uri)?.symbol
    if (symbol) return symbol
    const file = /\/texts\/[^/]+\.(?:en|es|fr)\.resolution$/.exec(uri)
    for (const { folder, catalogue } of file ? this.#open : [])
      if (uri.startsWith(`${folder}/`))
        for (const record of catalogue.beginning?.('') ?? [])
          if (record.texts?.some((language) => uri.endsWith(textFile(record.symbol, language)))) return record.symbol
    return null
  }

  /** The places of catalogues' texts that cite a symbol. Throws a `CancelledError` where nobody waits any longer. */
  async citing(symbol: string, cancellation: Cancellation): Promise<readonly CitationInCatalogue[]> {
    const found: CitationInCatalogue[] = []
    for (const open of this.#open) {
      throwIfCancelled(cancellation)
      // A catalogue that was made from a table has no such file.
      open.cites ??= this.#files
        .read(`${open.folder}/${CITES}`)
        .catch(() => '')
        .then(readCites)
      for (const place of (await open.cites).citing(symbol)) {
        const record = open.catalogue.get(place.symbol)
        const language = record?.texts?.[0]
        if (record && language) found.push({ record, language, place })
      }
    }
    return found
  }
}
