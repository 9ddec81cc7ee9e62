/**
 * A configuration, `resolute.config.yaml`: what an office wants of its drafts, for the editor, the command line and
 * fix-on-save alike.
 */

import type { Language } from '../../lexicon/languages.ts'
import type { Term } from '../../rules/shared/preferred-terms.ts'
import type { Message } from '../../text/message.ts'
import type { Levels } from '../settings.ts'

/** The names that a configuration is looked for by, in this order. */
export const CONFIG_FILES = ['resolute.config.yaml', 'resolute.config.json'] as const

/** Something that is wrong, and where; `line` is zero-based. What can be read of the file counts all the same. */
export interface Complaint {
  /** The address of the file. */
  readonly file: string
  readonly line: number
  readonly message: Message
  /** True where nothing is wrong, and it is only told. */
  readonly isNote?: true
}

/** What a file says, and where. */
export interface Said<T> {
  readonly value: T
  readonly file: string
  readonly line: number
}

/** What is wanted of some drafts: of all, or of those that the globs name. */
export interface Layer {
  /** Null for all drafts. */
  readonly files: readonly string[] | null
  readonly style: Said<string> | null
  readonly language: Language | null
  readonly levels: Levels
  /** Levels for the drafts of one style, by its id. */
  readonly styleLevels: Readonly<Record<string, Levels>>
  /** Globs of drafts that are not judged; one that begins with `!` takes drafts out again. */
  readonly ignore: readonly string[]
  readonly catalogues: readonly Said<string>[]
  readonly terms: readonly Term[]
}

/** An entry of `styles`: a style of the office's own, or levels for one of ours. */
export interface StyleEntry {
  readonly id: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** All that one file says. */
export interface ConfigFile {
  /** The other files that it goes on from, as written. */
  readonly extends: readonly Said<string>[]
  /** In order: where two say the same thing, the later one counts. */
  readonly layers: readonly Layer[]
  readonly styles: readonly Said<StyleEntry>[]
  readonly complaints: readonly Complaint[]
}

/** Nothing that is wanted of any draft. */
export const NO_LAYER: Layer = {
  files: null,
  style: null,
  language: null,
  levels: {},
  styleLevels: {},
  ignore: [],
  catalogues: [],
  terms: [],
}
