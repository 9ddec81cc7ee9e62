/** Something that is done once others have rested for a while. */
export class Debounced {
  readonly #rest: number
  readonly #run: () => void
  #waiting: ReturnType<typeof setTimeout> | undefined

  /** `rest` is in milliseconds. */
  constructor(rest: number, run: () => void) {
    this.#rest = rest
    this.#run = run
  }

  /** Does it when nobody has asked for it for that long. */
  later(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(this.#run, this.#rest)
  }

  /** Does it no more for those who have asked. */
  cancel(): void {
    clearTimeout(this.#waiting)
  }

  /** Does it at once, and not again for those who have asked. */
  now(): void {
    clearTimeout(this.#waiting)
    this.#run()
  }
}
