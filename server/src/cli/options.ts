import { type ParseArgsConfig, parseArgs } from 'node:util'
import { type Message, say, verbatim } from '../core/text/message.ts'
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
    const why = valueless(first, args) ?? refused(first.replace(/\.$/, ''))
    throw new UsageError(say`${why}. --help lists the options.`)
  }
}

/** What Node says of what it refuses, as a message where it is known. */
function refused(message: string): Message {
  const unknown = /^Unknown option '(.+)'$/.exec(message)?.[1]
  if (unknown !== undefined) return say`Unknown option '${unknown}'`
  const valued = /^Option '(.+)' does not take an argument$/.exec(message)?.[1]
  if (valued !== undefined) return say`Option '${valued}' does not take an argument`
  return verbatim(message)
}

/** What to say where an option is followed by no value; null where the message of Node says something else. */
function valueless(message: string, args: readonly string[]): Message | null {
  const option = /^Option '(--[\w-]+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(message)?.[1]
  if (!option) return null
  const at = args.findIndex((one, i) => one === option && (args[i + 1] ?? '-').startsWith('-'))
  const next = args[at + 1]
  return next === undefined
    ? say`${option} needs a value behind it`
    : say`${option} needs a value behind it, and “${next}” reads as an option`
}

/** The value, where it is one of those offered. Throws a refusal that lists them. */
export function oneOf<T extends string>(option: string, value: string, offered: readonly T[]): T {
  const found = offered.find((o) => o === value)
  if (found === undefined) throw new UsageError(say`${option} takes one of ${offered.join(', ')}, not “${value}”.`)
  return found
}
