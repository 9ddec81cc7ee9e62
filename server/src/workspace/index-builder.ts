import type { Language } from '../core/lexicon/languages.ts'
import { type Log, messageOf } from '../log.ts'
import type { Cancellation } from './cancellation.ts'
import { scanCitations } from './citation-scan.ts'
import type { DraftEntries } from './draft-entries.ts'
import { scanEntries } from './entry-scan.ts'
import { type Files, type FoundFile, isOwnDraft, uriKey } from './files.ts'
import type { IndexEntry } from './index-file.ts'
import type { IndexStorage } from './index-storage.ts'
import type { IndexWorker } from './index-worker.ts'
import type { Progress } from './progress.ts'
import type { EntryResult } from './read-entry.ts'
import { WorkerSupervisor } from './worker-supervisor.ts'

/** What the index is built with. */
export interface BuilderParts {
  readonly files: Files
  readonly storage: IndexStorage
  /** The language that the configuration of a draft says it is in, where it says one. */
  readonly languageOf: (uri: string) => Promise<Language | null>
  readonly startWorker: (() => IndexWorker) | null
  readonly progress: () => Promise<Progress>
  readonly log: Log
  /** Is called when something has changed that a citation could point to. */
  readonly changed: () => void
}

/** A build that is under way. */
interface Build extends Cancellation {
  isCancelled: boolean
  readonly worker: WorkerSupervisor
  /** How many questions are being answered, before which the reading at leisure steps back. */
  questions: number
}

const NOTHING: ReadonlyMap<string, IndexEntry> = new Map()

/** Reads the drafts of folders: first what each is, quickly, then, in the background, what each cites. */
export class IndexBuilder {
  readonly #entries: DraftEntries
  readonly #parts: BuilderParts
  #current: Build | null = null

  constructor(entries: DraftEntries, parts: BuilderParts) {
    this.#entries = entries
    this.#parts = parts
  }

  /**
   * Reads the folders anew; a later call ends an earlier one that is still under way. Resolves when it is known what
   * the drafts are; what they cite is read behind that.
   */
  async build(folders: readonly string[]): Promise<void> {
    const { files, storage, log, changed } = this.#parts
    const build = this.#begin()
    const own = (await files.find(folders)).filter(({ uri }) => isOwnDraft(uri, folders))
    const found = await this.#inTheirLanguages(own)
    const kept = this.#entries.isUnread ? await storage.load() : NOTHING
    const news = this.#putKnown(found, kept)
    const isWhole = news.length === 0 || (await this.#scanEntries(news, build))
    if (build.isCancelled) return
    const here = new Set(found.map(({ uri }) => uriKey(uri)))
    if (isWhole) this.#entries.retain(here)
    changed()
    const isNews = news.length > 0 || here.size !== kept.size
    void this.#scanCitations(build, isNews)
      .catch((error) => log(`Index of drafts: ${messageOf(error)}`))
      .finally(() => build.worker.stop())
  }

  /** Answers a question with the worker, who does nothing else meanwhile; null stands for there being none. */
  async withWorker<R>(answer: (worker: WorkerSupervisor | null) => Promise<R>): Promise<R> {
    const build = this.#current
    if (!build) return answer(null)
    build.questions++
    try {
      return await answer(build.worker)
    } finally {
      build.questions--
    }
  }

  /** Ends what goes on in the background. */
  stop(): void {
    if (!this.#current) return
    this.#current.isCancelled = true
    this.#current.worker.stop()
  }

  /** What has been read of a file; what cannot be read leaves one line in the log, where it was not known before. */
  take(result: EntryResult): boolean {
    if ('entry' in result) return this.#entries.put(result.entry)
    if (this.#entries.get(uriKey(result.uri))) return this.#entries.remove(result.uri)
    this.#parts.log(`Left out of the index: ${result.problem}`)
    return false
  }

  #begin(): Build {
    this.stop()
    const worker = new WorkerSupervisor(this.#parts.startWorker, this.#parts.log)
    const build = { isCancelled: false, worker, questions: 0 }
    this.#current = build
    return build
  }

  /** Takes what is known of files that are as they were; returns the others, which are to be read. */
  #putKnown(found: readonly Required<FoundFile>[], kept: ReadonlyMap<string, IndexEntry>): readonly FoundFile[] {
    return found.filter(({ uri, stamp, language }) => {
      const key = uriKey(uri)
      if (this.#entries.isOpen(key)) return false
      const known = kept.get(key) ?? this.#entries.get(key)
      if (!known || stamp === null || known.stamp !== stamp || known.language !== language) return true
      this.#entries.put(known)
      return false
    })
  }

  async #inTheirLanguages(found: readonly FoundFile[]): Promise<readonly Required<FoundFile>[]> {
    const files: Required<FoundFile>[] = []
    for (const file of found) files.push({ ...file, language: await this.#parts.languageOf(file.uri) })
    return files
  }

  async #scanEntries(news: readonly FoundFile[], build: Build): Promise<boolean> {
    const progress = await this.#parts.progress()
    const { files } = this.#parts
    return scanEntries(news, {
      files,
      worker: build.worker,
      progress,
      cancellation: build,
      take: (result) => this.take(result),
    })
  }

  async #scanCitations(build: Build, isNews: boolean): Promise<void> {
    const { files, storage, changed } = this.#parts
    const save = () => storage.save(this.#entries.values())
    if (isNews) await save()
    const isHeld = () => build.questions > 0
    await scanCitations({ entries: this.#entries, files, worker: build.worker, cancellation: build, isHeld, save })
    if (!build.isCancelled) changed()
  }
}
