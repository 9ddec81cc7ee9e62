import { naturally } from '../../core/text/natural-order.ts'
import { count } from '../formats/counts.ts'

/** So many notes of a kind are told in full. */
const TOLD = 3

/**
 * What is to be said of the files that a catalogue is made from. Notes that say the same thing of many files are told of
 * the first few, and counted.
 */
export class SourceNotes {
  readonly #kinds = new Map<string, { path: string; what: string }[]>()

  add(path: string, what: string): void {
    const kind = what.replace(/“[^“”]*”|\([^()]*\)|(?<![A-Z])[A-Z]+(?:\/[\w().-]+)+|\d[\d-]*/g, '')
    const known = this.#kinds.get(kind)
    if (known) known.push({ path, what })
    else this.#kinds.set(kind, [{ path, what }])
  }

  /** A line each, in natural order within each kind. */
  get lines(): readonly string[] {
    return [...this.#kinds.values()].flatMap((notes) => {
      const lines = notes.map(({ path, what }) => `${path} ${what}.`).sort(naturally)
      if (lines.length <= TOLD + 1) return lines
      return [...lines.slice(0, TOLD), `and ${count(lines.length - TOLD, 'more note')} like the last.`]
    })
  }
}
