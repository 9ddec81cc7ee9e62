import type { CancellationToken } from 'vscode-languageserver'
import { type Log, messageOf } from '../log.ts'
import { LSPErrorCodes, ResponseError } from './language-server.ts'

/**
 * A request handler that can do no harm. A cancelled request is answered as cancelled; where `run` throws, the log
 * gets one line that begins with `what`, and the client gets `fallback`.
 */
export function guard<P, R>(log: Log, what: string, fallback: R, run: (params: P) => R | Promise<R>) {
  return async (params: P, token: CancellationToken): Promise<R> => {
    const stopIfCancelled = () => {
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, `${what}: cancelled`)
    }
    stopIfCancelled()
    const answer = await settle(log, what, fallback, () => run(params))
    stopIfCancelled()
    return answer
  }
}

async function settle<R>(log: Log, what: string, fallback: R, run: () => R | Promise<R>): Promise<R> {
  try {
    return await run()
  } catch (error) {
    log(`${what}: ${messageOf(error)}`)
    return fallback
  }
}

/** Lets `work` go on by itself; where it fails, the log gets one line that begins with `what`. */
export function background(log: Log, what: string, work: () => void | Promise<void>): void {
  void settle(log, what, undefined, work)
}
