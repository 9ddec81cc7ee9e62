import { type CitingPlace, printPlaces, readPlaces } from '../core/catalogue/citing-places.ts'
import { citationTest, keyOf } from '../core/citations/number-keys.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { citedIn } from '../core/indexing/drafts.ts'
import { type Cancellation, throwIfCancelled } from './cancellation.ts'
import type { DraftEntries } from './draft-entries.ts'
import type { Files } from './files.ts'
import type { IndexEntry } from './index-file.ts'
import { citedInText } from './read-entry.ts'
import { TimeSlice } from './time-slice.ts'

/** A citation in a text, and the address of that. */
export interface CitingDraft {
  readonly uri: string
  readonly place: CitingPlace
}

/**
 * The places of all drafts that cite a symbol, by address; drafts that may cite it and have not been looked into yet
 * are read now, and what they cite is kept. Throws a `CancelledError`, and reads no more, where nobody waits any longer.
 */
export async function citingDrafts(
  symbol: string,
  entries: DraftEntries,
  files: Files,
  cancellation: Cancellation,
): Promise<readonly CitingDraft[]> {
  const mayCite = keyOf(symbol) === null ? null : citationTest(symbol)
  const slice = new TimeSlice()
  const found: CitingDraft[] = []
  for (const [key, entry] of entries) {
    if (slice.isDue) await slice.yieldToEventLoop()
    throwIfCancelled(cancellation)
    const places = mayCite === null ? (entry.cites ?? '') : await citesOf(key, entry, mayCite, entries, files)
    if (!places.includes(`${symbol} `)) continue
    for (const place of readPlaces(places)) if (place.symbol === symbol) found.push({ uri: entry.uri, place })
  }
  return found.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.place.line - b.place.line))
}

/** What a draft cites, printed; nothing where it has not been looked into and cannot cite what is asked for. */
async function citesOf(
  key: string,
  entry: IndexEntry,
  mayCite: (text: string) => boolean,
  entries: DraftEntries,
  files: Files,
): Promise<string> {
  const open = entries.documentOf(key)
  if (open) return open.length <= LONGEST_INDEXED ? printPlaces(citedIn(open)) : ''
  if (entry.cites !== null) return entry.cites
  const text = await textIf(mayCite, entry.uri, files)
  if (text === null) return ''
  const cites = citedInText(text)
  entries.putCites(key, entry, cites)
  return cites
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
