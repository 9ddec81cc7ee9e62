/** A kind of slip of typing: how it is found in words, what is said of it, and what is written instead. */
import type { Language } from '../../../lexicon/languages.ts'
import type { Message } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'
import type { Safety } from '../make-fix.ts'

/** Something slipped: what is marked, what stands there instead; null where a person has to choose. */
export interface TypingSlip {
  readonly span: Span
  readonly text: string | null
  /** Where it is less sure than others of its kind: in what it differs from them. */
  readonly unsure?: Pick<SlipKind, 'says' | 'severity' | 'safety'>
}

export interface SlipKind {
  /** One for all languages, or that of each; null where a language has no such slip. */
  readonly pattern: RegExp | ((language: Language) => RegExp | null)
  /** What slipped at a match, which stands at `span` of the words; null where it is meant. */
  readonly slipOf: (match: RegExpExecArray, span: Span, language: Language) => TypingSlip | null
  /** What is said of what stands there, and of what is written instead. */
  readonly says: (said: string, right: string) => Message
  /** True where it is looked for in quotations too. */
  readonly quoted?: true
  /** Lower where something else may be meant. */
  readonly severity?: 'hint'
  readonly safety: Safety
}

export const patternOf = ({ pattern }: SlipKind, language: Language): RegExp | null =>
  pattern instanceof RegExp ? pattern : pattern(language)

/** Kinds of slips; what is `among` their matches is quickly found, and seldom there. */
export interface SlipGroup {
  readonly among?: RegExp
  readonly kinds: readonly SlipKind[]
}

/** A space put in at an offset, told on what it parts. */
export const parted = (text: string, { start, end }: Span, at: number): TypingSlip => ({
  span: { start, end },
  text: `${text.slice(0, at)} ${text.slice(at)}`,
})
