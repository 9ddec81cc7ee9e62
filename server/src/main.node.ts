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
import { standardStreams } from './node/stdio.ts'

if (isMainThread) {
  const connect = (options: ConnectionOptions) =>
    process.argv.includes('--stdio')
      ? createConnection(...standardStreams(process), options)
      : createConnection(options)
  const startWorker = () => startIndexWorker(__filename)
  // Each pattern is compiled once, for the processor: by itself the engine first makes bytecode of it, which most of ours
  // outgrow at once. The findings in a first draft of 15 kB take 194 ms of CPU in place of 227. Loaded only now: the first
  // answer would wait 2 ms for it.
  const prepare = () => void import('node:v8').then((v8) => v8.setFlagsFromString('--no-regexp-tier-up'))
  startServer(connect, { readCatalogue, files: diskFiles, storage: diskStorage, startWorker, prepare })
} else answerTasks()
