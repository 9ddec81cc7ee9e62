import { type Log, messageOf } from '../log.ts'
import { uriKey } from './files.ts'
import { type IndexEntry, printIndex, readIndex } from './index-file.ts'

/** Where a text is kept between sessions. */
export interface Storage {
  read(): Promise<string>
  /** Puts all of it in place at once, so that two windows never see half of the other's. */
  write(text: string): Promise<void>
}

/** Keeps the index between sessions, where there is a place for it. */
export class IndexStorage {
  readonly #storage: Storage | null
  readonly #log: Log

  constructor(storage: Storage | null, log: Log) {
    this.#storage = storage
    this.#log = log
  }

  /** The entries that were kept, by the keys of their files; none where they cannot be read. */
  async load(): Promise<ReadonlyMap<string, IndexEntry>> {
    const text = (await this.#storage?.read().catch(() => '')) ?? ''
    return new Map(readIndex(text).map((entry) => [uriKey(entry.uri), entry]))
  }

  /** Keeps the entries; where that fails, the log says so. */
  async save(entries: Iterable<IndexEntry>): Promise<void> {
    try {
      await this.#storage?.write(printIndex(entries))
    } catch (error) {
      this.#log(`The index of drafts cannot be kept for the next session: ${messageOf(error)}`)
    }
  }
}
