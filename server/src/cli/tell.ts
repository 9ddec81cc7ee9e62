import { type Message, say } from '../core/text/message.ts'
import type { Terminal } from './command.ts'
import { printMessage } from './print.ts'

/** Says a sentence on standard error, in the language of the terminal. */
export const tell = (terminal: Terminal, message: Message): void =>
  terminal.stderr(`resolute: ${printMessage(message, terminal.language)}`)

/** A sentence of a name and what is to be said of it: `draft.resolution cannot be found.` */
export const about = (name: string | Message, what: Message): Message => say`${name} ${what}.`
