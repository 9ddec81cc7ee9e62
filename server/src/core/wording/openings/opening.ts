export type OpeningPart = 'operative' | 'preambular'

/** An opening, with offsets in the text that was read. The phrase begins where the text does, after white space. */
export interface Opening {
  readonly part: OpeningPart
  readonly start: number
  /** Where the phrase that the house style emphasises ends. */
  readonly end: number
  /** Ends that are no slip either: usage differs on some complements. Always holds `end`. */
  readonly acceptedEnds: readonly number[]
  /**
   * Ends before a complement of its own (`Reiterates` of `Reiterates its call`), which some houses leave out of the
   * emphasis.
   */
  readonly endsWithoutComplement: readonly number[]
  /**
   * Every end that a reading of the words could have, from the bare verb on: what an emphasis that is cut short may
   * cover.
   */
  readonly possibleEnds: readonly number[]
  /** The end of the verb with what it cannot do without: what stops before it is cut short beyond doubt. */
  readonly minimalEnd: number
  /** The lower-case verb, participle or adjective that the phrase turns on. */
  readonly verb: string
  /** False where the word is not in the lexicon and only its shape speaks for it. */
  readonly known: boolean
  /** True for an opening of parliamentary law: `WHEREAS`, `BE IT RESOLVED`. */
  readonly formal: boolean
}
