import type { Language } from '../core/lexicon/languages.ts'
import { inEnglish } from '../core/messages/printer.ts'
import type { Message } from '../core/text/message.ts'

/** The world outside a command: where it writes, and how. */
export interface Terminal {
  /** The language of what is said to the person at it. */
  readonly language: Language
  /** Writes to standard output as it is. */
  readonly stdout: (text: string) => void
  /** Whether anybody still reads standard output: `head` goes away early. */
  readonly isOpen: () => boolean
  /** Writes one line to standard error, made harmless. */
  readonly stderr: (line: string) => void
  /** All that comes on standard input. */
  readonly readInput: () => Promise<Uint8Array>
  /** Whether standard output is a terminal, which a text could steer. */
  readonly isTerminal?: boolean
  /** How many characters a line of it holds, where it is a terminal that says so. */
  readonly columns?: number
  /** Whether standard output shows colours. */
  readonly colour: boolean
  /** How many characters a line of the terminal has. */
  readonly width?: number
  /** Takes the summary of a step of a GitHub workflow, where one is wanted. */
  readonly summary?: (text: string) => void
  /** The file of this program, where it can run in threads of its own. */
  readonly program?: string
  /** Shows how far long work has come, where standard error is a terminal; `null` takes it away. */
  readonly progress: (line: string | null) => void
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** What follows the name: `[FILES or FOLDERS…]`. */
  readonly usage: Message
  /** One line: what it does. */
  readonly summary: Message
  /** Its options, a line each: as it is typed, with a word for its value, and what it does. */
  readonly options: readonly (readonly [option: Message, what: Message])[]
  /** Does the work; the exit status is 0, 1 where something was found, 2 where it could not run. */
  run(args: readonly string[], terminal: Terminal): number | Promise<number>
}

/** The command cannot run as it was asked to: what is said is the one line that says why. */
export class UsageError extends Error {
  readonly said: Message

  constructor(said: Message) {
    super(inEnglish(said))
    this.said = said
  }
}
