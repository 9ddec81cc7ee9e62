import type { CancellationToken } from 'vscode-languageserver'
import { type Log, messageOf } from '../log.ts'
import { type Cancellation, CancelledError, throwIfCancelled } from '../workspace/cancellation.ts'
import { ErrorCodes, LSPErrorCodes, ResponseError } from './language-server.ts'

/** What a person asked for cannot be done; they read the one sentence that says why. */
export class Refusal extends Error {}

/**
 * A request handler that can do no harm. `run` hears from `cancellation` when the client no longer waits, and may stop
 * with a `CancelledError`: a cancelled request is answered as cancelled, whatever has come of it. A `Refusal` is the
 * answer. Where `run` throws anything else, the log gets one line that begins with `what`, and the client gets
 * `fallback`.
 */
export function guard<P, R>(
  log: Log,
  what: string,
  fallback: R,
  run: (params: P, cancellation: Cancellation) => R | Promise<R>,
) {
  return async (params: P, token: CancellationToken): Promise<R> => {
    const cancellation = cancellationOf(token)
    try {
      throwIfCancelled(cancellation)
      const answer = await settle(log, what, fallback, () => run(params, cancellation))
      throwIfCancelled(cancellation)
      return answer
    } catch (error) {
      if (error instanceof Refusal) throw new ResponseError(ErrorCodes.InvalidRequest, error.message)
      if (!(error instanceof CancelledError)) throw error
      throw new ResponseError(LSPErrorCodes.RequestCancelled, `${what}: cancelled`)
    }
  }
}

/** The client's token as the rooms below know it. */
const cancellationOf = (token: CancellationToken): Cancellation => ({
  get isCancelled() {
    return token.isCancellationRequested
  },
})

async function settle<R>(log: Log, what: string, fallback: R, run: () => R | Promise<R>): Promise<R> {
  try {
    return await run()
  } catch (error) {
    // What the person is to read goes to them as it is.
    if (error instanceof CancelledError || error instanceof Refusal) throw error
    log(`${what}: ${messageOf(error)}`)
    return fallback
  }
}

/** Lets `work` go on by itself; where it fails, the log gets one line that begins with `what`. */
export function background(log: Log, what: string, work: () => void | Promise<void>): void {
  void settle(log, what, undefined, work)
}
