import type { OrganId } from '../lexicon/organs.ts'
import type { Span } from '../text/span.ts'
import type { DateInText } from './dates.ts'
import type { Form } from './forms/index.ts'

export type CitationKind = 'resolution' | 'decision' | 'document' | 'internal'

/** A year: its figures alone, and where it ends with the bracket behind it. */
export interface YearInText {
  readonly value: number
  readonly span: Span
  readonly end: number
}

/** One target cited; all spans are those of the text it was found in. */
export interface Citation {
  readonly kind: CitationKind
  /** The noun where it is the first of its list, the number, a part that follows, and its own date. */
  readonly span: Span
  /** The number alone: `33/134`, `242 (1967)`, `A/75/418`. */
  readonly numberSpan: Span
  /** The text of `span`, its spaces folded. */
  readonly text: string
  /** Null where the body has no symbol form here, and inside the draft. */
  readonly form: Form | null
  /** Canonical symbol: `A/RES/33/134`. */
  readonly symbol: string | null
  /** The organ whose resolution it is, as far as the text tells. */
  readonly organ: OrganId | null
  /**
   * ISO. Only `of DATE` dates a citation; a date after a list dates the undated before it too. Null where none does, or
   * no calendar has the day.
   */
  readonly date: string | null
  readonly dateSpan: Span | null
  /** True where the date stands with a later item of the list: weaker evidence than its own. */
  readonly dateShared: boolean
  /** A further date right behind its own, `of 5 December 2023 of 12 December 2024`: one of the two is wrong. */
  readonly furtherDate: DateInText | null
  /**
   * The year that stands in the number or in brackets behind it, `242 (1967)`, `64/292 (2010)`; null where none does.
   */
  readonly year: YearInText | null
  /** The part cited, as written: `para. 3 (a)`, `section II`, `annex`. */
  readonly part: string | null
  /**
   * Where the words that name the part before the noun begin: `paragraph 3 (a) of its resolution`; null where none do.
   */
  readonly leadStart: number | null
  /**
   * True where only the range that it lies in is printed: 59/27 of `59/25 to 59/28`. Its span is that of the range, its
   * number the word between the two ends.
   */
  readonly implied: boolean
  /** True where nothing with it says whose it is: neither a body nor `its`. */
  readonly bare: boolean
}
