import type { Command } from './command.ts'

const HELP = ['--help', 'prints this'] as const

/** What the command line can do. */
export const overview = (commands: readonly Command[]): string =>
  `Resolute checks resolutions of the United Nations kind.

${columns(commands.map((c) => [`resolute ${c.name} ${c.usage}`, c.summary]))}
resolute COMMAND --help tells more of one, resolute --version which version this is.
Exit status: 0 nothing serious, 1 errors (or more warnings than allowed), 2 could not run or could not read something.
`

/** What one command can do. */
export const usage = ({ name, usage: rest, summary, options }: Command): string =>
  `resolute ${name} ${options.length > 0 && !rest.startsWith('--') ? '[OPTIONS] ' : ''}${rest}
${summary}

${columns([...options, HELP])}`

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
