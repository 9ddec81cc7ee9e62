import type { Connection, ConnectionOptions } from 'vscode-languageserver'
import type { Log } from '../log.ts'
import type { InitializationOptions } from '../protocol/start.ts'
import { VERSION } from '../version.ts'
import { follow } from './documents.ts'
import { FEATURES } from './features/index.ts'
import { TextDocumentSyncKind } from './language-server.ts'
import { MessageFilter } from './message-filter.ts'
import type { Platform } from './platform.ts'
import { Session } from './session.ts'

/**
 * Starts a language server on the connection that `connect` makes; what it needs of the machine comes with `platform`.
 * All else is made once the client has introduced itself: before that, no other message passes the filter.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, platform: Platform): void {
  const filter = new MessageFilter()
  const connection = connect({ messageStrategy: filter })
  const log: Log = (line) => connection.console.warn(line)
  filter.attach(connection, log)

  connection.onInitialize((params) => {
    const session = new Session(connection, platform, params, log)
    for (const feature of FEATURES) feature.register(session)
    follow(session.drafts, connection, log)
    connection.onInitialized(() => session.initialized.fire())
    const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental, save: true }
    const options: InitializationOptions = params.initializationOptions ?? {}
    const capabilities = FEATURES.map((feature) => feature.capabilities(params.capabilities, options))
    return {
      serverInfo: { name: 'resolute', version: VERSION },
      capabilities: Object.assign({ textDocumentSync }, ...capabilities),
    }
  })
  connection.listen()
}
