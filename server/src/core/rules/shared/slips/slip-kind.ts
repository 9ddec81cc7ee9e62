/** A kind of slip of typing: how it is found in words, what is said of it, and what is written instead. */
import type { Language } from '../../../lexicon/languages.ts'
import { LETTERS } from '../../../text/letters.ts'
import type { Message } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'
import type { Safety } from '../make-fix.ts'

/** Something slipped: what is marked, what stands there instead; null where a person has to choose. */
export interface TypingSlip {
  readonly span: Span
  readonly text: string | null
}

export interface SlipKind {
  /** Null where the language has no such slip. */
  readonly pattern: (language: Language) => RegExp | null
  readonly slipOf: (match: RegExpExecArray, span: Span, language: Language) => TypingSlip | null
  /** What is said of what stands there, and of what is written instead. */
  readonly says: (said: string, right: string) => Message
  /** True where it is looked for in quotations too. */
  readonly quoted?: true
  /** Lower where something else may be meant. */
  readonly severity?: 'hint'
  readonly safety: Safety
}

/** Kinds of slips; what is `among` their matches is quickly found, and seldom there. */
export interface SlipGroup {
  readonly among?: RegExp
  readonly kinds: readonly SlipKind[]
}

/** What stands before a word, and behind it. */
export const B = `(?<![${LETTERS}\\d'-])`
export const E = `(?![${LETTERS}\\d'-])`

/** A space put in at an offset, told on what it parts. */
export const parted = (text: string, { start, end }: Span, at: number): TypingSlip => ({
  span: { start, end },
  text: `${text.slice(0, at)} ${text.slice(at)}`,
})
