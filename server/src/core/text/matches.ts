import type { Span } from './span.ts'

/** What a pattern has caught, and where. */
export interface Match {
  readonly match: RegExpExecArray
  readonly span: Span
}

/**
 * The matches of a global pattern in a text, in order. The same as `matchAll`, which makes a copy of the pattern each
 * time.
 */
export function matches(text: string, pattern: RegExp): readonly Match[] {
  const found: Match[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ match, span: { start: match.index, end: match.index + match[0].length } })
    if (match[0] === '') pattern.lastIndex++
  }
  return found.length > 0 ? found : NONE
}

const NONE: readonly Match[] = []

/** A pattern, and characters of which each of its matches has some: what has none of them need not be searched. */
export interface PatternWithSubstrings {
  readonly pattern: RegExp
  readonly requiredSubstrings: readonly string[]
}

/** The same as `matches`; a text that has none of the required characters is not searched. */
export const matchesIfPresent = (
  text: string,
  { pattern, requiredSubstrings }: PatternWithSubstrings,
): readonly Match[] => {
  for (const needle of requiredSubstrings) if (text.includes(needle)) return matches(text, pattern)
  return NONE
}
