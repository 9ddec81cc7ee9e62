/** The language server in Node: over standard streams, a pipe, a socket or Node's own channel, as the command line says; its threads read drafts. */
import { isMainThread } from 'node:worker_threads'
import { type ConnectionOptions, createConnection } from 'vscode-languageserver/node'
import { readCatalogue } from './assets.node.ts'
import { diskFiles, diskStorage } from './files.node.ts'
import { answerTasks, startHelper } from './helper.node.ts'
import { startServer } from './server.ts'
import { standardStreams } from './stdio.node.ts'

if (isMainThread) {
  const connect = (options: ConnectionOptions) =>
    process.argv.includes('--stdio')
      ? createConnection(...standardStreams(process), options)
      : createConnection(options)
  const helper = () => startHelper(__filename)
  startServer(connect, { readCatalogue, files: diskFiles, storage: diskStorage, helper })
} else answerTasks()
