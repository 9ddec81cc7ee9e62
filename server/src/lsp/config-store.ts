import { type DraftConfig, NO_DRAFT_CONFIG } from '../core/lint/config/apply.ts'
import type { Complaint } from '../core/lint/config/config.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { Configurations, readLater } from '../workspace/configurations.ts'
import { type Files, uriKey } from '../workspace/files.ts'
import { Emitter } from './emitter.ts'

/** The configuration of each draft, read from the files of the workspace and the folders above it. */
export class ConfigStore {
  /** Another folder has been looked through, or everything is to be. */
  readonly changed = new Emitter()
  readonly #configurations = new Configurations()
  readonly #files: Files
  readonly #folders: () => readonly string[]
  #trusted: boolean

  /**
   * `trusted` is false where the person has not said that the folder may be trusted: what its configuration says is
   * then read from no place outside the folder.
   */
  constructor(files: Files, folders: () => readonly string[], trusted: boolean) {
    this.#files = files
    this.#folders = folders
    this.#trusted = trusted
  }

  /** What holds for the draft at an address; for one without a place, what holds in the first folder. */
  async of(uri: string | null): Promise<DraftConfig> {
    const [first] = this.#folders()
    const address =
      uri !== null && /^[a-z][a-z0-9+.-]*:\/\//i.test(uri) ? uri : first && `${first.replace(/\/$/, '')}/-`
    if (!address) return NO_DRAFT_CONFIG
    const before = this.#configurations.size
    const within = address.startsWith('file:') ? null : (this.#folderOf(address) ?? null)
    const found = await readLater(this.#configurations.of(address, within), (file) => this.#read(file))
    if (this.#configurations.size !== before) this.changed.fire()
    return found
  }

  /** Files have changed: everything is looked for anew. */
  forget(): void {
    this.#configurations.forget()
  }

  /** The person trusts the folder. */
  trust(): void {
    this.#trusted = true
    this.forget()
  }

  get complaints(): readonly Complaint[] {
    return this.#configurations.complaints
  }

  get files(): readonly string[] {
    return this.#configurations.files
  }

  get styles(): readonly HouseStyle[] {
    return this.#configurations.styles
  }

  /** The addresses of the catalogues that configurations name; in a folder that is not trusted, none. */
  get catalogues(): readonly string[] {
    return this.#trusted ? this.#configurations.catalogues : []
  }

  #folderOf(uri: string): string | undefined {
    return this.#folders().find((folder) => uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`))
  }

  async #read(file: string): Promise<string | null> {
    const isNamed = /\/resolute\.(?:config\.(?:yaml|json)|styles\.json)$/.test(file)
    if (!this.#trusted && !isNamed && !this.#folderOf(file)) return null
    return await this.#files.read(file).catch(() => null)
  }
}
