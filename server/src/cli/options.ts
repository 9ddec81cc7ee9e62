import { type ParseArgsConfig, parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/** Reads the options and arguments of a command. Throws a refusal that names what is wrong. */
export function readOptions<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
): ReturnType<typeof parseArgs<{ options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    const [first = ''] = (error as Error).message.split(/\. |\n/)
    throw new UsageError(`${valueless(first, args) ?? first.replace(/\.$/, '')}. --help lists the options.`)
  }
}

/** What to say where an option is followed by no value; null where the message of Node says something else. */
function valueless(message: string, args: readonly string[]): string | null {
  const option = /^Option '(--[\w-]+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(message)?.[1]
  if (!option) return null
  const at = args.findIndex((one, i) => one === option && (args[i + 1] ?? '-').startsWith('-'))
  const next = args[at + 1]
  return `${option} needs a value behind it${next === undefined ? '' : `, and “${next}” reads as an option`}`
}

/** The value, where it is one of those offered. Throws a refusal that lists them. */
export function oneOf<T extends string>(option: string, value: string, offered: readonly T[]): T {
  const found = offered.find((o) => o === value)
  if (found === undefined) throw new UsageError(`${option} takes one of ${offered.join(', ')}, not “${value}”.`)
  return found
}
