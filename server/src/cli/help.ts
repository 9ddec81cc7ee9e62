import { LANGUAGES, type Language } from '../core/lexicon/languages.ts'
import { type Message, say, verbatim } from '../core/text/message.ts'
import type { Command } from './command.ts'
import { printMessage } from './print.ts'

/** The option of every command beside `--help`. */
export const LANG: Command['options'][number] = [
  verbatim(`--lang ${LANGUAGES.join('|')}`),
  say`the language in which you are answered (that of the terminal)`,
]
const HELP: Command['options'][number] = [verbatim('--help'), say`prints this`]

/** What the command line can do. */
export const overview = (commands: readonly Command[], language: Language): string =>
  `${printMessage(say`Resolute checks resolutions of the United Nations kind.`, language)}

${columns(
  commands.map(({ name, usage, summary }) => [say`resolute ${name} ${usage}`, summary]),
  language,
)}
${ENDING.map((sentence) => `${printMessage(sentence, language)}\n`).join('')}`

const ENDING: readonly Message[] = [
  say`resolute COMMAND --help tells more of one, resolute --version which version this is.`,
  say`Every command takes --lang ${LANGUAGES.join('|')}, the language in which you are answered; without it, that of the terminal.`,
  say`Exit status: 0 nothing serious, 1 errors (or more warnings than allowed), 2 could not run or could not read something.`,
]

/** What one command can do. */
export function usage({ name, usage: rest, summary, options }: Command, language: Language): string {
  const words = printMessage(rest, language)
  const takes = options.length > 0 && !words.startsWith('--')
  const head = takes ? say`resolute ${name} [OPTIONS] ${words}` : say`resolute ${name} ${words}`
  return `${printMessage(head, language)}
${printMessage(summary, language)}

${columns([...options, LANG, HELP], language)}`
}

function columns(rows: Command['options'], language: Language): string {
  const printed = rows.map((row) => row.map((one) => printMessage(one, language)) as [string, string])
  const width = Math.max(...printed.map(([left]) => left.length))
  return printed.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('')
}
