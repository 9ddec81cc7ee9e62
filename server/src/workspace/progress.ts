/** Shows how far the reading has come, and hears that it is to stop. */
export interface Progress {
  report(done: number, of: number): void
  readonly isCancelled: boolean
  done(): void
}

/** Shows nothing, and is never ended. */
export const SILENT: Progress = { report: () => {}, isCancelled: false, done: () => {} }
