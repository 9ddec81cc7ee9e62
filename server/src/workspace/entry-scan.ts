import type { Cancellation } from './cancellation.ts'
import type { Files, FoundFile } from './files.ts'
import type { Progress } from './progress.ts'
import { type EntryResult, readEntry } from './read-entry.ts'
import { TimeSlice } from './time-slice.ts'
import type { WorkerSupervisor } from './worker-supervisor.ts'

/** So many files are worth a second reader. */
export const WORTH_A_WORKER = 200

/** What a draft is is read so quickly that the way to the worker and back has to be worth it. */
const LARGE_BATCH = 400

/** What a scan of drafts is made of. */
export interface EntryScan {
  readonly files: Files
  readonly worker: WorkerSupervisor
  readonly progress: Progress
  readonly cancellation: Cancellation
  /** Is given what has been read of each file. */
  readonly take: (result: EntryResult) => void
}

/**
 * Reads what the files are: part of them here, part of them by the worker, who comes where there are many. Returns
 * false where the person has ended it.
 */
export async function scanEntries(found: readonly FoundFile[], scan: EntryScan): Promise<boolean> {
  const { files, worker, progress, cancellation, take } = scan
  const slice = new TimeSlice()
  let next = 0
  const goesOn = (): boolean => !cancellation.isCancelled && !progress.isCancelled && next < found.length
  const readHere = async (file: FoundFile) => {
    take(await readEntry(file, files))
    if (!slice.isDue) return
    progress.report(Math.min(next, found.length), found.length)
    await slice.yieldToEventLoop()
  }
  const readAllHere = async () => {
    while (goesOn()) await readHere(found[next++] as FoundFile)
  }
  const readByWorker = async () => {
    while (found.length >= WORTH_A_WORKER && !worker.isMissing && goesOn()) {
      const batch = found.slice(next, next + Math.min(LARGE_BATCH, Math.ceil(found.length / 8)))
      next += batch.length
      const results = await worker.ask((thread) => thread.entries(batch))
      if (results) for (const result of results) take(result)
      else for (const file of batch) if (!cancellation.isCancelled) await readHere(file)
    }
  }
  try {
    await Promise.all([readAllHere(), readByWorker()])
  } finally {
    progress.done()
  }
  return !progress.isCancelled
}
