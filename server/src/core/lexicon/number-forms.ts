/** Percentages and sums of money as resolutions write them. Source. */
import type { Language } from './languages.ts'

export interface NumberForm {
  readonly pattern: RegExp
  /** Of these each match has one. */
  readonly requiredSubstrings: readonly string[]
  /** What stands in its place; `$1` is what the pattern has caught. */
  readonly usual: string
  /** What is wrong with the other form. */
  readonly why: 'sign of percent' | 'sign without space' | 'two words' | 'sign of money'
}

const AMOUNT = String.raw`(\d[\d ,.]*\d|\d)( (?:thousand|million|billion|trillion))?`

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
  ],
}
