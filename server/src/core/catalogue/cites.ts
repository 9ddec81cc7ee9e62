/** Who cites whom, among the texts of a catalogue: reader and printer of `cites.tsv` side by side. */
import { SortedLines } from './sorted.ts'

/** A place in the full text of a resolution of the catalogue, which cites another. */
export interface Citing {
  /** The canonical symbol of what cites. */
  readonly symbol: string
  /** Where in its text, zero-based; the length in UTF-16 units. */
  readonly line: number
  readonly character: number
  readonly length: number
  /** The part that is cited, as written: `paragraph 3 (a)`; null where it is the whole. */
  readonly part: string | null
}

/** What cites each symbol. */
export interface Cites {
  citing(symbol: string): readonly Citing[]
}

/** Reads a table of who cites whom: a line is a symbol and, after tabulators, the places that cite it. What cannot be read is passed over. */
export function readCites(tsv: string): Cites {
  const lines = new SortedLines(tsv)
  return {
    citing(symbol) {
      const [, ...places] = lines.get(symbol)?.split('\t') ?? []
      return places.flatMap((place) => readPlace(place) ?? [])
    },
  }
}

/** Prints a table of who cites whom. */
export function printCites(cites: ReadonlyMap<string, readonly Citing[]>): string {
  const lines = [...cites].map(([symbol, places]) => [symbol, ...places.map(printPlace)].join('\t'))
  return lines.sort().join('\n') + (lines.length > 0 ? '\n' : '')
}

function readPlace(place: string): Citing | null {
  const match = /^(\S+) (\d+) (\d+) (\d+)(?: (.+))?$/.exec(place)
  if (!match) return null
  const [, symbol, line, character, length, part] = match as unknown as string[]
  return {
    symbol: symbol as string,
    line: Number(line),
    character: Number(character),
    length: Number(length),
    part: part ?? null,
  }
}

const printPlace = ({ symbol, line, character, length, part }: Citing): string =>
  `${symbol} ${line} ${character} ${length}${part ? ` ${part.replace(/\s+/g, ' ')}` : ''}`
