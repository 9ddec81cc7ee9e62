import type { Level } from '../styles/level.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'

/** What a person has set: on the command line, and in the editor's settings. */
export interface Settings {
  /** The style that the command line asks for: it outranks the front matter. */
  readonly forcedStyle: string | null
  /** The style of the setting: the front matter outranks it. */
  readonly style: string | null
  readonly strictEmphasis: boolean
  /** House styles that the workspace describes for itself. */
  readonly styles: readonly HouseStyle[]
  /** Levels that a person gave to rules. */
  readonly levels: Readonly<Partial<Record<RuleId, Level>>>
}

export const DEFAULT_SETTINGS: Settings = {
  forcedStyle: null,
  style: null,
  strictEmphasis: false,
  styles: [],
  levels: {},
}
