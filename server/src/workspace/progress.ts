import type { Cancellation } from './cancellation.ts'

/** Shows how far the reading has come, and hears that it is to stop. */
export interface Progress extends Cancellation {
  report(done: number, of: number): void
  done(): void
}

/** Shows nothing, and is never ended. */
export const SILENT: Progress = { report: () => {}, isCancelled: false, done: () => {} }
