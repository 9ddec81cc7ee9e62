import { readPlaces } from '../core/catalogue/citing-places.ts'
import type { AgreedDate } from './own-catalogue.ts'

/** So many drafts have to give one date before it counts. */
const ENOUGH = 3

/** Of so many drafts that date a resolution, all but one in this many give one date. */
const DISSENT = 5

/** The dates that the drafts of the workspace give to what they cite. */
export class CitedDates {
  /** For each symbol, which files give which date. */
  readonly #dates = new Map<string, Map<string, Set<string>>>()
  readonly #noted = new Map<string, string>()

  /** Notes what a file cites, as `printPlaces` has it, in place of what it cited before. */
  note(key: string, places: string): void {
    if (this.#noted.get(key) === places) return
    this.forget(key)
    this.#noted.set(key, places)
    for (const { symbol, date } of readPlaces(places)) {
      if (date === null) continue
      const dates = this.#dates.get(symbol) ?? new Map<string, Set<string>>()
      this.#dates.set(symbol, dates)
      dates.set(date, (dates.get(date) ?? new Set()).add(key))
    }
  }

  forget(key: string): void {
    for (const { symbol, date } of readPlaces(this.#noted.get(key) ?? ''))
      if (date !== null) this.#dates.get(symbol)?.get(date)?.delete(key)
    this.#noted.delete(key)
  }

  /**
   * The date that nearly all files which date the symbol give, and how many; undefined where too few do, or they do not
   * agree.
   */
  on(symbol: string): AgreedDate | undefined {
    const counts = [...(this.#dates.get(symbol) ?? [])].map(([date, files]) => ({ date, citations: files.size }))
    const all = counts.reduce((sum, { citations }) => sum + citations, 0)
    return counts.find(({ citations }) => citations >= ENOUGH && (all - citations) * DISSENT <= citations)
  }

  /** All symbols on whose date the files agree. */
  agreed(): readonly (readonly [string, AgreedDate])[] {
    return [...this.#dates.keys()].flatMap((symbol) => {
      const date = this.on(symbol)
      return date ? [[symbol, date] as const] : []
    })
  }
}
