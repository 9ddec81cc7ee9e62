/** A regular expression of the project, and where it is written. */
export interface Pattern {
  /** Relative to server/src. */
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}
