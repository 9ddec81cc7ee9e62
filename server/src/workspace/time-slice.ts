import { type Cancellation, NEVER, throwIfCancelled } from './cancellation.ts'

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

  /** Waits for a turn of the event loop. Throws a `CancelledError` where nobody waits for the work any more. */
  async yieldToEventLoop(cancellation: Cancellation = NEVER): Promise<void> {
    await turn()
    throwIfCancelled(cancellation)
    this.#since = performance.now()
  }
}

/**
 * Goes through the steps of long work, and lets others in between. Where it is cancelled it throws a `CancelledError`,
 * and the work stays as far as it has come: whoever needs it next goes on from there.
 */
export async function inSlices(steps: Iterator<void>, cancellation: Cancellation = NEVER): Promise<void> {
  const slice = new TimeSlice()
  // `for … of` would end a generator when it is left early, and with it the work of all others that need it.
  while (!steps.next().done) if (slice.isDue) await slice.yieldToEventLoop(cancellation)
}
