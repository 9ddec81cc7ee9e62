import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { Noun } from '../forms/kind.ts'
import { type Mention, mentionsAfter } from './bodies.ts'
import { endAt } from './patterns.ts'

/** `resolutions` in running text, and where its first number would stand. */
export interface NounInText {
  readonly span: Span
  readonly noun: Noun
  /** Plural: a list follows. */
  readonly many: boolean
  /** Behind the noun, `Nos.` and the bodies, where they stand between. */
  readonly numberStart: number
  readonly bodies: readonly Mention[]
}

const NOUN = perLanguage(({ resolution, decision }) => {
  const any = [resolution.many, resolution.one, decision.many, decision.one].map((word) => `(${word})`).join('|')
  return new RegExp(`(?<![${LETTERS}\\d])(?:${any})(?![${LETTERS}\\d])`, 'gu')
})
const NUMERO = perLanguage(({ numero }) => new RegExp(` {0,3}${numero}`, 'y'))

/** Whether a text has a noun at all. */
export function hasNoun(text: string, language: Language): boolean {
  NOUN(language).lastIndex = 0
  return NOUN(language).test(text)
}

/** The nouns of a text, in its order. `text` has plain spaces only. */
export function nounsIn(text: string, found: readonly Mention[], language: Language): readonly NounInText[] {
  return matches(text, NOUN(language)).map(({ match }) => {
    const [word, resolutions, resolution, decisions] = match
    const span = { start: match.index, end: match.index + word.length }
    const bodies = mentionsAfter(text, span.end, found, language)
    const numberStart = endAt(NUMERO(language), text, bodies.at(-1)?.span.end ?? span.end)
    return {
      span,
      noun: (resolutions ?? resolution) ? 'resolution' : 'decision',
      many: (resolutions ?? decisions) !== undefined,
      numberStart,
      bodies,
    }
  })
}
