/**
 * Who cites whom: places of citations, each a few words on a line, and the table of a catalogue, `cites.tsv`. Readers
 * and printers side by side.
 */
import { SortedLines } from './sorted.ts'

/** A citation and where it stands. */
export interface CitingPlace {
  /**
   * The canonical symbol at the other end: of what cites, in a catalogue; of what is cited, in the index of a draft.
   */
  readonly symbol: string
  /** Where in the text, zero-based; the length in UTF-16 units. */
  readonly line: number
  readonly character: number
  readonly length: number
  /** The date that stands with it, ISO, or null. */
  readonly date: string | null
  /** The part that is cited, as written: `paragraph 3 (a)`; null where it is the whole. */
  readonly part: string | null
}

/** What cites each symbol. */
export interface Cites {
  citing(symbol: string): readonly CitingPlace[]
}

/**
 * Reads a table of who cites whom: a line is a symbol and, after tabulators, the places that cite it. What cannot be
 * read is passed over.
 */
export function readCites(tsv: string): Cites {
  const lines = new SortedLines(tsv)
  return {
    citing(symbol) {
      const line = lines.get(symbol)
      return line === null ? [] : readPlaces(line.slice(symbol.length + 1))
    },
  }
}

/** Prints a table of who cites whom. */
export function printCites(cites: ReadonlyMap<string, readonly CitingPlace[]>): string {
  const lines = [...cites].map(([symbol, places]) => `${symbol}\t${printPlaces(places)}`)
  return lines.sort().join('\n') + (lines.length > 0 ? '\n' : '')
}

const PLACE = /^(\S+) (\d+) (\d+) (\d+) (?:(\d{4}-\d\d-\d\d)|-)(?: (.+))?$/

/** Places with tabulators between them; what cannot be read is passed over. */
export const readPlaces = (text: string): readonly CitingPlace[] =>
  text.split('\t').flatMap((place): CitingPlace[] => {
    const match = PLACE.exec(place)
    if (!match) return []
    const [, symbol = '', line, character, length, date = null, part = null] = match
    return [{ symbol, line: Number(line), character: Number(character), length: Number(length), date, part }]
  })

/** Places with tabulators between them, as `readPlaces` reads them. */
export const printPlaces = (places: readonly CitingPlace[]): string =>
  places
    .map(({ symbol, line, character, length, date, part }) =>
      [symbol, line, character, length, date ?? '-', ...(part ? [part.replace(/\s+/g, ' ')] : [])].join(' '),
    )
    .join('\t')
