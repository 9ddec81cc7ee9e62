import { type CitingPlace, printPlaces, readPlaces } from '../core/catalogue/citing-places.ts'
import { type CitationTest, citationTest } from '../core/citations/citation-test.ts'
import { keyOf } from '../core/citations/number-keys.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { readForCitations } from '../core/indexing/citing.ts'
import { citedIn } from '../core/indexing/drafts.ts'
import { memoize } from '../core/text/memo.ts'
import { type Cancellation, throwIfCancelled } from './cancellation.ts'
import type { DraftEntries } from './draft-entries.ts'
import { WORTH_A_WORKER } from './entry-scan.ts'
import type { Files, FoundFile } from './files.ts'
import type { IndexEntry } from './index-file.ts'
import { TimeSlice } from './time-slice.ts'
import type { WorkerSupervisor } from './worker-supervisor.ts'

/** A citation in a text, and the address of that. */
export interface CitingDraft {
  readonly uri: string
  readonly place: CitingPlace
}

/** What a question about who cites is answered with. */
export interface CitingSearch {
  readonly entries: DraftEntries
  readonly files: Files
  /** A second reader; null where there is none now. */
  readonly worker: WorkerSupervisor | null
}

/** So many drafts are given to the worker at a time. */
const BATCH = 100

/**
 * The places of all drafts that cite a symbol, by address; of drafts that have not been looked into yet what has a part
 * in that is read now, by the worker too where there are many. Throws a `CancelledError`, and reads no more, where
 * nobody waits any longer.
 */
export async function citingDrafts(
  symbol: string,
  search: CitingSearch,
  cancellation: Cancellation,
): Promise<readonly CitingDraft[]> {
  const { entries, files } = search
  const test = keyOf(symbol) === null ? null : citationTest(symbol)
  if (test !== null) await askBoth(symbol, search, cancellation)
  const slice = new TimeSlice()
  const found: CitingDraft[] = []
  for (const [key, entry] of entries) {
    if (slice.isDue) await slice.yieldToEventLoop()
    throwIfCancelled(cancellation)
    const places = test === null ? (entry.cites ?? '') : await citesOf(key, entry, symbol, test, entries, files)
    if (!places.includes(`${symbol} `)) continue
    for (const place of readPlaces(places)) if (place.symbol === symbol) found.push({ uri: entry.uri, place })
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.place.line - b.place.line))
}

/** Reads of many drafts what has to be read: part of them here, part of them by the worker, and notes it. */
async function askBoth(
  symbol: string,
  { entries, files, worker }: CitingSearch,
  cancellation: Cancellation,
): Promise<void> {
  const unread = (key: string, entry: IndexEntry): boolean =>
    entry.cites === null && !entries.isOpen(key) && !ASKED(entry).has(symbol)
  const ahead = [...entries].flatMap(([key, entry]) => (unread(key, entry) ? [entry] : []))
  if (worker === null || ahead.length < WORTH_A_WORKER) return
  const test = citationTest(symbol)
  const slice = new TimeSlice()
  let next = 0
  const readHere = async (entry: IndexEntry): Promise<void> => {
    ASKED(entry).set(symbol, await readCiting(entry, symbol, test, files))
    if (slice.isDue) await slice.yieldToEventLoop()
    throwIfCancelled(cancellation)
  }
  const readAllHere = async () => {
    while (next < ahead.length) await readHere(ahead[next++] as IndexEntry)
  }
  const readByWorker = async () => {
    while (next < ahead.length && !worker.isMissing) {
      const batch = ahead.slice(next, next + BATCH)
      next += batch.length
      const asked = batch.map(({ uri, stamp, language }) => ({ uri, stamp, language }))
      const found = await worker.ask((thread) => thread.citing(symbol, asked))
      throwIfCancelled(cancellation)
      for (const [n, entry] of batch.entries())
        if (found) ASKED(entry).set(symbol, found[n] ?? '')
        else await readHere(entry)
    }
  }
  await Promise.all([readAllHere(), readByWorker()])
}

/** What a draft cites, printed: all of it where that is known, else what it cites by the symbol of the test. */
async function citesOf(
  key: string,
  entry: IndexEntry,
  symbol: string,
  test: CitationTest,
  entries: DraftEntries,
  files: Files,
): Promise<string> {
  const open = entries.documentOf(key)
  if (open) return open.length <= LONGEST_INDEXED ? printPlaces(citedIn(open)) : ''
  if (entry.cites !== null) return entry.cites
  const known = ASKED(entry).get(symbol)
  if (known !== undefined) return known
  const cites = await readCiting(entry, symbol, test, files)
  ASKED(entry).set(symbol, cites)
  return cites
}

/** What has been asked of files that have not been looked into: what each cites by a symbol that it may cite. */
const ASKED = memoize((_: IndexEntry) => new Map<string, string>())

/** What a file cites by the symbol of the test, printed; one that cannot be read cites nothing. */
export async function readCiting(
  { uri, language = null }: FoundFile,
  symbol: string,
  test: CitationTest,
  files: Files,
): Promise<string> {
  const text = await textIf(test.mayCite, uri, files)
  if (text === null || text.length > LONGEST_INDEXED) return ''
  const { document, lineOf } = readForCitations(text, test, language)
  const places = citedIn(document).filter((place) => place.symbol === symbol)
  return printPlaces(places.map((place) => ({ ...place, line: lineOf(place.line) })))
}

/** The text of a file that passes the test; null where it does not, or cannot be read. */
async function textIf(test: (text: string) => boolean, uri: string, files: Files): Promise<string | null> {
  try {
    // Words are decoded only of those that pass.
    const bytes = files.bytesNow?.(uri)
    const text = bytes ?? (await files.read(uri))
    if (!test(text)) return null
    return bytes === undefined ? text : (files.decode?.(bytes) ?? bytes)
  } catch {
    return null
  }
}
