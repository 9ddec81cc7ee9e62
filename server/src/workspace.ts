import type { Draft, Workspace } from './core/catalogue/catalogue.ts'
import { type Document, parse } from './core/document.ts'
import { draftsIn } from './core/features/draft.ts'
import { type Files, isOwnDraft, noFiles, uriKey } from './files.ts'
import { type Log, messageOf } from './guard.ts'
import { LONGEST_INDEXED } from './limits.ts'

/**
 * The index of the workspace's drafts by their symbols. It reads files in the background, one at a time, so that
 * requests are answered in between; the text of an open draft goes before that of its file.
 */
export class DraftIndex implements Workspace {
  /** Where its files come from: known once the client has introduced itself. */
  files: Files = noFiles
  readonly #log: Log
  readonly #changed: () => void
  readonly #drafts = new Map<string, readonly Draft[]>()
  readonly #open = new Set<string>()
  #bySymbol: Map<string, Draft> | null = null
  #folders: readonly string[] = []
  #run = 0

  /** `changed` is called when something has changed that a citation could point to. */
  constructor(log: Log, changed: () => void) {
    this.#log = log
    this.#changed = changed
  }

  /** The draft with this symbol; where several files claim it, the first by its address. */
  get(symbol: string): Draft | undefined {
    if (!this.#bySymbol) {
      const drafts = [...this.#drafts.values()].flat().sort((a, b) => (a.uri < b.uri ? 1 : -1))
      this.#bySymbol = new Map(drafts.flatMap((d) => (d.symbol === null ? [] : [[d.symbol, d]])))
    }
    return this.#bySymbol.get(symbol)
  }

  /** Reads the folders anew; a later call ends an earlier one that is still under way. */
  async build(folders: readonly string[]): Promise<void> {
    const run = ++this.#run
    this.#folders = folders
    for (const key of this.#drafts.keys()) if (!this.#open.has(key)) this.#drafts.delete(key)
    this.#bySymbol = null
    const uris = await this.files.find(folders)
    for (const uri of uris) {
      if (run !== this.#run) return
      if (isOwnDraft(uri, folders) && !this.#open.has(uriKey(uri))) await this.#read(uri)
    }
    this.#changed()
  }

  /** A draft is open with this text. */
  opened(uri: string, document: Document): void {
    this.#open.add(uriKey(uri))
    if (this.#put(uri, document)) this.#changed()
  }

  /** A draft is no longer open: its file counts again. */
  async closed(uri: string): Promise<void> {
    this.#open.delete(uriKey(uri))
    await this.fileChanged(uri)
  }

  /** A file was made, written or taken away. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#open.has(uriKey(uri))) return
    if (isOwnDraft(uri, this.#folders) ? await this.#read(uri) : this.#remove(uri)) this.#changed()
  }

  /** A file or a folder is gone. */
  fileDeleted(uri: string): void {
    if (!this.#open.has(uriKey(uri)) && this.#remove(uri)) this.#changed()
  }

  async #read(uri: string): Promise<boolean> {
    try {
      const text = await this.files.read(uri)
      if (this.#open.has(uriKey(uri))) return false
      return this.#put(uri, parse(text))
    } catch (error) {
      if (this.#drafts.has(uriKey(uri))) return this.#remove(uri)
      this.#log(`Left out of the index: ${messageOf(error)}`)
      return false
    }
  }

  /** True where what is known of the draft has changed, its place aside. */
  #put(uri: string, document: Document): boolean {
    const before = this.#drafts.get(uriKey(uri))
    const now = document.text.length <= LONGEST_INDEXED ? draftsIn(document, uri) : []
    this.#drafts.set(uriKey(uri), now)
    this.#bySymbol = null
    const alike = (a: Draft, b: Draft | undefined): boolean =>
      a.symbol === b?.symbol && a.title === b.title && a.date === b.date
    return before?.length !== now.length || !now.every((draft, i) => alike(draft, before[i]))
  }

  #remove(uri: string): boolean {
    const key = uriKey(uri)
    const gone = [...this.#drafts.keys()].filter((k) => (k === key || k.startsWith(`${key}/`)) && !this.#open.has(k))
    for (const k of gone) this.#drafts.delete(k)
    this.#bySymbol = null
    return gone.length > 0
  }
}
