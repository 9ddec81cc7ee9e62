import { type Command, Refusal } from './command.ts'
import { readOptions } from './options.ts'

/** Runs the language server, which lies beside this program. */
export const lsp: Command = {
  name: 'lsp',
  usage: '--stdio',
  summary: 'runs the language server, for editors',
  options: [['--stdio', 'over standard input and output']],

  run(args) {
    const { values, positionals } = readOptions(args, { stdio: { type: 'boolean', default: false } })
    if (!values.stdio || positionals.length > 0) throw new Refusal('lsp takes --stdio, and nothing else.')
    require('./server.node.js')
    return 0
  },
}
