/** The language server in Node: over standard streams, a pipe, a socket or Node's own channel, as the command line says; its threads read drafts. */
import { isMainThread } from 'node:worker_threads'
import { createConnection } from 'vscode-languageserver/node'
import { readCatalogue } from './assets.node.ts'
import { diskFiles, diskStorage } from './files.node.ts'
import { answerTasks, startHelper } from './helper.node.ts'
import { startServer } from './server.ts'

if (isMainThread) {
  const helper = () => startHelper(__filename)
  startServer(createConnection(), { readCatalogue, files: diskFiles, storage: diskStorage, helper })
} else answerTasks()
