/**
 * Percentages, sums of money and thousands as resolutions write them. Source; fifteen published sets,
 * in which `17,000` stands 60 times in English, `17.000` 84 times in Spanish, `17 000` 76 times in French, and no other
 * form; of decimals, `1.5` in English and `1,5` in Spanish and French, 327 times, and no other form.
 */
import type { Language } from './languages.ts'

export interface NumberForm {
  readonly pattern: RegExp
  /** Of these each match has one. */
  readonly requiredSubstrings: readonly string[]
  /** What stands in its place; `$1` is what the pattern has caught. */
  readonly usual: string
  /** What is wrong with the other form. */
  readonly why: 'sign of percent' | 'sign without space' | 'two words' | 'sign of money' | 'thousands' | 'decimals'
}

/** A sum, its thousands parted by a mark or a space; not two, as in `5,000, 3 million`. */
const SUM = String.raw`((?:\d{1,3}(?: \d{3}){1,5}(?!\d)|\d{1,15})(?:[.,]\d{1,9}){0,6})`
const AMOUNT = `${SUM}( (?:thousand|million|billion|trillion))?`

/** Before a sum, and before the sign that goes before one. */
const BEFORE_SUM = String.raw`(?<![\p{Alphabetic}\d$]|\d[.,])`
const BEFORE_SIGN = String.raw`(?<![\p{Alphabetic}$])`
/** The sign of dollars, before a sum and behind one. */
const SIGN = String.raw`(?:USD|US\$|\$) ?`
const SIGN_BEHIND = String.raw` ?(?:USD|US\$|\$)(?! ?\d|\p{Alphabetic})`

/** The same in French: `5 000 $`, `5 000 $ US`, `5 000 dollars US`. */
const FRENCH_SIGN_BEHIND = String.raw` ?(?:USD|US\$|\$(?: ?(?:US|É\.-U\.))?|dollars US)(?! ?\d|\p{Alphabetic})`

/** Sums in dollars as people write them, and how the language says them; `count` is its word for a million. */
const sumsOfMoney = (count: string, behind: string, dollars: string): readonly NumberForm[] =>
  [
    [`${BEFORE_SIGN}${SIGN}${SUM}( ${count})(?![\\d\\p{Alphabetic}]| de d[óo]l)`, `$1$2 de ${dollars}`],
    [`${BEFORE_SIGN}${SIGN}${SUM}(?![\\d\\p{Alphabetic}]|[ .,]\\d| mil| d[óo]l)`, `$1 ${dollars}`],
    [`${BEFORE_SUM}${SUM}( ${count})(?: de)?${behind}`, `$1$2 de ${dollars}`],
    [`${BEFORE_SUM}${SUM}${behind}`, `$1 ${dollars}`],
  ].map(([source, usual]) => ({
    pattern: new RegExp(source as string, 'gu'),
    requiredSubstrings: ['USD', '$', 'dollars US'],
    usual: usual as string,
    why: 'sign of money',
  }))

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

/** Decimals behind the mark of another language, before what tells that they are some: `1,5 million`. */
const decimals = (other: string, right: string, counted: string): NumberForm => ({
  pattern: new RegExp(
    `(?<![\\d.,/])(\\d{1,3})${other}(\\d{1,2})(?= ?(?:%|(?<= )(?:${counted})(?!\\p{Alphabetic})))`,
    'gu',
  ),
  requiredSubstrings: ['%', ...counted.split('|')],
  usual: `$1${right}$2`,
  why: 'decimals',
})

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
      pattern: new RegExp(`${BEFORE_SIGN}${SIGN}${AMOUNT}(?![\\d\\p{Alphabetic}])`, 'gu'),
      requiredSubstrings: ['USD', '$'],
      usual: '$1$2 United States dollars',
      why: 'sign of money',
    },
    {
      pattern: new RegExp(`${BEFORE_SUM}${AMOUNT}${SIGN_BEHIND}`, 'gu'),
      requiredSubstrings: ['USD', '$'],
      usual: '$1$2 United States dollars',
      why: 'sign of money',
    },
    ...thousands('\\.', ',', ','),
    decimals(',', '.', 'per cent|million|billion|trillion'),
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
    ...sumsOfMoney('mill(?:ón|ones)', SIGN_BEHIND, 'dólares de los Estados Unidos'),
    ...thousands(',', '\\.', '.'),
    decimals('\\.', ',', 'por ciento|millón|millones'),
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
    ...sumsOfMoney('(?:million|milliard)s?', FRENCH_SIGN_BEHIND, 'dollars des États-Unis'),
    ...thousands('[.,]', ' ', '\u00a0'),
    decimals('\\.', ',', 'pour cent|million|millions|milliard|milliards'),
  ],
}
