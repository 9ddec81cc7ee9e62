/** The commands as a page of the manual. */

import type { Message } from '../core/text/message.ts'
import type { Command } from './command.ts'
import { LANG } from './help.ts'
import { printMessage } from './print.ts'

/** The source of `resolute.1`. */
export function manPage(commands: readonly Command[], version: string): string {
  const parts = commands.map(({ name, usage, summary, options }) => {
    const rows = options.map(row)
    return `.SS resolute ${name} ${escaped(usage)}\n${escaped(summary)}.\n${rows.join('')}`
  })
  return `.TH RESOLUTE 1 "" "Resolute ${version}" "User Commands"
.SH NAME
resolute \\- checks resolutions of the United Nations kind
.SH SYNOPSIS
.B resolute
.I command
[options] [files, folders or globs]
.SH DESCRIPTION
Checks, mends, numbers, compares and reads drafts of resolutions, in English, Spanish and French.
.B resolute
.I command
.B \\-\\-help
tells of one command,
.B resolute \\-\\-version
which version this is.
.SH COMMANDS
${parts.join('')}.SS Options of every command
${row(LANG)}.SH FILES
.TP
.B resolute.config.yaml
What an office wants of its drafts; the nearest one in the folder of a draft or above it counts.
.SH ENVIRONMENT
.TP
.B LC_ALL, LC_MESSAGES, LANG
The first that is set says in which language you are answered, where \\-\\-lang does not: English, Spanish or French.
.SH EXIT STATUS
.TP
.B 0
Nothing serious.
.TP
.B 1
Errors, or more warnings than allowed; with \\-\\-diff, something would change.
.TP
.B 2
Could not run, or could not read something.
`
}

const row = ([option, what]: Command['options'][number]): string => `.TP\n.B ${escaped(option)}\n${escaped(what)}.\n`

/** Words in English that mean nothing to troff. */
const escaped = (words: Message): string =>
  printMessage(words, 'en')
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/, '\\&$1')
    .replace(/\.$/, '')
