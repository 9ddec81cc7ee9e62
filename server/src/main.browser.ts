/** The language server in a web worker; files and the catalogue come from the client. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from './lsp/server.ts'

const worker = self as unknown as DedicatedWorkerGlobalScope
startServer(
  (options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options),
  {},
)
