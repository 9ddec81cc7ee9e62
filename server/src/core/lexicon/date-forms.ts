/**
 * Dates in any form that people give them, and the form that resolutions have. Source, and eight
 * published sets, in which all other forms together stand some thirty times.
 */
import { capitalized, inEitherCase } from '../text/capital.ts'
import { LETTERS } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import type { Language } from './languages.ts'
import { MONTHS } from './months.ts'

export interface DateForms {
  /** Each matches a date, with day, month and year as groups; what is `among` its matches is more quickly found. */
  readonly patterns: readonly { readonly pattern: RegExp; readonly among?: RegExp }[]
  /** The form of resolutions: of a day, a month in small letters, and a year. */
  readonly usual: (day: number, month: string, year: string) => string
}

const NO_DIGIT = '(?<![\\d/.,-])'
/** A year, or what is too short or too long for one; no number of persons. */
const YEAR = '(?<year>(?:19|20)\\d{2,3}|(?:19|20)\\d(?=[,;.)]|$))(?![\\d/ªº°%-])'
const months = (language: Language): string => `(?<month>${MONTHS[language].map(inEitherCase).join('|')})`
const END = `(?![${LETTERS}])`

export const DATE_FORMS: Readonly<Record<Language, DateForms>> = {
  en: {
    patterns: [
      { pattern: new RegExp(`${NO_DIGIT}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${months('en')},? ${YEAR}`, 'g') },
      {
        pattern: new RegExp(
          `${months('en')}(?<![${LETTERS}]\\k<month>) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${YEAR}`,
          'g',
        ),
        among: / \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d/,
      },
    ],
    usual: (day, month, year) => `${day} ${capitalized(month)} ${year}`,
  },
  es: {
    patterns: [{ pattern: new RegExp(`${NO_DIGIT}(?<day>\\d{1,2})(?: de)? ${months('es')},?(?: del?)? ${YEAR}`, 'g') }],
    usual: (day, month, year) => `${day} de ${month} de ${year}`,
  },
  fr: {
    patterns: [
      { pattern: new RegExp(`${NO_DIGIT}(?<day>\\d{1,2})(?:er)? (?:de )?${months('fr')},?(?: de)? ${YEAR}`, 'g') },
    ],
    usual: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  },
}

/** `12/05/2020`, `12.5.2020`, which is May to some readers and December to others; no symbol of a document. */
export const DATE_IN_FIGURES = /(?<![\w/.-])\d{1,2}([/.])\d{1,2}\1(?:19|20)\d\d(?![/\w])/g

/** The figure and the ending of an ordinal: `21st`, `46ème`. */
export const ORDINALS: Readonly<Record<Language, RegExp | null>> = {
  en: new RegExp(`(?<![${LETTERS}\\d.,/-])(\\d{1,3})(st|nd|rd|th)${END}`, 'g'),
  es: null,
  fr: new RegExp(`(?<![${LETTERS}\\d.,/-])(\\d{1,3})(i?[èe]me|e|nde?)(?=s?${END})`, 'g'),
}

/** The ending of an ordinal in figures. */
export function ordinalEnding(figure: number, language: Language): string {
  if (language === 'fr') return 'e'
  const tens = figure % 100
  return tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][figure % 10] ?? 'th')
}

/** Ordinals in words that are written wrongly, and how they are written: `$1` is what the first group has caught. */
export const ORDINAL_SLIPS: Readonly<
  Record<Language, readonly { readonly pattern: RegExp; readonly usual: string }[]>
> = {
  en: [
    {
      pattern: pattern('g')`
          (?<![${LETTERS}])(
            (?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)y
          ) ((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?)${END}
        `,
      usual: '$1-$2',
    },
  ],
  // `octogésimo primer período`, and `el octogésimo primero`.
  es: [{ pattern: new RegExp(`([${LETTERS}]{1,20}ésimo (?:primer|tercer))o(?= per[ií]odo)`, 'g'), usual: '$1' }],
  fr: [
    {
      pattern: pattern('g')`
          (?<![${LETTERS}])([Vv]ingt|[Tt]rente|[Qq]uarante|[Cc]inquante|[Ss]oixante|[Qq]uatre-vingts?) (
            (?:dix-(?:sept|huit|neuv)|onz|douz|treiz|quatorz|quinz|seiz|dix|deux|trois|quatr|cinqu|six|sept|huit|neuv)ième
          )${END}
        `,
      usual: '$1-$2',
    },
    // `quatre-vingt-unième` has no `et`, as `vingt et unième` has.
    { pattern: /([Qq]uatre-vingt)s?[ -]et[ -]((?:un|onz)ième)/g, usual: '$1-$2' },
  ],
}

/** What stands where sessions of twenty and more have their ordinal; it need not be one: `seventy-six session`. */
export const ORDINAL_OF_SESSION: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`(?:twen|thir|for|fif|six|seven|eigh|nine)ty-[a-z]{3,10}(?= session${END})`, 'g'),
  es: new RegExp(
    `(?:vig|trig|cuadrag|quincuag|sexag|septuag|octog|nonag)ésim[oa] [${LETTERS}]{4,9}(?= (?:período|sesión)${END})`,
    'g',
  ),
  fr: new RegExp(
    `(?:quatre-)?(?:vingt|trente|quarante|cinquante|soixante)(?: et |-(?!et-))[${LETTERS}-]{2,20}(?= session${END})`,
    'g',
  ),
}

/** French small words of the gender that a session has not, before its ordinal, and those that it has. */
export const OF_SESSION_IN_FRENCH: ReadonlyMap<string, string> = new Map([
  ['son', 'sa'],
  ['le', 'la'],
  ['un', 'une'],
  ['ce', 'cette'],
  ['du', 'de la'],
  ['au', 'à la'],
])
