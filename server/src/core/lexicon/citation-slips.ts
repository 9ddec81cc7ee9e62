/**
 * Slips between the number of a resolution and its date, or between two numbers. Source; in eight
 * published sets they stand some twenty times in all.
 */
import type { PatternWithSubstrings } from '../text/matches.ts'
import { pattern } from '../text/pattern.ts'
import type { Language } from './languages.ts'
import { MONTHS } from './months.ts'

export interface CitationSlip extends PatternWithSubstrings {
  /**
   * What stands in its place; `$1` is what the pattern has caught. Null where a person has to choose.
   */
  readonly usual: string | null
  readonly isNoNumber?: true
  /** True where what stands in its place has capitals. */
  readonly inCapitals?: true
}

const day = (language: Language, link: string): string =>
  `\\d{1,2}${link}(?:${MONTHS[language].join('|')})(?!\\p{Alphabetic})`

/** `75 /1`, `75\\1`, behind a noun. */
const BROKEN: CitationSlip = {
  pattern: pattern('giu')`
    (?<=
      (?:resolutions?|decisions?|resoluci(?:ón|ones)|decisi(?:ón|ones)|résolutions?|décisions?)[ ]
    )(\d{1,4})(?: \/ ?|\/ | ?\\ ?)(\d{1,3})(?!\d)
  `,
  requiredSubstrings: [' /', '/ ', '\\'],
  usual: '$1/$2',
}

/** `46-182`, `2021–5`, behind a noun in the singular. */
const HYPHENED: CitationSlip = {
  pattern: pattern('giu')`
    (\d\d|(?:19|20)\d\d)(?=[-–])(?<=(?:resolution|decision|resolución|decisión|résolution|décision)[ ]\d{2,4})
    [-–](\d{1,3})(?![\d/-])
  `,
  requiredSubstrings: ['-', '–'],
  usual: '$1/$2',
}

/** What the number of a resolution stands behind. */
const BEHIND_NOUN = '[Rr](?:esolutions?|esoluci(?:ón|ones)|ésolutions?) '

/** `2106 (xx)`, behind a noun. */
const SMALL_SESSION: CitationSlip = {
  pattern: pattern('gu')`
    \((?:es-|s-)?[ivxl]{1,8}\)(?<=(?:${BEHIND_NOUN})\d{1,4}(?:[ ]?[A-Z])?[ ]?\([\w-]{1,11}\))
  `,
  requiredSubstrings: ['i)', 'v)', 'x)', 'l)'],
  usual: '$0',
  inCapitals: true,
}

/** `75/257 b,`, `75/257 b of 7 July`; but `a`, `e`, `o`, `u` and `y` are words as well. */
const SMALL_PART: CitationSlip = {
  pattern: pattern('gu')`
    [b-df-np-tvwxz](?=[,;.](?!\w)|[ ](?:of|du|de|and|y|et)[ ]\d)(?<=(?<![\w/.-])\d{2,4}/\d{1,3}[ ].)
  `,
  requiredSubstrings: ['/'],
  usual: '$0',
  inCapitals: true,
}

/** `74/1674`, `7338`, behind a noun: no session has so many, and no body so high a number without a year. */
const NO_NUMBER: CitationSlip = {
  pattern: pattern('gu')`
    (?:
      \d\d/(?!(?:19|20)\d\d(?!\d))\d{4,6}|(?:3[6-9]\d\d|[4-9]\d{3}|\d{5,6})
    )(?![\w/(.-]|[ ]?[(]|[ ][A-Z]\b)(?<=(?:${BEHIND_NOUN})[\d/]{4,9})
  `,
  requiredSubstrings: ['esolu', 'ésolu'],
  usual: null,
  isNoNumber: true,
}

/** `1514 (XVX)`: no numeral. */
const NO_NUMERAL: CitationSlip = {
  pattern:
    /\((?!(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})\))[IVXLC]{2,9}\)(?<=(?<![\w/])\d{3,4}(?: ?[A-Z])? ?\([IVXLC]{2,9}\))/g,
  requiredSubstrings: ['I)', 'V)', 'X)', 'L)', 'C)'],
  usual: null,
  isNoNumber: true,
}

/** Two numbers with nothing but a space between them. */
const unjoined = (language: Language, link: string): CitationSlip => ({
  pattern: pattern('gu')`
    (?<=
      (?:\d \(\d{4}\)|(?<![\d/])\d{1,4}/\d{1,3}|(?:${MONTHS[language].join('|')})${link}\d{4})
    ) (?=(?:\d{3,4} \(\d{4}\)|\d{1,4}/\d{1,3}(?![\d/])))
  `,
  requiredSubstrings: ['/', ') '],
  usual: null,
})

const NUMBER = '(?<![\\d/])(\\d{1,4}/\\d{1,3}(?: [A-Z])?)'

export const CITATION_SLIPS: Readonly<Record<Language, readonly CitationSlip[]>> = {
  en: [
    BROKEN,
    HYPHENED,
    SMALL_SESSION,
    SMALL_PART,
    NO_NUMBER,
    NO_NUMERAL,
    {
      pattern: new RegExp(`${NUMBER}(?:, of|,? dated)? (?=${day('en', ' ')})`, 'gu'),
      requiredSubstrings: ['/'],
      usual: '$1 of ',
    },
    unjoined('en', ' '),
  ],
  es: [
    BROKEN,
    HYPHENED,
    SMALL_SESSION,
    SMALL_PART,
    NO_NUMBER,
    NO_NUMERAL,
    {
      pattern: new RegExp(`${NUMBER}(?: | del? |, del |, )(?=${day('es', ' de ')})`, 'gu'),
      requiredSubstrings: ['/'],
      usual: '$1, de ',
    },
    unjoined('es', ' de '),
  ],
  fr: [
    BROKEN,
    HYPHENED,
    SMALL_SESSION,
    SMALL_PART,
    NO_NUMBER,
    NO_NUMERAL,
    {
      pattern: new RegExp(`${NUMBER},? (?=${day('fr', ' ')})`, 'gu'),
      requiredSubstrings: ['/'],
      usual: '$1 du ',
    },
    unjoined('fr', ' '),
  ],
}
