import { type CitingPlace, printPlaces, readPlaces } from '../core/catalogue/citing-places.ts'
import { type CitationTest, citationTest } from '../core/citations/citation-test.ts'
import { keyOf } from '../core/citations/number-keys.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { readForCitations } from '../core/indexing/citing.ts'
import { citedIn } from '../core/indexing/drafts.ts'
import { memoize } from '../core/text/memo.ts'
import { type Cancellation, throwIfCancelled } from './cancellation.ts'
import type { DraftEntries } from './draft-entries.ts'
import type { Files } from './files.ts'
import type { IndexEntry } from './index-file.ts'
import { TimeSlice } from './time-slice.ts'

/** A citation in a text, and the address of that. */
export interface CitingDraft {
  readonly uri: string
  readonly place: CitingPlace
}

/**
 * The places of all drafts that cite a symbol, by address; of drafts that have not been looked into yet what has a part
 * in that is read now. Throws a `CancelledError`, and reads no more, where nobody waits any longer.
 */
export async function citingDrafts(
  symbol: string,
  entries: DraftEntries,
  files: Files,
  cancellation: Cancellation,
): Promise<readonly CitingDraft[]> {
  const test = keyOf(symbol) === null ? null : citationTest(symbol)
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
  const text = await textIf(test.mayCite, entry.uri, files)
  if (text === null || text.length > LONGEST_INDEXED) return ''
  const { document, lineOf } = readForCitations(text, test, entry.language)
  const places = citedIn(document).filter((place) => place.symbol === symbol)
  const cites = printPlaces(places.map((place) => ({ ...place, line: lineOf(place.line) })))
  ASKED(entry).set(symbol, cites)
  return cites
}

/** What has been asked of files that have not been looked into: what each cites by a symbol that it may cite. */
const ASKED = memoize((_: IndexEntry) => new Map<string, string>())

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
