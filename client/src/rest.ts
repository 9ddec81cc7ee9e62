/** Something that is done once nobody has asked for it for a while. */
export class Rest {
  readonly #milliseconds: number
  readonly #run: () => void
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(milliseconds: number, run: () => void) {
    this.#milliseconds = milliseconds
    this.#run = run
  }

  /** Has it done when the time is over, which begins again with each call. */
  later(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(this.#run, this.#milliseconds)
  }

  /** What is waited for is not done any more. */
  dispose(): void {
    clearTimeout(this.#waiting)
  }
}
