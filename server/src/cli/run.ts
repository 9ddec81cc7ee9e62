import { say } from '../core/text/message.ts'
import { VERSION } from '../version.ts'
import { catalogue } from './catalogue.ts'
import { cites } from './cites.ts'
import { type Command, type Terminal, UsageError } from './command.ts'
import { compare } from './compare.ts'
import { completion } from './completion.ts'
import { convert } from './convert.ts'
import { decisions } from './decisions.ts'
import { overview, usage } from './help.ts'
import { inspect } from './inspect.ts'
import { withoutLang } from './language.ts'
import { lint } from './lint.ts'
import { lsp } from './lsp.ts'
import { mcp } from './mcp.ts'
import { newCommand } from './new.ts'
import { reason } from './reason.ts'
import { renumber } from './renumber.ts'
import { rules } from './rules.ts'
import { about, tell } from './tell.ts'
import { tidy } from './tidy.ts'

/** All commands, in the order in which they are told. */
export const COMMANDS: readonly Command[] = [
  newCommand,
  lint,
  tidy,
  renumber,
  compare,
  convert,
  inspect,
  decisions,
  cites,
  catalogue,
  rules,
  completion(() => COMMANDS),
  lsp,
  mcp,
]

/**
 * Runs the command that `args` name, and returns the exit status. What goes wrong is said in one line; in the language
 * of the terminal unless `--lang` asks for another.
 */
export async function run(args: readonly string[], outside: Terminal): Promise<number> {
  let terminal = outside
  try {
    const asked = withoutLang(args)
    terminal = { ...outside, language: asked.language ?? outside.language }
    return await dispatch(asked.args, terminal)
  } catch (error) {
    const { path, syscall } = error as NodeJS.ErrnoException
    if (error instanceof UsageError) tell(terminal, error.said)
    // What the machine refuses is no fault of ours.
    else if (path !== undefined && syscall !== undefined) tell(terminal, about(path, reason(error)))
    else tell(terminal, say`This should not have happened: ${(error instanceof Error && error.stack) || String(error)}`)
    return 2
  }
}

async function dispatch([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  // `help lint` asks what `lint --help` does.
  if (name === 'help' && rest[0] !== undefined && !rest[0].startsWith('-'))
    return dispatch([rest[0], '--help'], terminal)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.stdout(overview(COMMANDS, terminal.language))
    return name === undefined ? 2 : 0
  }
  if (name === '--version' || rest.includes('--version')) {
    terminal.stdout(`${VERSION}\n`)
    return 0
  }
  const command = COMMANDS.find((c) => c.name === name)
  if (!command) throw new UsageError(say`There is no command “${name}”. resolute --help lists them.`)
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.stdout(usage(command, terminal.language))
    return 0
  }
  return await command.run(rest, terminal)
}
