/** Whose session is named beside a number of that session. */
import type { Language } from '../../lexicon/languages.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { readOrdinal } from '../../lexicon/session-ordinals.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import { pattern } from '../../text/pattern.ts'
import { parseNumber } from '../forms/index.ts'
import type { OwnerEvidence } from './attribution.ts'
import { mentionsAfter } from './bodies.ts'
import type { Source } from './listed-numbers.ts'
import type { NounInText } from './nouns.ts'
import { countBefore, matchAt } from './patterns.ts'

/** So far before the noun and behind the number a session is looked for. */
const LOOK_BACK = 200
const LOOK_AHEAD = 100
/** Characters between a body and its session. */
const NEAR = 100

/** A number of a session from the thirty-first on, with a serial as bodies have them that number from 1 in each. */
const NUMBER = /([3-9]\d)\/\d{1,2}(?!\d)/y

const SESSIONS: Readonly<Record<Language, string>> = {
  en: `((?:\\p{Lowercase}{3,10}-)?\\p{Lowercase}{3,12}) (?:regular |annual )?session`,
  es: `((?:\\p{Lowercase}{3,14} )?\\p{Lowercase}{3,14}) período (?:ordinario )?de sesiones`,
  fr: `((?:\\p{Lowercase}{2,14}-){0,4}\\p{Lowercase}{3,14}) session`,
}
const SESSION = perLanguage(
  (_, language) => new RegExp(`(?<![${LETTERS}-])${SESSIONS[language]}(?![${LETTERS}])`, 'gu'),
)

/** The sessions of the main committees, and of a committee that is not named, may be those of the General Assembly. */
const MAIN = pattern('u')`
  (?:First|Second|Third|Fourth|Fifth|Sixth|Main) Committees?$|Committee$
  |(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión$
  |(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission$
`

/** The session that the number behind a noun begins with, and whose it is; null where none is named beside it. */
export function sessionOwner(noun: NounInText, { text, language, bodies }: Source): OwnerEvidence['session'] {
  const number = matchAt(NUMBER, text, noun.numberStart)
  if (!number) return null
  const from = Math.max(0, noun.span.start - LOOK_BACK)
  const window = text.slice(from, noun.numberStart + number[0].length + LOOK_AHEAD)
  for (const { match, span } of matches(window, SESSION(language)).toReversed()) {
    if (readOrdinal(match[1] as string, language) !== Number(number[1])) continue
    const [start, end] = [from + span.start, from + span.end]
    const [behind] = mentionsAfter(text, end, bodies, language)
    const before = bodies[countBefore(bodies, start) - 1]
    const owner = behind ?? (before && start - before.span.end < NEAR ? before : undefined)
    if (!owner || MAIN.test(text.slice(Math.max(0, owner.span.start - 12), owner.span.end))) continue
    const organs = owner.organs.filter((organ) => parseNumber(number[0], 'resolution', organ) !== null)
    return { value: Number(number[1]), owner: { span: owner.span, organs } }
  }
  return null
}
