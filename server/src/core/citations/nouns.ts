import { CITATION_WORDS } from '../lexicon/citation-words.ts'
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import type { Span } from '../text/span.ts'
import { type Mention, mentionAfter } from './bodies.ts'
import type { Noun } from './forms/kind.ts'

/** `resolutions` in running text, and where its first number would stand. */
export interface NounInText {
  readonly span: Span
  readonly noun: Noun
  /** Plural: a list follows. */
  readonly many: boolean
  /** Behind the noun, `Nos.` and the body, where it stands between. */
  readonly numberStart: number
  readonly body: Mention | null
}

const PATTERNS = Object.fromEntries(LANGUAGES.map((l) => [l, patternOf(l)])) as Readonly<Record<Language, RegExp>>

function patternOf(language: Language): RegExp {
  const { resolution, decision } = CITATION_WORDS[language]
  const any = [resolution.many, resolution.one, decision.many, decision.one].map((word) => `(${word})`).join('|')
  return new RegExp(`(?<![\\p{L}\\d])(?:${any})(?![\\p{L}\\d])`, 'gu')
}

/** The nouns of a text, in its order. `text` has plain spaces only. */
export function nounsIn(text: string, bodies: readonly Mention[], language: Language): readonly NounInText[] {
  const lead = new RegExp(` {0,3}${CITATION_WORDS[language].numero}`, 'y')
  const skip = (at: number): number => {
    lead.lastIndex = at
    return lead.test(text) ? lead.lastIndex : at
  }
  return [...text.matchAll(PATTERNS[language])].map((match) => {
    const [word, resolutions, resolution, decisions] = match
    const span = { start: match.index, end: match.index + word.length }
    const body = mentionAfter(text, span.end, bodies, language)
    return {
      span,
      noun: (resolutions ?? resolution) ? 'resolution' : 'decision',
      many: (resolutions ?? decisions) !== undefined,
      numberStart: skip(body?.span.end ?? span.end),
      body,
    }
  })
}
