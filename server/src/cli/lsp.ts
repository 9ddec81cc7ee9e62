import { type Command, UsageError } from './command.ts'
import { readOptions } from './options.ts'

/** The server reads the second by itself. */
const OPTIONS = { stdio: { type: 'boolean', default: false }, clientProcessId: { type: 'string' } } as const

/** Runs the language server, which lies beside this program. */
export const lsp: Command = {
  name: 'lsp',
  usage: '--stdio',
  summary: 'runs the language server, for editors',
  options: [
    ['--stdio', 'over standard input and output'],
    ['--clientProcessId N', 'ends when the process of the editor does'],
  ],

  run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    if (!values.stdio || positionals.length > 0)
      throw new UsageError('lsp takes --stdio, --clientProcessId, and nothing else.')
    require('./server.node.js')
    return 0
  },
}
