/**
 * Ordinals of sessions in words, in three languages: `seventy-sixth`, `septuagésimo sexto`, `soixante-seizième`.
 * Source.
 */
import { once } from '../text/memo.ts'
import type { Language } from './languages.ts'
import { ordinal } from './ordinals.ts'

const SPANISH_UNITS = 'primer segundo tercer cuarto quinto sexto séptimo octavo noveno'.split(' ')
const SPANISH_TENS =
  'décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ')

const FRENCH_UNITS =
  'unième deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième'.split(
    ' ',
  )
const FRENCH_TENS: Readonly<Record<number, readonly [alone: string, stem: string]>> = {
  20: ['vingtième', 'vingt'],
  30: ['trentième', 'trente'],
  40: ['quarantième', 'quarante'],
  50: ['cinquantième', 'cinquante'],
  60: ['soixantième', 'soixante'],
  80: ['quatre-vingtième', 'quatre-vingt'],
}

function spanish(value: number): string {
  const ten = SPANISH_TENS[Math.floor(value / 10) - 1]
  const unit = SPANISH_UNITS[(value % 10) - 1]
  return [ten, unit].filter(Boolean).join(' ')
}

function french(value: number): string {
  if (value === 1) return 'première'
  if (value < 20) return FRENCH_UNITS[value - 1] as string
  const ten = value >= 60 ? value - (value % 20) : value - (value % 10)
  const [alone, stem] = FRENCH_TENS[ten] as readonly [string, string]
  const rest = value - ten
  if (rest === 0) return alone
  return `${stem}${(rest === 1 || rest === 11) && ten < 80 ? ' et ' : '-'}${FRENCH_UNITS[rest - 1]}`
}

const PRINT: Readonly<Record<Language, (value: number) => string>> = { en: ordinal, es: spanish, fr: french }

const hyphenated = (words: string): string => words.toLowerCase().trim().replace(/\s+/g, '-')

const valuesOf = (language: Language): ReadonlyMap<string, number> =>
  new Map(Array.from({ length: 99 }, (_, i) => [hyphenated(PRINT[language](i + 1)), i + 1]))

const VALUES: Readonly<Record<Language, () => ReadonlyMap<string, number>>> = {
  en: once(() => valuesOf('en')),
  es: once(() => valuesOf('es')),
  fr: once(() => valuesOf('fr')),
}

/** `76` → `seventy-sixth`, `septuagésimo sexto`, `soixante-seizième`; for 1 to 99. */
export const sessionOrdinal = (value: number, language: Language): string => PRINT[language](value)

/** Other forms of ordinals, each as it is printed above: the feminine, and units that are written as one word. */
const OTHER_FORMS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [],
  es: [
    [/a(?=-|$)/g, 'o'],
    [/^undécimo$/, 'décimo-primer'],
    [/^duodécimo$/, 'décimo-segundo'],
    [/^(decimo|vigesimo)(?=\p{Alphabetic})/u, '$1-'],
    [/^decimo-/, 'décimo-'],
    [/^vigesimo-/, 'vigésimo-'],
    [/(primer|tercer)o$/, '$1'],
    [/septimo$/, 'séptimo'],
  ],
  fr: [
    [/^premier$/, 'première'],
    [/^second(?:e)?$/, 'deuxième'],
    [/-et-un-?ième$/, '-et-unième'],
  ],
}

/**
 * `seventy-sixth` → 76; null where the words are no ordinal. Hyphens and blanks count alike, and so do the genders:
 * `septuagésima séptima`.
 */
export function readOrdinal(words: string, language: Language): number | null {
  const plain = hyphenated(words)
  const values = VALUES[language]()
  const other = OTHER_FORMS[language].reduce((form, [pattern, usual]) => form.replace(pattern, usual), plain)
  return values.get(plain) ?? values.get(other) ?? null
}

/** The same, or in figures: `57º`, `21er`, `57th`. */
export const readAnyOrdinal = (words: string, language: Language): number | null =>
  IN_FIGURES.test(words) ? Number.parseInt(words, 10) : readOrdinal(words, language)

const IN_FIGURES = /^\d{1,3}\.?(?:st|nd|rd|th|er|[ªºao°]|re|e|ème)$/iu
