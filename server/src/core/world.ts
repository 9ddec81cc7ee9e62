import type { Language } from './lexicon/languages.ts'

/** How a fact is known. */
export type Basis = 'record' | 'cited' | 'draft' | 'table'

/** What is known of one adopted resolution or decision. */
export interface CatalogueRecord {
  /** Canonical symbol: `A/RES/33/134`, `S/RES/242(1967)`. */
  readonly symbol: string
  /** Day of adoption, ISO (`1978-12-19`), or null where it is not known. */
  readonly date: string | null
  readonly titles: Readonly<Partial<Record<Language, string>>>
  /** `without a vote`, `142-10-14`, or null. */
  readonly vote: string | null
  /**
   * `record`: from its own official record; `cited`: the date that nearly all citing resolutions give; `draft`: what a
   * draft of the workspace says of itself; `table`: what somebody's table says.
   */
  readonly basis: Basis
  /** How many resolutions were seen to cite it with this date, where that is the basis. */
  readonly citations?: number | null
  /** The languages that its catalogue has its full text in. */
  readonly texts?: readonly Language[]
  /** The name of the catalogue that has its texts; empty for the built-in facts. */
  readonly catalogue?: string
}

/** What is known of resolutions: one synchronous lookup, whatever the records come from. */
export interface Catalogue {
  readonly size: number
  /** The record of a canonical symbol, or undefined. */
  get(symbol: string): CatalogueRecord | undefined
  /**
   * True where all resolutions of the body and session of this canonical symbol are here, and none has its number: it
   * does not exist.
   */
  covers?(symbol: string): boolean
  /** The records whose canonical symbols begin with `prefix`, in the order of these. */
  beginning?(prefix: string): Iterable<CatalogueRecord>
  /**
   * At most `most` records, whose titles have words that begin with each of these, which are in small letters without
   * accents.
   */
  titled?(words: readonly string[], most: number): readonly CatalogueRecord[]
  /** The records that have in one of their languages a title that begins so, letter for letter but for apostrophes. */
  entitled?(beginning: string): readonly CatalogueRecord[]
  /** Makes ready what `titled` needs, step by short step; until it is done `titled` answers from what is there. */
  prepare?(): Iterable<void>
}

/** One draft of the workspace, as the index of files knows it. */
export interface Draft {
  readonly uri: string
  readonly symbol: string | null
  readonly title: string | null
  readonly date: string | null
  /** The language it is written in, which its title is in too. */
  readonly language: Language
  /** Where its designation or title stands, zero-based. */
  readonly line: number
  readonly character: number
}

/** The drafts that lie beside the one in hand. */
export interface Workspace {
  /** The draft with this canonical symbol, or undefined. */
  get(symbol: string): Draft | undefined
  /** The symbols of drafts that begin with `prefix`, in their order. */
  beginning?(prefix: string): Iterable<string>
  /**
   * The symbols of at most `most` drafts whose titles have words that begin with each of these, which are in small
   * letters without accents.
   */
  titled?(words: readonly string[], most: number): readonly string[]
}

/** What a document is judged against and read with. The catalogue is null until its bytes have been loaded. */
export interface World {
  readonly catalogue: Catalogue | null
  readonly workspace: Workspace
}

/** Nothing is known of other texts. */
export const EMPTY_WORLD: World = { catalogue: null, workspace: { get: () => undefined } }
