/** The words of a text, however ordered, to tell how alike two are. */
export class Bag {
  readonly #times = new Map<string, number>()
  readonly #size: number
  readonly #letters: number

  constructor(text: string) {
    const words = text.toLowerCase().match(/[\p{Alphabetic}\p{N}]+/gu) ?? []
    for (const word of words) this.#times.set(word, (this.#times.get(word) ?? 0) + 1)
    this.#size = words.length
    this.#letters = words.reduce((sum, { length }) => sum + length, 0)
  }

  /** From 0 to 1: how many of the words of both are in the other too (the Dice coefficient). */
  likeness(other: Bag): number {
    const total = this.#size + other.#size
    if (total === 0) return 1
    const [few, many] = this.#times.size < other.#times.size ? [this, other] : [other, this]
    let shared = 0
    for (const [word, times] of few.#times) shared += Math.min(times, many.#times.get(word) ?? 0)
    return (2 * shared) / total
  }

  /** From 0 to 1: how much of the letters of the one with fewer is in words of the other. */
  overlap(other: Bag): number {
    const fewer = Math.min(this.#letters, other.#letters)
    if (fewer === 0) return 1
    let shared = 0
    for (const [word, times] of this.#times) shared += word.length * Math.min(times, other.#times.get(word) ?? 0)
    return shared / fewer
  }
}
