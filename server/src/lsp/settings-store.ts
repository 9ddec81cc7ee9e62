import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import type { HouseStyle } from '../core/styles/style.ts'
import { type Log, messageOf } from '../log.ts'
import type { ConfigStore } from './config-store.ts'
import { type DraftSettings, readSettings, recordOf } from './settings.ts'

/**
 * The settings of each draft, asked of the client once and kept until they change, over what the configuration of its
 * folder says. Equal settings are the same object.
 */
export class SettingsStore {
  readonly #connection: Connection
  readonly #log: Log
  readonly #configs: ConfigStore
  /** Whether the client can be asked for settings; else those it pushes count. */
  readonly #asks: boolean
  readonly #byUri = new Map<string, Promise<DraftSettings>>()
  readonly #same = new Map<string, DraftSettings>()
  #whole: Promise<DraftSettings> | null = null
  readonly #said = new Set<string>()
  #pushed: unknown = null

  constructor(connection: Connection, client: ClientCapabilities, configs: ConfigStore, log: Log) {
    this.#connection = connection
    this.#asks = client.workspace?.configuration === true
    this.#configs = configs
    this.#log = log
  }

  of(uri: string): Promise<DraftSettings> {
    let settings = this.#byUri.get(uri)
    if (!settings) {
      settings = this.#read(uri)
      this.#byUri.set(uri, settings)
    }
    return settings
  }

  /** The settings of the workspace as a whole. */
  ofWorkspace(): Promise<DraftSettings> {
    this.#whole ??= this.#read(null)
    return this.#whole
  }

  /** The client says that settings have changed; `pushed` is what it sent along. */
  changed(pushed: unknown): void {
    this.#pushed = recordOf(pushed).resolute ?? null
    this.reset()
  }

  /** The house styles that the configurations of the workspace describe. */
  get styles(): readonly HouseStyle[] {
    return this.#configs.styles
  }

  /** All settings are read anew when they are next asked for. */
  reset(): void {
    this.#byUri.clear()
    this.#whole = null
    this.#said.clear()
  }

  forget(uri: string): void {
    this.#byUri.delete(uri)
  }

  async #read(uri: string | null): Promise<DraftSettings> {
    const raw = this.#asks ? await this.#ask(uri) : this.#pushed
    const { settings, complaints } = readSettings(raw, await this.#configs.of(uri))
    for (const line of complaints) {
      if (!this.#said.has(line)) this.#log(line)
      this.#said.add(line)
    }
    const key = JSON.stringify(settings)
    const same = this.#same.get(key)
    if (!same) this.#same.set(key, settings)
    return same ?? settings
  }

  async #ask(uri: string | null): Promise<unknown> {
    try {
      return await this.#connection.workspace.getConfiguration({
        ...(uri === null ? {} : { scopeUri: uri }),
        section: 'resolute',
      })
    } catch (error) {
      this.#log(`Settings could not be read, so the defaults hold: ${messageOf(error)}`)
      return null
    }
  }
}
