import { type Connection, TextDocumentSyncKind } from 'vscode-languageserver'
import { FEATURES } from './lsp/index.ts'
import { type Platform, Session } from './session.ts'
import { VERSION } from './version.ts'

/** Starts a language server on a connection; what it needs of the machine comes with `platform`. */
export function startServer(connection: Connection, platform: Platform): void {
  const session = new Session(connection, platform)
  for (const feature of FEATURES) feature.register(session)
  session.drafts.listen(connection)

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
