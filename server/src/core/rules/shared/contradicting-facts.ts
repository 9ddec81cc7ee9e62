/** Facts that the front matter and the lines above the text tell otherwise. */
import { dayInWords } from '../../citations/dates.ts'
import { parseRoman } from '../../citations/roman.ts'
import type { ParsedText } from '../../document/document.ts'
import type { Language } from '../../lexicon/languages.ts'
import { readAnyOrdinal } from '../../lexicon/session-ordinals.ts'
import type { PlacedMastheadFact } from '../../model/model.ts'
import { collapseSpaces } from '../../text/normalize-typography.ts'
import type { MastheadKey } from '../../wording/masthead.ts'

export interface Contradiction {
  readonly fact: PlacedMastheadFact
  /** What the front matter has. */
  readonly written: string
}

/** A fact as it is compared, however it is written. */
const SAME: Readonly<Partial<Record<MastheadKey, (value: string, language: Language) => string>>> = {
  symbol: (value) => value.replace(/\s/g, '').toUpperCase(),
  session: (value, language) => String(sessionIn(value, language) ?? value.toLowerCase()),
  'agenda-item': (value) => value.replace(/\s/g, '').toLowerCase(),
  sponsors: (value) => collapseSpaces(value).toLowerCase(),
  date: (value, language) => collapseSpaces(dayInWords(value, language)).toLowerCase(),
}

function sessionIn(value: string, language: Language): number | null {
  const words = value.replace(/ (?:session|período de sesiones)$/i, '')
  if (/^\d+$/.test(words)) return Number(words)
  return parseRoman(words.toUpperCase()) ?? readAnyOrdinal(words, language)
}

/** A line with marks of change is not settled yet. */
const CHANGED = /\{(?:\+\+|--|~~)|<(?:ins|del|s|strike)>|~~/i

/** In the order of the text. Papers of Model UN say in their own words who stands behind them. */
export function contradictions({ model, text, language }: ParsedText): readonly Contradiction[] {
  const { frontMatter, masthead } = model
  // The front matter is the draft's: it is judged with the first resolution, in whose text it stands.
  if (!frontMatter || frontMatter.span.end <= 0) return []
  return masthead.flatMap((fact) => {
    const same = SAME[fact.key]
    const written = frontMatter.values.get(fact.key)?.trim() ?? ''
    if (!same || written === '' || fact.modelUn !== null || CHANGED.test(text.slice(fact.span.start, fact.span.end)))
      return []
    return same(written, language) === same(fact.value, language) ? [] : [{ fact, written }]
  })
}
