/**
 * Days that do not go together: `Tuesday, 29 April 2021`, `from 22 to 20 June`, `31 September`, `2015–2010`. Sources: the
 * calendar; published texts have 49 days of the week that are right and 241 periods that run forward, and none of these.
 */
import type { ParsedText } from '../../document/document.ts'
import { allWords, wordsOfEach } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { MONTHS } from '../../lexicon/months.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { WEEKDAYS } from '../../lexicon/weekdays.ts'
import type { Prose } from '../../model/prose.ts'
import { inEitherCase } from '../../text/capital.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import { memoizeEach, placesFilled } from '../../text/memo.ts'
import { type Message, say } from '../../text/message.ts'
import type { Span } from '../../text/span.ts'
import type { RawFinding } from '../rule.ts'

interface Slip {
  readonly span: Span
  readonly says: Message
}

/** What slipped, wherever it stands in the words of a text. */
export function calendarSlips(document: ParsedText): RawFinding[] {
  const proses = allWords(document)
  const each = slipsOfEach(document.language)(wordsOfEach(proses))
  return placesFilled(each).flatMap((i) =>
    (each[i] as readonly Slip[]).map(({ span, says }) => ({
      severity: 'warning' as const,
      span: (proses[i] as Prose).toDraft(span),
      message: says,
    })),
  )
}

/** What all of them have: most words with figures have none of it, and are not held against each in turn. */
const MAY_SLIP =
  /(?:day|di|es|do),? (?:(?:the|el|le) )?\d|\d (?:to|and|al?|y el|au|et le) (?:le )?\d|(?:29|3\d)(?:th|st|nd|º)? (?:de |of )?\p{Alphabetic}{3}|\d{4}[–-]\d{4}/u

const slipsOfEach = perLanguage((_, language) =>
  memoizeEach(({ plain }: Prose['words']): readonly Slip[] =>
    MAY_SLIP.test(plain)
      ? [...weekdays(plain, language), ...periods(plain, language), ...days(plain, language), ...years(plain)]
      : [],
  ),
)

const DAY = String.raw`(\d{1,2})(?:º|er|st|nd|rd|th)?`
const END = `(?![${LETTERS}])`
const namesOf = (names: readonly string[]): string => names.map(inEitherCase).join('|')
const MONTH = perLanguage((_, language) => `(${namesOf(MONTHS[language])})${END}`)

const placeOf = (name: string, names: readonly string[]): number =>
  names.findIndex((one) => one.toLowerCase() === name.toLowerCase())

const DATED_WEEKDAY = perLanguage(
  (_, language) =>
    new RegExp(
      String.raw`(?<![${LETTERS}])(${namesOf(WEEKDAYS[language])}),? (?:(?:the|el|le) )?${DAY}(?: de| of)? ${MONTH(language)},?(?: del?)? ((?:19|20)\d\d)(?!\d)`,
      'gu',
    ),
)

/** The day of the week that a date is, from Monday, 0, on. */
const weekdayOf = (year: number, month: number, day: number): number =>
  (new Date(Date.UTC(year, month, day)).getUTCDay() + 6) % 7

function weekdays(text: string, language: Language): Slip[] {
  const names = WEEKDAYS[language]
  return matches(text, DATED_WEEKDAY(language)).flatMap(({ match, span }): Slip[] => {
    const [said = '', name = '', day = '', month = '', year = ''] = match
    const [at, place] = [Number(day), placeOf(month, MONTHS[language])]
    const right = names[weekdayOf(Number(year), place, at)] ?? ''
    if (at > daysOf(place, Number(year)) || right.toLowerCase() === name.toLowerCase()) return []
    const date = said.slice(said.search(/\d/))
    return [{ span, says: say`${date} is a ${right}, not a ${name}. Correct the day or the date.` }]
  })
}

const PERIOD = perLanguage(
  (_, language) =>
    new RegExp(
      `(?<![${LETTERS}])(?:from|between|del?|entre el|du|entre le)(?: el| le)? ${DAY} (?:to|and|al?|y el|au|et le) ${DAY}(?: de)? ${MONTH(language)}`,
      'gu',
    ),
)

const periods = (text: string, language: Language): Slip[] =>
  matches(text, PERIOD(language)).flatMap(({ match, span }) =>
    Number(match[1]) > Number(match[2])
      ? [{ span, says: say`“${match[0]}” ends before it begins. Correct one of the days.` }]
      : [],
  )

const YEARLESS = perLanguage(
  (_, language) =>
    new RegExp(
      String.raw`(?<![\d/.,–-])(?:29|3\d)(?:º|er|st|nd|rd|th)?(?: de| of)? ${MONTH(language)}(?!,?(?: del?)? \d{4})`,
      'gu',
    ),
)

const days = (text: string, language: Language): Slip[] =>
  matches(text, YEARLESS(language)).flatMap(({ match, span }) => {
    const month = placeOf(match[1] ?? '', MONTHS[language])
    return Number.parseInt(match[0], 10) > daysOf(month, LEAP_YEAR)
      ? [{ span, says: say`No calendar has the day “${match[0]}”. Correct it.` }]
      : []
  })

const LEAP_YEAR = 2000
const daysOf = (month: number, year: number): number => new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

const YEARS = /(?<![\d/.,()–-])((?:19|20)\d\d)[–-]((?:19|20)\d\d)(?![\d/(–-])/gu

const years = (text: string): Slip[] =>
  matches(text, YEARS).flatMap(({ match, span }) =>
    Number(match[1]) > Number(match[2])
      ? [{ span, says: say`“${match[0]}” ends before it begins. Correct one of the years.` }]
      : [],
  )
