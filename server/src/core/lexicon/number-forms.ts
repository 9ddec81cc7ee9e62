/**
 * Percentages, sums of money and thousands as resolutions write them. Source; fifteen published sets,
 * in which `17,000` stands 60 times in English, `17.000` 84 times in Spanish, `17 000` 76 times in French, and no other
 * form.
 */
import type { Language } from './languages.ts'

export interface NumberForm {
  readonly pattern: RegExp
  /** Of these each match has one. */
  readonly requiredSubstrings: readonly string[]
  /** What stands in its place; `$1` is what the pattern has caught. */
  readonly usual: string
  /** What is wrong with the other form. */
  readonly why: 'sign of percent' | 'sign without space' | 'two words' | 'sign of money' | 'thousands'
}

const AMOUNT = String.raw`(\d[\d ,.]*\d|\d)( (?:thousand|million|billion|trillion))?`

const END = String.raw`(?![\d.,]*\d)`

/** Thousands parted by another mark than that of the language: `17.000`, and `19.084,700` of two kinds. */
const thousands = (others: string, usual: string, right: string): readonly NumberForm[] => [
  {
    pattern: new RegExp(`(?<![\\d.,/])([1-9]\\d{0,2})${others}000${END}`, 'g'),
    requiredSubstrings: ['000'],
    usual: `$1${right}000`,
    why: 'thousands',
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/])([1-9]\\d{0,2})[.,](\\d{3})[.,](\\d{3})${END}(?<!${usual}\\d{3}${usual}\\d{3})`,
      'g',
    ),
    requiredSubstrings: ['.', ','],
    usual: `$1${right}$2${right}$3`,
    why: 'thousands',
  },
]

export const NUMBER_FORMS: Readonly<Record<Language, readonly NumberForm[]>> = {
  en: [
    {
      pattern: /(?<!\d|\d[.,])(\d+(?:[.,]\d+)*) ?%/g,
      requiredSubstrings: ['%'],
      usual: '$1 per cent',
      why: 'sign of percent',
    },
    {
      pattern: /(?<=\d )per-?cent(?!\p{Alphabetic})/gu,
      requiredSubstrings: ['percent', 'per-cent'],
      usual: 'per cent',
      why: 'two words',
    },
    {
      pattern: new RegExp(`(?<![\\p{Alphabetic}$])(?:USD|US\\$|\\$) ?${AMOUNT}(?![\\d\\p{Alphabetic}])`, 'gu'),
      requiredSubstrings: ['USD', '$'],
      usual: '$1$2 United States dollars',
      why: 'sign of money',
    },
    ...thousands('\\.', ',', ','),
  ],
  es: [
    {
      pattern: /(?<=\d )por-?ciento(?!\p{Alphabetic})/gu,
      requiredSubstrings: ['porciento', 'por-ciento'],
      usual: 'por ciento',
      why: 'two words',
    },
    {
      pattern: /(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)%/g,
      requiredSubstrings: ['%'],
      usual: '$1\u00a0%',
      why: 'sign without space',
    },
    {
      pattern: /(?<![\p{Alphabetic}$])(?:USD|US\$) ?(\d[\d .,]*\d|\d)( mill(?:ón|ones))(?![\d\p{Alphabetic}])/gu,
      requiredSubstrings: ['USD', 'US$'],
      usual: '$1$2 de dólares de los Estados Unidos',
      why: 'sign of money',
    },
    {
      pattern:
        /(?<![\p{Alphabetic}$])(?:USD|US\$) ?(\d+(?:[ .,]\d+){0,6})(?![\d\p{Alphabetic}]|[ .,]\d| mil(?!\p{Lowercase})| mill)/gu,
      requiredSubstrings: ['USD', 'US$'],
      usual: '$1 dólares de los Estados Unidos',
      why: 'sign of money',
    },
    ...thousands(',', '\\.', '.'),
  ],
  fr: [
    {
      pattern: /(?<!\d|\d[.,])(\d+(?:[.,]\d+)*)%/g,
      requiredSubstrings: ['%'],
      usual: '$1\u00a0%',
      why: 'sign without space',
    },
    {
      pattern: /(?<=\d )pour-?cent(?!\p{Alphabetic})/gu,
      requiredSubstrings: ['pourcent', 'pour-cent'],
      usual: 'pour cent',
      why: 'two words',
    },
    {
      pattern: /(?<![\p{Alphabetic}$])(?:USD|US\$) ?(\d[\d .,]*\d|\d)( (?:million|milliard)s?)(?![\d\p{Alphabetic}])/gu,
      requiredSubstrings: ['USD', 'US$'],
      usual: '$1$2 de dollars des États-Unis',
      why: 'sign of money',
    },
    {
      pattern:
        /(?<![\p{Alphabetic}$])(?:USD|US\$) ?(\d+(?:[ .,]\d+){0,6})(?![\d\p{Alphabetic}]|[ .,]\d| mille?(?!\p{Lowercase})| milli)/gu,
      requiredSubstrings: ['USD', 'US$'],
      usual: '$1 dollars des États-Unis',
      why: 'sign of money',
    },
    ...thousands('[.,]', ' ', '\u00a0'),
  ],
}
