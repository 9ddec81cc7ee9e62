/** Finds records by words of their titles. */

import { lowerBound } from '../text/binary-search.ts'
import { foldAccents } from '../text/fold-accents.ts'
import type { CatalogueRecord } from '../world.ts'

/** What is found by its title. */
export type Titled = Pick<CatalogueRecord, 'symbol' | 'titles'>

/** How many records are read between two pauses of `build`. */
const SLICE = 200

/** How many records are looked at for one answer: words that half of all titles have find no more than chance does. */
const MOST_EXAMINED = 2_000

/** Of how many the best are chosen. */
const MOST_RANKED = 150

/** Places of records, ascending. */
type Places = readonly number[]

const count = (lists: readonly Places[]): number => lists.reduce((sum, { length }) => sum + length, 0)

function* merged(lists: readonly Places[]): Generator<number> {
  for (const list of lists) yield* list
}

const includes = (places: Places, place: number): boolean =>
  places[lowerBound(places.length, (i) => (places[i] as number) < place)] === place

/** Whether a place is in any of the lists: looked for in each where they are few, else in all of them put together. */
function holds(lists: readonly Places[]): (place: number) => boolean {
  if (lists.length <= 20) return (place) => lists.some((list) => includes(list, place))
  const all = new Set(merged(lists))
  return (place) => all.has(place)
}

/** The words of a text: letters and figures, without accents and capitals. */
export const wordsIn = (text: string): readonly string[] => foldAccents(text).match(/[\p{Alphabetic}\d]+/gu) ?? []

/** An index of the words of titles, made in slices; until it is whole it answers from what it has. */
export class TitleIndex {
  readonly #symbols: string[] = []
  readonly #places = new Map<string, number[]>()
  readonly #slices: Generator<void>
  #words: readonly string[] = []

  constructor(records: Iterable<Titled>) {
    this.#slices = this.#read(records)
  }

  /** Goes on reading; each step is short, so that other work can be done in between. */
  build(): Generator<void> {
    return this.#slices
  }

  /**
   * The symbols of at most `most` records, the titles of which have words that begin with each of the words given;
   * those that have them whole come first.
   */
  find(words: readonly string[], most: number): readonly string[] {
    const [first, ...rest] = words.map((word) => this.#beginning(word)).sort((a, b) => count(a) - count(b))
    const others = rest.map(holds)
    const found = new Map<number, number>()
    let examined = 0
    for (const place of first ? merged(first) : []) {
      if (others.every((has) => has(place))) found.set(place, this.#whole(words, place))
      if (found.size === MOST_RANKED || ++examined === MOST_EXAMINED) break
    }
    return [...found]
      .sort(([a, whole], [b, other]) => other - whole || a - b)
      .slice(0, most)
      .map(([place]) => this.#symbols[place] as string)
  }

  /** How many of the words stand whole in the title of a record: `mer` finds the sea before mercenaries. */
  #whole(words: readonly string[], place: number): number {
    return words.filter((word) => includes(this.#places.get(word) ?? [], place)).length
  }

  /** For each word that begins so, the places of the records that have it. */
  #beginning(start: string): readonly Places[] {
    const lists: Places[] = []
    const low = lowerBound(this.#words.length, (i) => (this.#words[i] as string) < start)
    for (let i = low; i < this.#words.length && (this.#words[i] as string).startsWith(start); i++)
      lists.push(this.#places.get(this.#words[i] as string) ?? [])
    return lists
  }

  *#read(records: Iterable<Titled>): Generator<void> {
    let read = 0
    for (const record of records) {
      const titles = Object.values(record.titles)
      if (titles.length > 0) {
        const place = this.#symbols.push(record.symbol) - 1
        for (const word of new Set(wordsIn(titles.join(' ')))) this.#put(word, place)
      }
      if (++read % SLICE === 0) yield
    }
    this.#words = [...this.#places.keys()].sort()
  }

  #put(word: string, place: number): void {
    const places = this.#places.get(word)
    if (places) places.push(place)
    else this.#places.set(word, [place])
  }
}
