import type { Document } from '../core/document/document.ts'
import { namedAlike } from '../core/indexing/drafts.ts'
import { CitedDates } from './cited-dates.ts'
import { uriKey } from './files.ts'
import type { IndexEntry } from './index-file.ts'
import { OpenDraftEntry } from './open-draft-entry.ts'
import { SymbolTable } from './symbol-table.ts'

/**
 * What the index knows of each file, by the key of its address. The text of an open draft goes before that of its file.
 */
export class DraftEntries {
  readonly #entries = new Map<string, IndexEntry>()
  readonly #open = new Map<string, Document>()
  readonly symbols = new SymbolTable(this.#entries)
  readonly citedDates = new CitedDates()

  get(key: string): IndexEntry | undefined {
    return this.#entries.get(key)
  }

  [Symbol.iterator](): Iterator<[key: string, entry: IndexEntry]> {
    return this.#entries.entries()
  }

  values(): Iterable<IndexEntry> {
    return this.#entries.values()
  }

  /** True where nothing is known but of open drafts. */
  get isUnread(): boolean {
    return this.#entries.size <= this.#open.size
  }

  isOpen(key: string): boolean {
    return this.#open.has(key)
  }

  /** The text of an open draft. */
  documentOf(key: string): Document | undefined {
    return this.#open.get(key)
  }

  /** A draft is open with this text. Returns true where a citation could notice that. */
  open(uri: string, document: Document): boolean {
    const key = uriKey(uri)
    const before = this.#open.get(key)
    this.#open.set(key, document)
    const entry = new OpenDraftEntry(uri, document)
    if (!before || !entry.isIndexed || !before.isParsed || !namedAlike(before, document)) return this.#set(key, entry)
    this.#entries.set(key, entry)
    return false
  }

  /** A draft is no longer open: what is put of its file counts again. */
  close(uri: string): void {
    this.#open.delete(uriKey(uri))
  }

  /** This has been read of a file. Returns true where a citation could notice that. */
  put(entry: IndexEntry): boolean {
    const key = uriKey(entry.uri)
    return !this.#open.has(key) && this.#set(key, entry)
  }

  /** The file of this entry cites these places, as `printPlaces` has them. */
  putCites(key: string, entry: IndexEntry, cites: string): void {
    if (this.#entries.get(key) !== entry) return
    this.#entries.set(key, { ...entry, cites })
    this.citedDates.note(key, cites)
  }

  /** A file or a folder is gone. Returns true where anything was known of it. */
  remove(uri: string): boolean {
    const key = uriKey(uri)
    const gone = [...this.#entries.keys()].filter((k) => (k === key || k.startsWith(`${key}/`)) && !this.#open.has(k))
    for (const k of gone) this.#drop(k)
    return gone.length > 0
  }

  /** No files are there but those with these keys. */
  retain(keys: ReadonlySet<string>): void {
    for (const key of this.#entries.keys()) if (!keys.has(key) && !this.#open.has(key)) this.#drop(key)
  }

  #set(key: string, entry: IndexEntry): boolean {
    const before = this.#entries.get(key)?.drafts
    this.#entries.set(key, entry)
    return this.symbols.update(key, before, entry.drafts)
  }

  #drop(key: string): void {
    this.symbols.remove(key, this.#entries.get(key)?.drafts ?? [])
    this.#entries.delete(key)
    this.citedDates.forget(key)
  }
}
