/** Says whether somebody still waits for the result of long work. */
export interface Cancellation {
  readonly isCancelled: boolean
}

/** Of work that is done to its end. */
export const NEVER: Cancellation = { isCancelled: false }

/** Ends work that has been cancelled. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled')
  }
}

/** Throws a `CancelledError` where nobody waits for the result any more. */
export function throwIfCancelled({ isCancelled }: Cancellation): void {
  if (isCancelled) throw new CancelledError()
}
