/**
 * How a language sets its punctuation. Sources: rulebook R-94 (marks of footnotes), R-71 (words before the last of a
 * list); published sets in the three languages.
 */
import type { Language } from './languages.ts'

export interface Punctuation {
  /** What stands before a colon or a semicolon: French sets a space that does not break. */
  readonly spaceBefore: '' | '\u00a0'
  /** Words that join the last item of a list to those before it. */
  readonly joiners: readonly string[]
  /** Those of them that only add. */
  readonly and: readonly string[]
  /** Whether sub-paragraphs begin with a capital: French mixes. */
  readonly itemCapital: boolean
  /** Whether the mark of a footnote stands behind a comma, semicolon or full stop, or before it. */
  readonly footnoteMark: 'after' | 'before'
}

export const PUNCTUATION: Readonly<Record<Language, Punctuation>> = {
  en: { spaceBefore: '', joiners: ['and', 'or', 'and/or'], and: ['and'], itemCapital: true, footnoteMark: 'after' },
  es: { spaceBefore: '', joiners: ['y', 'e', 'o', 'u'], and: ['y', 'e'], itemCapital: true, footnoteMark: 'before' },
  fr: { spaceBefore: '\u00a0', joiners: ['et', 'ou'], and: ['et'], itemCapital: false, footnoteMark: 'before' },
}
