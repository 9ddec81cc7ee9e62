/**
 * The language server in Node: over standard streams, a pipe, a socket or Node's own channel, as the command line says;
 * its threads read drafts.
 */
import { isMainThread } from 'node:worker_threads'
import { type ConnectionOptions, createConnection } from 'vscode-languageserver/node'
import { startServer } from './lsp/server.ts'
import { readCatalogue } from './node/assets.ts'
import { diskFiles, diskStorage } from './node/files.ts'
import { answerTasks, startIndexWorker } from './node/index-worker.ts'
import { compileAtOnce } from './node/patterns.ts'
import { standardStreams } from './node/stdio.ts'

export { keepCompiled } from './node/keep-compiled.ts'

compileAtOnce()

if (isMainThread) {
  const connect = (options: ConnectionOptions) =>
    process.argv.includes('--stdio')
      ? createConnection(...standardStreams(process), options)
      : createConnection(options)
  const startWorker = () => startIndexWorker(__filename)
  startServer(connect, { readCatalogue, files: diskFiles, storage: diskStorage, startWorker })
} else answerTasks()
