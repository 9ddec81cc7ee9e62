import type { Review } from '../core/features/review.ts'
import type { Settings } from '../core/lint/settings.ts'
import type { World } from '../core/world.ts'
import type { Log } from '../log.ts'
import type { Cancellation } from './cancellation.ts'
import { type Files, type FoundFile, isDraftIn, uriKey } from './files.ts'
import type { IndexWorker } from './index-worker.ts'
import type { Progress } from './progress.ts'
import { type FileReview, reviewFile, type WorldSnapshot } from './review-file.ts'
import { TimeSlice } from './time-slice.ts'
import { WorkerSupervisor } from './worker-supervisor.ts'

/** What a check of folders is made with. */
export interface FolderCheckParts {
  readonly files: Files
  /** Starts a second reader; null where there can be none. */
  readonly startWorker: (() => IndexWorker) | null
  /** Null for a draft that is not to be judged. */
  readonly settingsOf: (uri: string) => Promise<Settings | null>
  readonly world: () => World
  /** The same world, without settings, for the second reader. */
  readonly snapshot: () => Omit<WorldSnapshot, 'settings'>
  /** Another number whenever the catalogues are others. */
  readonly era: () => number
  readonly log: Log
}

/** What is known of a draft in a folder. */
export interface ReviewedFile {
  readonly uri: string
  readonly review: Review
  /** Differs from that of every other review. */
  readonly id: string
}

interface Known extends ReviewedFile {
  readonly stamp: string | null
  readonly settings: Settings
  readonly era: number
}

interface Job extends FoundFile {
  readonly settings: Settings
}

/** How a check went. */
export interface CheckedFolders {
  /** How many drafts there are, and how many of them could not be read. */
  readonly drafts: number
  readonly failed: number
  /** Whether the person has ended it: what had been checked by then counts. */
  readonly isCancelled: boolean
}

/** Fewer drafts than this are checked here before a second reader has got going. */
const WORTH_A_WORKER = 12

/** So many drafts are given to the worker at a time: it hears soon that nobody waits any more. */
const BATCH = 6

/** How many batches it has before it, so that it never waits. */
const AHEAD = 2

/**
 * The findings of all drafts of folders as their files have them. Checked anew only where a draft, its settings or the
 * catalogues have changed; by a second reader where there is one, else in slices, so that who types does not notice.
 */
export class FolderCheck {
  readonly #parts: FolderCheckParts
  readonly #known = new Map<string, Known>()
  #folders: readonly string[] = []
  #last: Promise<unknown> = Promise.resolve()
  #count = 0

  constructor(parts: FolderCheckParts) {
    this.#parts = parts
  }

  /** The folders that were checked since `clear`. */
  get folders(): readonly string[] {
    return this.#folders
  }

  /** The reviews, in the order of their addresses. */
  get reviews(): readonly ReviewedFile[] {
    return [...this.#known.values()].sort((a, b) => a.uri.localeCompare(b.uri, 'en', { numeric: true }))
  }

  reviewOf(uri: string): ReviewedFile | undefined {
    return this.#known.get(uriKey(uri))
  }

  /** A file has changed: it is checked with the next check, whatever its stamp says. */
  fileChanged(uri: string): void {
    const key = uriKey(uri)
    const known = this.#known.get(key)
    if (known) this.#known.set(key, { ...known, era: -1 })
  }

  /** Nothing is known any more, and no folder is kept. */
  clear(): void {
    this.#folders = []
    this.#known.clear()
  }

  /** Checks folders, one call after another; with `anew`, what has not changed as well. */
  check(
    folders: readonly string[],
    anew: boolean,
    progress: Progress,
    cancellation: Cancellation,
  ): Promise<CheckedFolders> {
    this.#folders = [...new Set([...this.#folders, ...folders])]
    const run = this.#last.then(() => this.#check(folders, anew, progress, cancellation))
    this.#last = run.catch(() => {})
    return run
  }

  async #check(
    folders: readonly string[],
    anew: boolean,
    progress: Progress,
    cancellation: Cancellation,
  ): Promise<CheckedFolders> {
    const { files, era } = this.#parts
    const inside = (await files.find(folders)).filter(({ uri }) => isDraftIn(folders, uri))
    const asked = await Promise.all(
      inside.map(async (file) => ({ ...file, settings: await this.#parts.settingsOf(file.uri) })),
    )
    const all = asked.flatMap((file): Job[] => (file.settings ? [{ ...file, settings: file.settings }] : []))
    this.#retain(folders, new Set(all.map(({ uri }) => uriKey(uri))))
    const now = era()
    const jobs = all.filter((job) => anew || !this.#isCurrent(job, now))
    let [done, failed] = [0, 0]
    const take = (job: Job, result: FileReview): void => {
      progress.report(++done, jobs.length)
      if ('problem' in result) {
        failed++
        this.#known.delete(uriKey(job.uri))
        this.#parts.log(`Left out of the check: ${result.problem}`)
      } else if (this.#folders.length > 0) this.#put(job, result.review, now)
    }
    const isOver = (): boolean => progress.isCancelled || cancellation.isCancelled
    try {
      const left = await this.#byWorker(jobs, take, isOver)
      await this.#here(left, take, isOver)
    } finally {
      progress.done()
    }
    return { drafts: all.length, failed, isCancelled: isOver() }
  }

  /** Returns what is still to be done. */
  async #byWorker(
    jobs: readonly Job[],
    take: (job: Job, result: FileReview) => void,
    isOver: () => boolean,
  ): Promise<readonly Job[]> {
    const { startWorker, snapshot, log } = this.#parts
    if (!startWorker || jobs.length < WORTH_A_WORKER) return jobs
    const worker = new WorkerSupervisor(startWorker, log)
    const settings = [...new Set(jobs.map((job) => job.settings))]
    const left = new Set(jobs)
    let next = 0
    const work = async (): Promise<void> => {
      while (next < jobs.length && !isOver() && !worker.isMissing) {
        const batch = jobs.slice(next, next + BATCH)
        next += batch.length
        const tasks = batch.map((job) => ({ uri: job.uri, settings: settings.indexOf(job.settings) }))
        const results = await worker.ask((thread) => thread.review(tasks))
        results?.forEach((result, i) => {
          left.delete(batch[i] as Job)
          take(batch[i] as Job, result)
        })
      }
    }
    const entered = await worker.ask((thread) => thread.enter({ ...snapshot(), settings }))
    if (entered) await Promise.all(Array.from({ length: AHEAD }, work))
    worker.stop()
    return [...left]
  }

  async #here(
    jobs: readonly Job[],
    take: (job: Job, result: FileReview) => void,
    isOver: () => boolean,
  ): Promise<void> {
    const { files, world } = this.#parts
    const slice = new TimeSlice()
    for (const job of jobs) {
      if (isOver()) return
      take(job, await reviewFile(job.uri, job.settings, world(), files))
      if (slice.isDue) await slice.yieldToEventLoop()
    }
  }

  #put({ uri, stamp, settings }: Job, review: Review, era: number): void {
    this.#known.set(uriKey(uri), { uri, stamp, settings, era, review, id: `folder ${++this.#count}` })
  }

  #isCurrent({ uri, stamp, settings }: Job, era: number): boolean {
    const known = this.#known.get(uriKey(uri))
    return known?.stamp === stamp && known.settings === settings && known.era === era
  }

  /** Forgets the drafts of the folders that are not here any more. */
  #retain(folders: readonly string[], here: ReadonlySet<string>): void {
    for (const [key, { uri }] of this.#known) if (isDraftIn(folders, uri) && !here.has(key)) this.#known.delete(key)
  }
}
