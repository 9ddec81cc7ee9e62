/**
 * What a text brings up to date from year to year: numbers of citations and references, dates, years, sessions; and
 * “also”, “further”.
 */
import type { Citation } from '../citations/citation.ts'
import { dateAt } from '../citations/dates.ts'
import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { REPETITION } from '../lexicon/repetition.ts'
import { sessionOrdinal } from '../lexicon/session-ordinals.ts'
import { LETTERS } from '../text/letters.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { overlaps, type Span } from '../text/span.ts'

export type FactKind = 'citation' | 'reference' | 'date' | 'session' | 'also'

export interface Fact {
  readonly kind: FactKind
  /** As offsets in the words. */
  readonly span: Span
}

const ORDINAL = perLanguage((_, language) => {
  const all = Array.from({ length: 99 }, (_, i) => sessionOrdinal(i + 1, language)).flatMap((one) =>
    language === 'es' ? [one, feminine(one)] : [one],
  )
  // Longer ones first, so that “seventy-fifth” is not “seventy”.
  const words = all.sort((a, b) => b.length - a.length)
  return new RegExp(
    `(?<![${LETTERS}])(?:${words.join('|')}|\\d{1,3}(?:st|nd|rd|th|er|re|[eaoªº]))(?![${LETTERS}])`,
    'giu',
  )
})
/** `septuagésima sexta`, `primera`: of meetings. */
const feminine = (ordinal: string): string => ordinal.replace(/(?:o|(?<=r))(?= |$)/g, 'a')
const YEAR = /(?<![\d/.,])(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?(?![\d/])/gu
/** `July 2017`, `julio de 2017`. */
const MONTH = perLanguage(
  (_, language) =>
    new RegExp(`(?<![${LETTERS}])(?:${MONTHS[language].join('|')}) (?:de )?(?:19|20)\\d\\d(?!\\d)`, 'giu'),
)
/** Where a date may begin: `3 March 2026`, `March 3, 2026`. */
const DAY = perLanguage(
  (_, language) => new RegExp(`(?<!\\d)\\d{1,2}|(?<![${LETTERS}])(?:${MONTHS[language].join('|')})(?= \\d)`, 'gu'),
)
const ALSO = perLanguage((_, language) => {
  const more = {
    en: ['also', 'further', 'moreover'],
    es: ['además', 'asimismo'],
    fr: ['également', 'aussi', 'en outre'],
  }
  const words = [...new Set([...REPETITION[language].adverbs, ...more[language]])]
  return new RegExp(`(?<![${LETTERS}])(?:${words.join('|')})(?![${LETTERS}])`, 'giu')
})

/** The facts of running text, in order; none overlap. `citations` are those that stand in it. */
export function factsIn(text: string, language: Language, citations: readonly Citation[]): readonly Fact[] {
  const plain = normalizeTypography(text)
  const facts: Fact[] = []
  const put = (kind: FactKind, span: Span): void => {
    if (!facts.some((one) => overlaps(one.span, span))) facts.push({ kind, span })
  }
  for (const { kind, numberSpan } of citations) put(kind === 'internal' ? 'reference' : 'citation', numberSpan)
  for (const { index } of plain.matchAll(DAY(language))) {
    const date = dateAt(plain, index, language)
    if (date) put('date', date.span)
  }
  const all = (kind: FactKind, pattern: RegExp): void => {
    for (const { 0: found, index } of plain.matchAll(pattern)) put(kind, { start: index, end: index + found.length })
  }
  all('session', ORDINAL(language))
  all('date', MONTH(language))
  all('date', YEAR)
  all('also', ALSO(language))
  return facts.sort((a, b) => a.span.start - b.span.start)
}

/** The text with its facts blanked: texts that differ in nothing else are the same. */
export function withoutFacts(text: string, facts: readonly Fact[]): string {
  let out = ''
  let at = 0
  for (const { kind, span } of facts) {
    out += `${text.slice(at, span.start)}${kind === 'also' ? '' : '\u0001'}`
    at = span.end
  }
  const plain = normalizeTypography(out + text.slice(at))
    .replace(/\s+/gu, ' ')
    .trim()
  // “Also requests” for “Requests”: nothing else may be in small letters that was not.
  return plain.slice(0, 1).toLowerCase() + plain.slice(1)
}
