import { type Log, messageOf } from '../log.ts'
import type { IndexWorker } from './index-worker.ts'

/**
 * Starts the index worker when it is first needed, and notices its death: what it was to do is then done without it.
 */
export class WorkerSupervisor {
  readonly #start: (() => IndexWorker) | null
  readonly #log: Log
  #worker: IndexWorker | null = null
  #isOver = false

  /** `start` is null where there can be no worker. */
  constructor(start: (() => IndexWorker) | null, log: Log) {
    this.#start = start
    this.#log = log
  }

  /** True where there is no worker, or none any more. */
  get isMissing(): boolean {
    return this.#isOver || !this.#start
  }

  /** What the worker answers; null where there is none, or it has died, which leaves one line in the log. */
  async ask<R>(task: (worker: IndexWorker) => Promise<R>): Promise<R | null> {
    if (this.#isOver || !this.#start) return null
    try {
      this.#worker ??= this.#start()
      return await task(this.#worker)
    } catch (error) {
      if (!this.#isOver) this.#log(`The index is read without a second thread, which has failed: ${messageOf(error)}`)
      this.stop()
      return null
    }
  }

  /** Ends the worker for good. */
  stop(): void {
    this.#isOver = true
    this.#worker?.stop()
    this.#worker = null
  }
}
