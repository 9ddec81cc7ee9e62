import type { Language } from '../../lexicon/languages.ts'
import { ORGAN_RESOLUTIONS, type OrganId } from '../../lexicon/organs.ts'
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

/** `UNSCR`, where a number follows: the body and the noun in one. */
const IN_ONE = `(?:${Object.keys(ORGAN_RESOLUTIONS).join('|')})s?(?= {1,2}\\d)`
const NOUN = perLanguage(({ resolution, decision, abbreviated, numero }) => {
  const any = [resolution.many, resolution.one, decision.many, decision.one].map((word) => `(${word})`).join('|')
  const short = `(?<![/.-])(?:(${IN_ONE})|${abbreviated}(?= {0,3}${numero}(?:\\d|E?S-\\d)))`
  return new RegExp(`(?<![${LETTERS}\\d])(?:(?:${any})(?![${LETTERS}\\d])|${short})`, 'gu')
})
const NUMERO = perLanguage(({ numero }) => new RegExp(` {0,3}${numero}`, 'y'))
/** ` posterior` before the number or the body. */
const BETWEEN = perLanguage(({ between }) => new RegExp(`(?: (?:${between})(?![${LETTERS}])){1,2}`, 'uy'))

/** Whether a text has a noun at all. */
export function hasNoun(text: string, language: Language): boolean {
  NOUN(language).lastIndex = 0
  return NOUN(language).test(text)
}

/** The nouns of a text, in its order. `text` has plain spaces only. */
export function nounsIn(text: string, found: readonly Mention[], language: Language): readonly NounInText[] {
  return matches(text, NOUN(language)).map(({ match }) => {
    const [word, resolutions, , decisions, decision, inOne] = match
    const span = { start: match.index, end: match.index + word.length }
    const from = endAt(BETWEEN(language), text, span.end)
    const bodies = inOne ? [bodyIn(inOne, span)] : mentionsAfter(text, from, found, language)
    const numberStart = endAt(NUMERO(language), text, Math.max(from, bodies.at(-1)?.span.end ?? 0))
    return {
      span,
      noun: (decisions ?? decision) ? 'decision' : 'resolution',
      many: (resolutions ?? decisions) !== undefined || inOne?.endsWith('s') === true,
      numberStart,
      bodies,
    }
  })
}

const bodyIn = (word: string, span: Span): Mention => ({
  span,
  organs: [ORGAN_RESOLUTIONS[word.replace(/s$/, '')] as OrganId],
})

/** A number that stands by itself, as if its noun stood before it: `in 2462 (2019)`. */
export const unspoken = (at: number): NounInText => ({
  span: { start: at, end: at },
  noun: 'resolution',
  many: true,
  numberStart: at,
  bodies: [],
})
