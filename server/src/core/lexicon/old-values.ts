/**
 * Words round what grows old in a resolution: dates, years, ordinals of sessions and of anniversaries. Sources: R-40,
 * R-144; dates and sessions of published texts in the three languages.
 */
import type { Language } from './languages.ts'
import { MONTHS } from './months.ts'

export interface OldValueWords {
  /** Years, with the days or months before them, and with the day that a span of time begins on. Plain spaces. */
  readonly date: RegExp
  /** Behind, and before, a year that is part of a name for good: `2030 Agenda`. */
  readonly namesBehind: RegExp
  readonly namesBefore: RegExp
  /** The noun that ordinals of sessions stand with, as words of small letters. */
  readonly session: readonly string[]
  /** What may stand between an ordinal and that noun. */
  readonly between: readonly string[]
  /** Sessions that have ordinals of their own, which no year follows from. */
  readonly special: readonly string[]
  readonly anniversary: readonly string[]
  /** Before the number of the resolution by which the report was asked for that is before the body this year. */
  readonly askedForIn: RegExp
  /** Between the last two resolutions of a list. */
  readonly lastOfList: RegExp
  /** Behind a list, words that may be about its last alone. */
  readonly ofOneAlone: RegExp
  /** How many words an ordinal has at most. */
  readonly ordinalWords: number
}

const list = (text: string): string[] => text.split(' ')
const month = (language: Language): string => `(?:${MONTHS[language].join('|')})`

/** Days of one month, and the month: `2, 3 and 5`; what may part two of them. */
const DAYS = (day: string, between: string): string => String.raw`${day}(?:(?:${between}) ?\d{1,2}){0,3}`

/** `2020`, `2020-2021`, `2020/21`. */
const YEARS = String.raw`(?:19|20)\d\d(?:[–/-](?:(?:19|20)\d\d|\d\d))?(?!\d|[–/-]\d)`
const BEFORE = String.raw`(?<![\d\p{Alphabetic}/.–]|\d-)`

interface DateWords {
  readonly day: string
  /** Between two days of one month. */
  readonly between: string
  readonly ofMonth: string
  /** One month, or two, without days. */
  readonly months: string
  readonly ofYear: string
  /** Between the two ends of a span of time, and between two days by themselves: `26 April to 4 June`. */
  readonly until: string
  readonly beside: string
}

/** A day that stands before another is of the same year, or names its own: `1 July 2019 to 30 June 2020`. */
function dates({ day, between, ofMonth, months, ofYear, until, beside }: DateWords): RegExp {
  const days = `${DAYS(day, between)}${ofMonth}`
  const first = `${days}(?:(?:${until}|${beside})|${ofYear}(?:19|20)\\d\\d${until})`
  return new RegExp(`${BEFORE}(?:(?:${first}){0,3}${days}${ofYear}|${months})?${YEARS}`, 'gu')
}

/** A report, what asks for it, perhaps the paragraph, and the noun: the number follows. */
const asking = (report: string, ways: readonly string[], behind: string): RegExp =>
  new RegExp(`(?<!\\p{Alphabetic})${report}(?!\\p{Alphabetic})[^;.,]{0,80} (?:${ways.join('|')}) ${behind}$`, 'u')

export const OLD_VALUE_WORDS: Readonly<Record<Language, OldValueWords>> = {
  en: {
    date: dates({
      day: String.raw`\d{1,2}`,
      between: ',| to| and|–|-',
      ofMonth: ` ${month('en')}`,
      months: `${month('en')}(?:(?: to | and |[–-])${month('en')})? `,
      ofYear: ' ',
      until: ' to ',
      beside: ' and (?:from )?',
    }),
    namesBehind: /^ Agenda/u,
    namesBefore: /(?:Agenda|Vision|coronavirus disease) $/u,
    session: list('session sessions'),
    between: list('and or to through the its both regular annual substantive resumed ordinary main plenary'),
    special: list('special emergency'),
    anniversary: list('anniversary'),
    askedForIn: asking(
      'reports?',
      ['implementation of', 'pursuant to', 'requested in', 'called for in', 'in accordance with', 'in response to'],
      String.raw`(?:paragraphs? [^;.,]{1,30} of )?(?:its |(?:\p{Uppercase}\p{Lowercase}+ (?:and )?){1,4})?resolution `,
    ),
    lastOfList: /^,? and $/u,
    ofOneAlone: /^,? (?:in|by|through|with) which/u,
    ordinalWords: 1,
  },
  es: {
    date: dates({
      day: String.raw`\d{1,2}º?`,
      between: ',| al?| y',
      ofMonth: ` de ${month('es')}`,
      months: `${month('es')}(?: (?:a|y) ${month('es')})? del? `,
      ofYear: ' del? ',
      until: ' al? ',
      beside: ' y (?:del? |el )?',
    }),
    namesBehind: /^ Agenda/u,
    namesBefore: /(?:Agenda|Visión|coronavirus(?: de)?) $/u,
    session: list('período períodos sesiones'),
    between: list('y e o a al de en el su sus anual ordinario ordinarios período períodos sesiones'),
    special: list('extraordinario extraordinarios especial emergencia'),
    anniversary: list('aniversario'),
    askedForIn: asking(
      'informes?',
      [
        'aplicación de',
        'cumplimiento de',
        'conformidad con',
        'arreglo a',
        'virtud de',
        'dispuesto en',
        'solicitad[oa]s? en',
      ],
      '(?:(?:el|los) párrafos? [^;.,]{1,20} de )?(?:la|su) resolución ',
    ),
    lastOfList: /^,? [ye] $/u,
    ofOneAlone: /^,? (?:en|por|mediante|con) (?:el |la |las |los )?(?:que|cual)/u,
    ordinalWords: 2,
  },
  fr: {
    date: dates({
      day: String.raw`\d{1,2}(?:er)?`,
      between: ',| au| et',
      ofMonth: ` ${month('fr')}`,
      months: `${month('fr')}(?: (?:à|et) ${month('fr')})? `,
      ofYear: ' ',
      until: ' au ',
      beside: ' et (?:du |le )?',
    }),
    namesBehind: /^ Agenda/u,
    namesBefore: /(?:l'horizon|Programme|Agenda|Vision|coronavirus) $/u,
    session: list('session sessions'),
    between: list('et ou à au la sa annuelle ordinaire ordinaires annuelles de fond'),
    special: list('extraordinaire extraordinaires urgence'),
    anniversary: list('anniversaire'),
    askedForIn: asking(
      'rapports?',
      [
        'application de',
        'exécution de',
        'suite à',
        'réponse à',
        'conformément à',
        'vertu de',
        'demandés? (?:dans|par)',
      ],
      '(?:les? paragraphes? [^;.,]{1,20} de )?(?:la|sa) résolution ',
    ),
    lastOfList: /^,? et $/u,
    ofOneAlone: /^,? (?:dans|par|en) (?:laquelle|lesquelles|vertu de)/u,
    ordinalWords: 3,
  },
}
