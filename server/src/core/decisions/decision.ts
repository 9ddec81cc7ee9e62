/** What a paragraph of a resolution decides, as who has to see to it asks: who does what, by when, told to whom. */
import type { Span } from '../text/span.ts'

/** In the order in which they are told. */
export const DECISION_KINDS = ['report', 'mandate', 'budget', 'event', 'agenda'] as const

/**
 * `report`: somebody is asked to report, submit, brief or inform; `mandate`: one is made, extended, renewed or ended;
 * `budget`: it speaks of money; `event`: a meeting, day, year or decade; `agenda`: it puts something on an agenda.
 */
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** One operative paragraph, or a sub-paragraph that decides something of its own. */
export interface Decision {
  /** `5.`, `5. (a)`; empty where the paragraph has no number. */
  readonly label: string
  /** The verb phrase of the paragraph, `Also requests`; empty where it opens with none. */
  readonly verb: string
  /** Those who are asked, without their articles, in the words of the text. */
  readonly addressees: readonly string[]
  /** What is asked or decided, in the words of the text. */
  readonly asks: string
  readonly kinds: readonly DecisionKind[]
  /**
   * A session's ordinal as a number, an ISO date or span (`2026-06-15/2026-06-19`), a year, or the text's own words.
   */
  readonly due: readonly string[]
  /** To whom is reported. */
  readonly to: readonly string[]
  /** Symbols of the resolutions and decisions that it names: those that it follows up. */
  readonly follows: readonly string[]
  /** Its own words, without those of its sub-paragraphs. */
  readonly words: string
  /** In the draft, UTF-16, half open: the paragraph with its sub-paragraphs. */
  readonly span: Span
}
