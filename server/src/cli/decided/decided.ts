/** What a draft decides, as the formats print it. */
import type { Decision } from '../../core/decisions/decision.ts'
import type { Position } from '../../core/text/lines.ts'
import { normalizeTypography } from '../../core/text/normalize-typography.ts'

export interface Decided {
  /** As it was given, or found under a folder that was given. */
  readonly path: string
  /** The language of the draft. */
  readonly language: string
  readonly decisions: readonly (Decision & { readonly range: { readonly start: Position; readonly end: Position } })[]
}

/** One format: what stands before all files, for each file, and behind them. */
export interface DecidedFormat {
  readonly begin: string
  file(decided: Decided, isFirst: boolean): string
  readonly end: string
}

/** `Requests … to report on …`; only what is asked, where the paragraph says something else before. */
export function whatOf({ verb, addressees, asks, words }: Decision): string {
  const between = words.slice(verb.length, Math.max(verb.length, words.indexOf(asks)))
  if (between.trim().length <= 1) return `${verb} ${asks}`.trim()
  const [first] = addressees
  const asked =
    first !== undefined &&
    normalizeTypography(between)
      .slice(0, first.length + NEAR)
      .includes(first)
  return asked ? `${verb} … ${asks}` : `… ${asks}`
}

/** So many characters stand between a verb and the name of whom it asks: `to all the`. */
const NEAR = 20
