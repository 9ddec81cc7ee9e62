import type { Language } from '../lexicon/languages.ts'
import type { Term } from '../rules/shared/preferred-terms.ts'
import type { Level } from '../styles/level.ts'
import type { RuleId } from '../styles/rule-ids.ts'
import type { HouseStyle } from '../styles/style.ts'

/** Levels of rules, by id. */
export type Levels = Readonly<Partial<Record<RuleId, Level>>>

/** What a person has set: on the command line, in the editor's settings, and in the configuration of the folder. */
export interface Settings {
  /** The style that the command line asks for: it outranks the front matter. */
  readonly forcedStyle: string | null
  /** The style of the setting: the front matter outranks it. */
  readonly style: string | null
  readonly strictEmphasis: boolean
  /** House styles that the workspace describes for itself. */
  readonly styles: readonly HouseStyle[]
  /** Levels that a person gave to rules. */
  readonly levels: Levels
  /** What the configuration says of the draft; all that a person has set outranks it. */
  readonly configured: Configured
  /** The language that a draft is in which does not say so itself; null where its words tell. */
  readonly language: Language | null
  /** The terms and names that the office prefers. */
  readonly terms: readonly Term[]
}

/** Style and levels, as the configuration of a folder has them for one draft. */
export interface Configured {
  readonly style: string | null
  readonly levels: Levels
  /** For the drafts of one style, by its id: all levels that hold for them. */
  readonly styleLevels: Readonly<Record<string, Levels>>
}

/** What holds where nobody has set anything. */
export const DEFAULT_SETTINGS: Settings = {
  forcedStyle: null,
  style: null,
  strictEmphasis: false,
  styles: [],
  levels: {},
  configured: { style: null, levels: {}, styleLevels: {} },
  language: null,
  terms: [],
}
