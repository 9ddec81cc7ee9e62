/**
 * Words round what grows old in a resolution: dates, years, ordinals of sessions and of anniversaries. Sources: R-40,
 * R-144; dates and sessions of published texts in the three languages.
 */
import type { Language } from './languages.ts'
import { MONTHS } from './months.ts'

export interface OldValueWords {
  /** Years, with the days or months before them. The text has plain spaces. */
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
  /** How many words an ordinal has at most. */
  readonly ordinalWords: number
}

const list = (text: string): string[] => text.split(' ')
const month = (language: Language): string => `(?:${MONTHS[language].join('|')})`

/** `2020`, `2020-2021`, `2020/21`. */
const YEARS = String.raw`(?:19|20)\d\d(?:[–/-](?:(?:19|20)\d\d|\d\d))?(?!\d|[–/-]\d)`
const BEFORE = String.raw`(?<![\d\p{Alphabetic}/.–]|\d-)`

export const OLD_VALUE_WORDS: Readonly<Record<Language, OldValueWords>> = {
  en: {
    date: new RegExp(
      `${BEFORE}(?:\\d{1,2}(?:(?:,| to| and|–|-) ?\\d{1,2}){0,3} ${month('en')} |${month('en')}(?: (?:to|and) ${month('en')})? )?${YEARS}`,
      'gu',
    ),
    namesBehind: /^ Agenda/u,
    namesBefore: /(?:Agenda|Vision) $/u,
    session: list('session sessions'),
    between: list('and or to through the its both regular annual substantive resumed ordinary main plenary'),
    special: list('special emergency'),
    anniversary: list('anniversary'),
    ordinalWords: 1,
  },
  es: {
    date: new RegExp(
      `${BEFORE}(?:\\d{1,2}º?(?:(?:,| al?| y) \\d{1,2}){0,3} de ${month('es')} del? |${month('es')}(?: (?:a|y) ${month('es')})? del? )?${YEARS}`,
      'gu',
    ),
    namesBehind: /^ Agenda/u,
    namesBefore: /(?:Agenda|Visión) $/u,
    session: list('período períodos sesiones'),
    between: list('y e o a al de en el su sus anual ordinario ordinarios período períodos sesiones'),
    special: list('extraordinario extraordinarios especial emergencia'),
    anniversary: list('aniversario'),
    ordinalWords: 2,
  },
  fr: {
    date: new RegExp(
      `${BEFORE}(?:\\d{1,2}(?:er)?(?:(?:,| au| et) \\d{1,2}){0,3} ${month('fr')} |${month('fr')}(?: (?:à|et) ${month('fr')})? )?${YEARS}`,
      'gu',
    ),
    namesBehind: /^ Agenda/u,
    namesBefore: /(?:l'horizon|Programme|Agenda|Vision) $/u,
    session: list('session sessions'),
    between: list('et ou à au la sa annuelle ordinaire ordinaires annuelles de fond'),
    special: list('extraordinaire extraordinaires urgence'),
    anniversary: list('anniversaire'),
    ordinalWords: 3,
  },
}
