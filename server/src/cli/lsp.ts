import { say, verbatim } from '../core/text/message.ts'
import { type Command, UsageError } from './command.ts'
import { readOptions } from './options.ts'

/** The server reads the second by itself. */
const OPTIONS = { stdio: { type: 'boolean', default: false }, clientProcessId: { type: 'string' } } as const

/** Runs the language server, which lies beside this program. */
export const lsp: Command = {
  name: 'lsp',
  usage: verbatim('--stdio'),
  summary: say`runs the language server, for editors`,
  options: [
    [verbatim('--stdio'), say`over standard input and output`],
    [say`--clientProcessId N`, say`ends when the process of the editor does`],
  ],

  run(args) {
    const { values, positionals } = readOptions(args, OPTIONS)
    if (!values.stdio || positionals.length > 0)
      throw new UsageError(say`lsp takes --stdio, --clientProcessId, and nothing else.`)
    require('./server.node.js')
    return 0
  },
}
