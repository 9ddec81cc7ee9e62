/** The language server in Node: over standard streams, a pipe, a socket or Node's own channel, as the command line says. */
import { createConnection } from 'vscode-languageserver/node'
import { readCatalogue } from './assets.node.ts'
import { diskFiles, diskStorage } from './files.node.ts'
import { startServer } from './server.ts'

startServer(createConnection(), { readCatalogue, files: diskFiles, storage: diskStorage })
