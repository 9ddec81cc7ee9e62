/** The facts of a masthead as they are compared, however they are written. */
import { dayInWords } from '../citations/dates.ts'
import { parseRoman } from '../citations/roman.ts'
import type { Language } from '../lexicon/languages.ts'
import { readAnyOrdinal } from '../lexicon/session-ordinals.ts'
import { collapseSpaces } from '../text/normalize-typography.ts'
import type { MastheadKey } from '../wording/masthead.ts'

/** A fact, so that two that say the same are equal: `81` and `Eighty-first`, `2026-12-10` and `10 December 2026`. */
export function plainFact(key: MastheadKey, value: string, language: Language): string {
  const said = collapseSpaces(value).trim()
  switch (key) {
    case 'session':
      return String(sessionIn(said, language) ?? said.toLowerCase())
    case 'date':
      return dayInWords(said, language).toLowerCase()
    case 'symbol':
    case 'agenda-item':
      return said.replace(/\s/g, '').toLowerCase()
    default:
      return said.toLowerCase()
  }
}

function sessionIn(value: string, language: Language): number | null {
  const words = value.replace(/ (?:session|período de sesiones)$/i, '')
  if (/^\d+$/.test(words)) return Number(words)
  return parseRoman(words.toUpperCase()) ?? readAnyOrdinal(words, language)
}
