import { readFileSync } from 'node:fs'
import { say, verbatim } from '../core/text/message.ts'
import { type Command, UsageError } from './command.ts'
import { cataloguePaths, DraftConfigs } from './configured.ts'
import { decode } from './decode.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { textFileOf } from './earlier.ts'
import { readOptions } from './options.ts'
import { worldOf } from './world.ts'

const OPTIONS = { catalogue: { type: 'string', multiple: true, default: [] as string[] } } as const

/** Answers assistants, by the Model Context Protocol. */
export const mcp: Command = {
  name: 'mcp',
  usage: verbatim(''),
  summary: say`answers assistants over standard input and output (MCP): checks, facts, comparisons; it only reads`,
  options: [[say`--catalogue FOLDER`, say`a catalogue, whose facts and texts are answered from too`]],

  async run(args, terminal) {
    const { values, positionals } = readOptions(args, OPTIONS)
    if (positionals.length > 0) throw new UsageError(say`mcp takes --catalogue, and nothing else.`)
    const config = new DraftConfigs(terminal).of(STANDARD_INPUT)
    const catalogue = [...values.catalogue, ...cataloguePaths(config)]
    const world = worldOf([], catalogue)
    // A bundle that lies beside this one; without it the others start sooner.
    const { serve } = require('./mcp.js') as typeof import('../mcp/main.ts')
    await serve({
      world,
      settings: config.settings,
      textOf(symbol) {
        const file = textFileOf(symbol, catalogue)
        return file === null ? null : decode(readFileSync(file)).text
      },
    })
    return 0
  },
}
