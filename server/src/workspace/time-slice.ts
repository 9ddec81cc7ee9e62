/** How long work goes on before others are let in, in milliseconds. */
const SLICE = 8

/** One turn of the event loop, as soon as it can be: a browser has timers only. */
const turn = (): Promise<void> =>
  new Promise((go) => {
    if (typeof setImmediate === 'function') setImmediate(go)
    else setTimeout(go, 0)
  })

/** Resolves when so many milliseconds have passed. */
export const after = (milliseconds: number): Promise<void> => new Promise((go) => setTimeout(go, milliseconds))

/** Lets other work in between the steps of long work. */
export class TimeSlice {
  #since = performance.now()

  /** True where the work has gone on long enough. */
  get isDue(): boolean {
    return performance.now() - this.#since > SLICE
  }

  /** Waits for a turn of the event loop. */
  async yieldToEventLoop(): Promise<void> {
    await turn()
    this.#since = performance.now()
  }
}
