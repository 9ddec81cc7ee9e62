/** How long work goes on before others are let in, in milliseconds. */
const STRETCH = 8

/** One turn of the event loop, as soon as it can be: a browser has timers only. */
const turn = (): Promise<void> =>
  new Promise((go) => {
    if (typeof setImmediate === 'function') setImmediate(go)
    else setTimeout(go, 0)
  })

/** Lets other work in between the steps of long work. */
export class Pace {
  #since = Date.now()

  /** Waits for a turn of the event loop where the work has gone on long enough; true where it did. */
  async pause(): Promise<boolean> {
    if (Date.now() - this.#since < STRETCH) return false
    await turn()
    this.#since = Date.now()
    return true
  }
}
