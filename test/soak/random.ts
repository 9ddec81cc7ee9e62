/** Chance that comes out the same each time: all of it follows from the seed. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** At least 0 and below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** True once in `n` times. */
  once(n: number): boolean {
    return this.below(n) === 0
  }

  of<T>(things: readonly T[]): T {
    return things[this.below(things.length)] as T
  }
}

/** The seed of one case among those of a seed. */
export const mixed = (seed: number, nth: number): number => Math.imul(seed ^ Math.imul(nth + 1, 0x9e3779b1), 0x85ebca6b)
