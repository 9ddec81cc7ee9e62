import type { Connection, ConnectionOptions } from 'vscode-languageserver'
import { VERSION } from '../version.ts'
import { follow } from './documents.ts'
import { FEATURES } from './features/index.ts'
import { TextDocumentSyncKind } from './language-server.ts'
import { MessageFilter } from './message-filter.ts'
import { type Platform, Session } from './session.ts'

/**
 * Starts a language server on the connection that `connect` makes; what it needs of the machine comes with `platform`.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, platform: Platform): void {
  const gate = new MessageFilter()
  const connection = connect({ messageStrategy: gate })
  const session = new Session(connection, platform)
  gate.attach(connection, session.log)
  for (const feature of FEATURES) feature.register(session)
  follow(session.drafts, connection, session.log)

  connection.onInitialize((params) => {
    session.begin(params)
    const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental, save: true }
    const capabilities = FEATURES.map((feature) => feature.capabilities(params.capabilities))
    return {
      serverInfo: { name: 'resolute', version: VERSION },
      capabilities: Object.assign({ textDocumentSync }, ...capabilities),
    }
  })
  connection.onInitialized(() => session.initialized())
  connection.listen()
}
