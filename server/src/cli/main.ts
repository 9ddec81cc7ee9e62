/**
 * What `resolute` starts: the language server for editors, without anything of the command line, which they would wait
 * for; or the command line. Both are bundles that lie beside this one.
 */
import { join } from 'node:path'
import type { keepCompiled } from '../main.node.ts'
import { loadBundle } from '../node/compiled-form.ts'
import { compileAtOnce } from '../node/patterns.ts'

const [command, ...options] = process.argv.slice(2)
/** How the editor speaks to the server; it may say who it is, too, so that the server ends when it does. */
const isChannel = (option: string): boolean => option === '--stdio' || option === '--node-ipc'
const isOfServer = (option: string): boolean => isChannel(option) || option.startsWith('--clientProcessId=')
const isServer = command === 'lsp' && options.some(isChannel) && options.every(isOfServer)
/** The folder in which Node keeps what it compiles. */
const { NODE_COMPILE_CACHE: folder } = process.env

// Before any pattern is used: one that has been made in the slower form crashes the engine of Node 20 now and then.
compileAtOnce()

if (isServer && folder) startCompiled(folder)
else if (isServer) require('./server.node.js')
else require('./cli.js')

/** The server, from its compiled form in the folder. */
function startCompiled(folder: string): void {
  const core = loadBundle(join(__dirname, 'core.js'), folder)
  const server = loadBundle(join(__dirname, 'server.node.js'), folder)
  const { keepCompiled: keep } = server.exported as { keepCompiled: typeof keepCompiled }
  keep([core, server].filter(({ isKept }) => !isKept))
}
