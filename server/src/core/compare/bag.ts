/** The words of a text, however ordered, to tell how alike two are. */
export class Bag {
  readonly #times = new Map<string, number>()
  readonly #size: number

  constructor(text: string) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    for (const word of words) this.#times.set(word, (this.#times.get(word) ?? 0) + 1)
    this.#size = words.length
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
}
