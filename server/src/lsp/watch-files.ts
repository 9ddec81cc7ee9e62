import { background } from './guard.ts'
import { DidChangeWatchedFilesNotification } from './language-server.ts'
import type { Session } from './session.ts'

/** Has the client tell of changes to files that these patterns name, where it can. */
export function watchFiles({ client, connection, log }: Session, patterns: readonly string[], what: string): void {
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return
  background(log, `${what} are not followed`, async () => {
    const watchers = patterns.map((globPattern) => ({ globPattern }))
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
  })
}
