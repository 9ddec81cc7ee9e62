/** The configuration of each draft that a command was given, and what is wrong in it told once. */
import { readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { DraftConfig } from '../core/lint/config/apply.ts'
import type { Settings } from '../core/lint/settings.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { say } from '../core/text/message.ts'
import { Configurations, readNow } from '../workspace/configurations.ts'
import type { Terminal } from './command.ts'
import { STANDARD_INPUT } from './draft-file.ts'
import { printMessage } from './print.ts'
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
    const config = readNow(this.#configurations.of(pathToFileURL(file).href), read)
    for (const { file, line, message } of this.#configurations.complaints) {
      const said = say`${shortest(fileURLToPath(file))}:${line + 1}: ${message}`
      const words = printMessage(said, this.#terminal.language)
      if (!this.#said.has(words)) tell(this.#terminal, said)
      this.#said.add(words)
    }
    return config
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

function read(uri: string): string | null {
  try {
    const path = fileURLToPath(uri)
    // A pipe or a device may have no end.
    const status = statSync(path)
    return status.isFile() && status.size <= LONGEST ? readFileSync(path, 'utf8') : null
  } catch {
    return null
  }
}
