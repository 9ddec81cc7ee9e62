/** What the index reads of one draft: here, or in a thread of its own. */
import { printPlaces } from '../core/catalogue/citing-places.ts'
import { parse } from '../core/document/document.ts'
import { LONGEST_INDEXED } from '../core/document/limits.ts'
import { citedIn } from '../core/indexing/drafts.ts'
import { draftsInExcerpt } from '../core/indexing/excerpt.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { messageOf } from '../log.ts'
import { type Files, type FoundFile, sizeOf } from './files.ts'
import type { IndexEntry } from './index-file.ts'

/** What is known of a file, or one line that says why nothing is. */
export type EntryResult = { readonly entry: IndexEntry } | { readonly uri: string; readonly problem: string }

/** Reads what a draft is, quickly: its resolutions. */
export async function readEntry({ uri, stamp, language = null }: FoundFile, files: Files): Promise<EntryResult> {
  try {
    if (sizeOf(stamp) > 4 * LONGEST_INDEXED) throw new Error(`${uri} is too large to be looked into.`)
    // Words are decoded only where they are read.
    const bytes = files.bytesNow?.(uri)
    const text = bytes ?? (await files.read(uri))
    const decode = bytes === undefined ? undefined : files.decode
    const isShort = text.length <= LONGEST_INDEXED || (decode && decode(text).length <= LONGEST_INDEXED)
    const drafts = isShort ? draftsInExcerpt(text, uri, decode, language) : []
    return { entry: { uri, stamp, language, drafts, cites: null } }
  } catch (error) {
    return { uri, problem: messageOf(error) }
  }
}

/** What a text cites, as `printPlaces` has it: all of its words are read. One that is too long cites nothing. */
const citedInText = (text: string, language: Language | null): string =>
  text.length <= LONGEST_INDEXED ? printPlaces(citedIn(parse(text, language))) : ''

/** The same of a file; one that is gone, or cannot be read, cites nothing. */
export const readCited = async ({ uri, language = null }: FoundFile, files: Files): Promise<string> =>
  citedInText(await files.read(uri).catch(() => ''), language)
