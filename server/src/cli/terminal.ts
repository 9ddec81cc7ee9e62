import { appendFileSync } from 'node:fs'
import { say } from '../core/text/message.ts'
import { whyNot } from '../node/put-file.ts'
import type { Terminal } from './command.ts'
import { languageOf } from './language.ts'
import { printMessage } from './print.ts'

/** What steers a terminal, turns the direction of writing, or shows as nothing. */
const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/** The text on one line, with all that could steer a terminal or turn the direction of writing made visible. */
export const escapeControls = (text: string): string =>
  text.replace(/[\t\r\n]+/g, ' ').replace(STEERING, (c) => `\\u{${(c.codePointAt(0) as number).toString(16)}}`)

/** The same of a text of several lines, which it keeps. */
export const escapeLines = (text: string): string => text.split('\n').map(escapeControls).join('\n')

/** The text as it is; on a terminal, with what could steer that made visible. */
export const forTerminal = (text: string, { isTerminal }: Pick<Terminal, 'isTerminal'>): string =>
  isTerminal ? escapeLines(text) : text

/** JSON in which all that could steer a terminal is escaped, as it escapes some of it by itself. */
export const json = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(STEERING, (c) =>
    // Line ends are those of the JSON itself: those of its texts are escaped already.
    c === '\n'
      ? c
      : c
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join(''),
  )

/** The terminal or pipe of this process. A reader that goes away early, as `head` does, ends the output in silence. */
export function terminal(process: NodeJS.Process, program: string): Terminal {
  const { stdin, stdout, stderr, env } = process
  const language = languageOf(env)
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    const said = printMessage(say`The output cannot be written: ${whyNot(error)}.`, language)
    stderr.write(`resolute: ${escapeControls(said)}\n`)
    process.exit(2)
  })
  let shown = false
  const progress = (line: string | null) => {
    if (!stderr.isTTY || (line === null && !shown)) return
    stderr.write(`\r\u001b[K${line === null ? '' : escapeControls(line).slice(0, (stderr.columns ?? 80) - 1)}`)
    shown = line !== null
  }
  return {
    program,
    language,
    stdout: (text) => {
      progress(null)
      stdout.write(text)
    },
    isOpen: () => stdout.errored === null,
    stderr: (line) => {
      progress(null)
      stderr.write(`${escapeControls(line)}\n`)
    },
    readInput: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of stdin) chunks.push(chunk)
      return Buffer.concat(chunks)
    },
    isTerminal: stdout.isTTY === true,
    ...(stdout.isTTY && stdout.columns > 0 && { columns: stdout.columns }),
    colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    progress,
    ...(stdout.isTTY && { width: stdout.columns }),
    ...(env.GITHUB_STEP_SUMMARY && { summary: summaryIn(env.GITHUB_STEP_SUMMARY) }),
  }
}

/** Puts a text at the end of the file in which GitHub shows the summary of a step. */
const summaryIn = (file: string) => (text: string) => {
  try {
    appendFileSync(file, text)
  } catch {
    // The annotations stand all the same.
  }
}
