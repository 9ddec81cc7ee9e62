import type { Cancellation } from './cancellation.ts'
import type { DraftEntries } from './draft-entries.ts'
import { WORTH_A_WORKER } from './entry-scan.ts'
import type { Files } from './files.ts'
import type { IndexEntry } from './index-file.ts'
import { readCited } from './read-entry.ts'
import { after, TimeSlice } from './time-slice.ts'
import type { WorkerSupervisor } from './worker-supervisor.ts'

/** So many drafts are given to the worker at a time. */
const BATCH = 50

/** The index is kept again after so many. */
const SAVED_EVERY = 5_000

/** The longest pause between two drafts, in milliseconds. */
const LONGEST_PAUSE = 50

/** What a scan for citations is made of. */
export interface CitationScan {
  readonly entries: DraftEntries
  readonly files: Files
  readonly worker: WorkerSupervisor
  readonly cancellation: Cancellation
  /** Whether others need the time now. */
  readonly isHeld: () => boolean
  /** Keeps the index for the next session. */
  readonly save: () => Promise<void>
}

/**
 * Reads what the drafts cite of which that is not known yet, at leisure: by the worker where there is one, else with as
 * much rest as work between them.
 */
export async function scanCitations(scan: CitationScan): Promise<void> {
  const { entries, files, worker, cancellation, isHeld, save } = scan
  const ahead = await withoutCites(entries)
  for (let at = 0; at < ahead.length && !cancellation.isCancelled; at += BATCH) {
    while (isHeld() && !cancellation.isCancelled) await after(LONGEST_PAUSE)
    const batch = ahead.slice(at, at + BATCH).flatMap((key): [string, IndexEntry][] => {
      const entry = entries.get(key)
      return entry && entry.cites === null && !entries.isOpen(key) ? [[key, entry]] : []
    })
    const found = batch.map(([, { uri, stamp, language }]) => ({ uri, stamp, language }))
    const cited = ahead.length < WORTH_A_WORKER ? null : await worker.ask((thread) => thread.cited(found))
    for (const [n, [key, entry]] of batch.entries()) {
      if (cancellation.isCancelled) return
      const start = performance.now()
      entries.putCites(key, entry, cited?.[n] ?? (await readCited(entry, files)))
      if (!cited) await after(Math.min(performance.now() - start, LONGEST_PAUSE))
    }
    if (at % SAVED_EVERY === 0 && at > 0) await save()
  }
  if (ahead.length > 0 && !cancellation.isCancelled) await save()
}

/** The keys of the drafts that have not been looked into; the dates that the others give are noted. */
async function withoutCites(entries: DraftEntries): Promise<readonly string[]> {
  const slice = new TimeSlice()
  const keys: string[] = []
  for (const [key, { cites }] of entries) {
    if (cites === null) keys.push(key)
    else entries.citedDates.note(key, cites)
    if (slice.isDue) await slice.yieldToEventLoop()
  }
  return keys
}
