import type { Document } from '../core/document/document.ts'
import type { Language } from '../core/lexicon/languages.ts'
import type { Catalogue, Draft, Workspace } from '../core/world.ts'
import type { Log } from '../log.ts'
import { type Cancellation, NEVER } from './cancellation.ts'
import { type CitingDraft, citingDrafts } from './citing-drafts.ts'
import { DraftEntries } from './draft-entries.ts'
import { type Files, isOwnDraft, uriKey } from './files.ts'
import { IndexBuilder } from './index-builder.ts'
import { IndexStorage, type Storage } from './index-storage.ts'
import type { IndexWorker } from './index-worker.ts'
import { ownCatalogue } from './own-catalogue.ts'
import { type Progress, SILENT } from './progress.ts'
import { readEntry } from './read-entry.ts'
import type { WorldSnapshot } from './review-file.ts'
import { inSlices } from './time-slice.ts'

/** What the index is made of. */
export interface IndexParts {
  /** Where its files come from. */
  readonly files: Files
  /** Where it is kept between sessions; null where it is not. */
  readonly storage?: Storage | null
  /** The language that the configuration of a draft says it is in, where it says one. */
  readonly languageOf?: (uri: string) => Promise<Language | null>
  /** Starts a second reader; null where there can be none. */
  readonly startWorker?: (() => IndexWorker) | null
  /** Shows how far the reading has come. */
  readonly progress?: () => Promise<Progress>
  readonly log: Log
  /** Is called when something has changed that a citation could point to. */
  readonly changed: () => void
}

/**
 * The index of the workspace's drafts. It reads files in the background and lets requests in between: first what each
 * is, quickly, then, at leisure, what each cites; a question about who cites something reads what it needs at once. The
 * text of an open draft goes before that of its file.
 */
export class DraftIndex implements Workspace {
  readonly #files: Files
  readonly #changed: () => void
  readonly #languageOf: NonNullable<IndexParts['languageOf']>
  readonly #entries = new DraftEntries()
  readonly #builder: IndexBuilder
  #folders: readonly string[] = []

  constructor({
    files,
    storage = null,
    languageOf = async () => null,
    startWorker = null,
    progress = async () => SILENT,
    log,
    changed,
  }: IndexParts) {
    this.#files = files
    this.#changed = changed
    this.#languageOf = languageOf
    const parts = { files, languageOf, storage: new IndexStorage(storage, log), startWorker, progress, log, changed }
    this.#builder = new IndexBuilder(this.#entries, parts)
  }

  /** The draft with this symbol; where several files claim it, the first by its address. */
  get(symbol: string): Draft | undefined {
    return this.#entries.symbols.get(symbol)
  }

  beginning(prefix: string): Iterable<string> {
    return this.#entries.symbols.beginning(prefix)
  }

  titled(words: readonly string[], most: number): readonly string[] {
    return this.#entries.symbols.titled(words, most)
  }

  /**
   * Resolves when the search by words of titles is ready; other work is let in between. Throws a `CancelledError` where
   * nobody waits any longer.
   */
  prepared(cancellation: Cancellation): Promise<void> {
    return inSlices(this.#entries.symbols.prepareTitles(), cancellation)
  }

  /** The resolutions of a file, in the order of its text. */
  draftsOf(uri: string): readonly Draft[] {
    return this.#entries.get(uriKey(uri))?.drafts ?? []
  }

  /** The language of a file, as far as the index knows it. */
  languageOf(uri: string): Language | null {
    return this.#entries.documentOf(uriKey(uri))?.language ?? this.draftsOf(uri)[0]?.language ?? null
  }

  /** What the drafts themselves say of adopted resolutions: their own dates, and those that several agree on. */
  readonly catalogue: Catalogue = ownCatalogue(
    (symbol) => this.get(symbol),
    (symbol) => this.#entries.citedDates.on(symbol),
  )

  /** All that the index knows now, as plain data. */
  snapshot(): Pick<WorldSnapshot, 'drafts' | 'agreed'> {
    const drafts = [...this.#entries.values()].flatMap((entry) => entry.drafts)
    return { drafts, agreed: this.#entries.citedDates.agreed() }
  }

  /**
   * Reads the folders anew; a later call ends an earlier one that is still under way. Resolves when it is known what
   * the drafts are; what they cite is read behind that.
   */
  build(folders: readonly string[]): Promise<void> {
    this.#folders = folders
    return this.#builder.build(folders)
  }

  /** Ends what goes on in the background. */
  stop(): void {
    this.#builder.stop()
  }

  /** A draft is open with this text. */
  opened(uri: string, document: Document): void {
    if (this.#entries.open(uri, document)) this.#changed()
  }

  /** A draft is no longer open: its file counts again. */
  async closed(uri: string): Promise<void> {
    this.#entries.close(uri)
    await this.fileChanged(uri)
  }

  /** A file was made, written or taken away. */
  async fileChanged(uri: string): Promise<void> {
    if (this.#entries.isOpen(uriKey(uri))) return
    const stamp = (await this.#files.stamp?.(uri, this.#folders)) ?? null
    const isHere = isOwnDraft(uri, this.#folders) && (stamp !== null || !this.#files.stamp)
    const read = async () => readEntry({ uri, stamp, language: await this.#languageOf(uri) }, this.#files)
    const isNews = isHere ? this.#builder.take(await read()) : this.#entries.remove(uri)
    if (isNews) this.#changed()
  }

  /** A file or a folder is gone. */
  fileDeleted(uri: string): void {
    if (!this.#entries.isOpen(uriKey(uri)) && this.#entries.remove(uri)) this.#changed()
  }

  /**
   * The places of all drafts that cite a symbol, by address; drafts that may cite it and have not been looked into yet
   * are read now. Throws a `CancelledError` where nobody waits any longer.
   */
  citing(symbol: string, cancellation: Cancellation = NEVER): Promise<readonly CitingDraft[]> {
    const [entries, files] = [this.#entries, this.#files]
    return this.#builder.withWorker((worker) => citingDrafts(symbol, { entries, files, worker }, cancellation))
  }
}
