/** The configuration of each draft that a command was given, and what is wrong in it told once. */
import { lstatSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { DraftConfig } from '../core/lint/config/apply.ts'
import type { Settings } from '../core/lint/settings.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { type Message, say } from '../core/text/message.ts'
import { Configurations, readNow } from '../workspace/configurations.ts'
import { type Terminal, UsageError } from './command.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { printMessage } from './print.ts'
import { reason } from './reason.ts'
import { shortest } from './shortest-path.ts'
import { tell } from './tell.ts'

/** A longer file is none that a person wrote, in bytes. */
const LONGEST = 2_000_000

/** Looks for configurations, each folder once. */
export class DraftConfigs {
  readonly #configurations = new Configurations()
  readonly #terminal: Terminal
  readonly #said = new Set<string>()

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** What holds for the draft at a path; for standard input, what holds in the working folder. */
  of(path: string): DraftConfig {
    const file = path === STANDARD_INPUT ? join(resolve('.'), path) : resolve(path)
    const config = readNow(this.#configurations.of(pathToFileURL(file).href), (uri) => this.#read(uri))
    for (const { file, line, message } of this.#configurations.complaints) {
      const said = say`${shortest(fileURLToPath(file))}:${line + 1}: ${message}`
      this.#tell(said)
    }
    return config
  }

  /** Tells what is wrong, once. */
  #tell(said: Message): void {
    const words = printMessage(said, this.#terminal.language)
    if (!this.#said.has(words)) tell(this.#terminal, said)
    this.#said.add(words)
  }

  /** The text of a file; null where there is none. One that is there and cannot be read is told. */
  #read(uri: string): string | null {
    const path = fileURLToPath(uri)
    if (!isThere(path)) return null
    try {
      return textOf(path)
    } catch (error) {
      this.#tell(say`${shortest(path)} ${reason(error)}, so nothing of it counts.`)
      return null
    }
  }

  /** The settings of the draft at a path, for what only reads it. */
  settings(path: string): Settings {
    return this.of(path).settings
  }

  /** The styles that the configurations looked at describe. */
  get styles(): readonly HouseStyle[] {
    return this.#configurations.styles
  }

  /** The paths of the files that have been read. */
  get files(): readonly string[] {
    return this.#configurations.files.map((file) => fileURLToPath(file))
  }
}

/** The paths of the catalogues that a configuration names. */
export const cataloguePaths = ({ catalogues }: DraftConfig): readonly string[] =>
  catalogues.map((address) => (address.startsWith('file:') ? shortest(fileURLToPath(address)) : address))

/** Whether there is something of this name, as far as that can be seen. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function textOf(path: string): string {
  const status = statSync(path)
  // A pipe or a device may have no end.
  if (!status.isFile()) throw new UsageError(say`is no file`)
  if (status.size > LONGEST) throw new UsageError(say`is too large to be read`)
  return readFileSync(path, 'utf8')
}
