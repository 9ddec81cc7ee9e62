import type { ClientCapabilities, Connection } from 'vscode-languageserver'
import { DEFAULT_SETTINGS, type Settings } from '../core/lint/settings.ts'
import { RULES } from '../core/rules/index.ts'
import { STYLES } from '../core/styles/index.ts'
import type { Level } from '../core/styles/level.ts'
import type { HouseStyle } from '../core/styles/style.ts'
import { type Log, messageOf } from '../log.ts'

/** What a person has set for one draft. */
export interface DraftSettings {
  /** When the draft is checked: while it is typed, or when it is saved. */
  readonly validate: 'onType' | 'onSave'
  /** Folders or tables of catalogues, as the person wrote them. */
  readonly catalogues: readonly string[]
  /** Whether the short title of what is cited stands behind each citation. */
  readonly titleHints: boolean
  /** Whether a heading says how often its resolution is cited. */
  readonly citedBy: boolean
  readonly lint: Settings
}

export const DEFAULTS: DraftSettings = {
  validate: 'onType',
  catalogues: [],
  titleHints: false,
  citedBy: false,
  lint: DEFAULT_SETTINGS,
}

const LEVELS: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off']
const list = (words: readonly string[]) => words.join(', ')

/**
 * Reads the section `resolute` of a client's settings: what is wrong in it is left at its default and named in
 * `complaints`, a line each.
 */
export function readSettings(
  raw: unknown,
  styles: readonly HouseStyle[] = [],
): { settings: DraftSettings; complaints: readonly string[] } {
  const complaints: string[] = []
  const section = recordOf(raw)
  const complain = (name: string, value: unknown, wanted: string) =>
    complaints.push(
      `Setting resolute.${name}: ${JSON.stringify(value)} is not known here, so it is passed over; ${wanted}.`,
    )

  const validate = section.validate ?? DEFAULTS.validate
  if (validate !== 'onType' && validate !== 'onSave') complain('validate', validate, 'it takes onType or onSave')

  const style = section.style ?? ''
  const ids = [...STYLES, ...styles].map((s) => s.id)
  const known = typeof style === 'string' && ids.includes(style)
  if (!known && style !== '') complain('style', style, `it takes ${list(ids)}, or nothing`)

  const strict = section.strictEmphasis ?? false
  if (typeof strict !== 'boolean') complain('strictEmphasis', strict, 'it takes true or false')

  const paths = recordOf(section.catalogue).paths ?? []
  const arePaths = Array.isArray(paths) && paths.every((path) => typeof path === 'string')
  if (!arePaths) complain('catalogue.paths', paths, 'it takes a list of folders')

  const flag = (name: string, value: unknown): boolean => {
    if (value !== undefined && typeof value !== 'boolean') complain(name, value, 'it takes true or false')
    return value === true
  }

  const levels: Record<string, Level> = {}
  for (const [id, level] of Object.entries(recordOf(section.rules))) {
    if (!RULES.some((r) => r.id === id)) complain(`rules.${id}`, level, `the rules are ${list(RULES.map((r) => r.id))}`)
    else if (!LEVELS.includes(level as Level)) complain(`rules.${id}`, level, `it takes ${list(LEVELS)}`)
    else levels[id] = level as Level
  }
  const settings: DraftSettings = {
    validate: validate === 'onSave' ? 'onSave' : 'onType',
    catalogues: arePaths ? (paths as string[]) : [],
    titleHints: flag('inlayHints.titles', recordOf(section.inlayHints).titles),
    citedBy: flag('codeLens.citedBy', recordOf(section.codeLens).citedBy),
    lint: { ...DEFAULT_SETTINGS, style: known ? style : null, strictEmphasis: strict === true, levels },
  }
  return { settings, complaints }
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}

/**
 * The settings of each draft, asked of the client once and kept until they change. Equal settings are the same object.
 */
export class SettingsStore {
  readonly #connection: Connection
  readonly #log: Log
  /** Whether the client can be asked for settings; else those it pushes count. */
  readonly #asks: boolean
  readonly #byUri = new Map<string, Promise<DraftSettings>>()
  readonly #same = new Map<string, DraftSettings>()
  #whole: Promise<DraftSettings> | null = null
  readonly #said = new Set<string>()
  #styles: readonly HouseStyle[] = []
  #pushed: unknown = null

  constructor(connection: Connection, client: ClientCapabilities, log: Log) {
    this.#connection = connection
    this.#asks = client.workspace?.configuration === true
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
    this.#byUri.clear()
    this.#whole = null
    this.#said.clear()
  }

  /** The house styles that the workspace describes for itself. */
  get styles(): readonly HouseStyle[] {
    return this.#styles
  }

  useStyles(styles: readonly HouseStyle[]): void {
    this.#styles = styles
    this.#byUri.clear()
    this.#whole = null
    this.#said.clear()
  }

  forget(uri: string): void {
    this.#byUri.delete(uri)
  }

  async #read(uri: string | null): Promise<DraftSettings> {
    const raw = this.#asks ? await this.#ask(uri) : this.#pushed
    const { settings, complaints } = readSettings(raw, this.#styles)
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
