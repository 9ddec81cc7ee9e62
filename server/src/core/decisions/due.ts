/** By when something is asked or decided: sessions, days, years and the text's own words, in the order of the text. */
import { dateAt } from '../citations/dates.ts'
import type { DueWords } from '../lexicon/decision-words.ts'
import type { Language } from '../lexicon/languages.ts'
import { MONTHS } from '../lexicon/months.ts'
import { readOrdinal } from '../lexicon/session-ordinals.ts'
import { matches } from '../text/matches.ts'
import type { Span } from '../text/span.ts'

/** What is known of the resolution itself: what lies before it is not due. */
export interface Now {
  /** The session of its body; null where it is not known. */
  readonly session: number | null
  /** The year, the first of its session where no day tells; null where nothing does. */
  readonly year: number | null
  /** The ISO day of its adoption, or null. */
  readonly day: string | null
}

export interface DueIn {
  readonly language: Language
  readonly words: DueWords
  readonly now: Now
  /** Whether somebody is asked to report: an annual report is then due. */
  readonly reports: boolean
  /** Whether a mandate is given: its term then counts. */
  readonly mandate: boolean
  /** Whether something is convened: `in June 2026` is then its time. */
  readonly event: boolean
}

interface Found {
  readonly value: string
  readonly span: Span
}

/** What is due in a clause, each once, in the order of the text. */
export function dueIn(text: string, about: DueIn): readonly string[] {
  const found: Found[] = []
  const take = (some: readonly Found[]): void => {
    for (const one of some)
      if (!found.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) found.push(one)
  }
  take(spans(text, about))
  take(days(text, about))
  take(dates(text, about))
  take(sessions(text, about))
  take(ends(text, about))
  take(years(text, about))
  take(ownWords(text, about))
  return [...new Set(found.sort((a, b) => a.span.start - b.span.start).map(({ value }) => value))].filter(Boolean)
}

const isoOf = (year: string | number, month: number, day: string | number): string =>
  `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const monthOf = (name: string, language: Language): number =>
  MONTHS[language].findIndex((month) => month.toLowerCase() === name.toLowerCase())

/** The year of a date that gives none: the next that is written, else that of the resolution. */
function yearBehind(text: string, end: number, now: Now): string | null {
  return (
    /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text.slice(end, end + 80))?.[0] ?? (now.year === null ? null : String(now.year))
  )
}

const isPast = (year: string, now: Now): boolean => now.year !== null && Number(year) < now.year

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 70), at)

/** Whether the words before tell of what is past: in a year behind that of the resolution nothing can be. */
const isOfPast = (text: string, at: number, year: string, { past }: DueWords, { day }: Now): boolean =>
  (day === null || year <= day.slice(0, 4)) && past.test(before(text, at))

/** `of each year` behind days has at most so many characters. */
const YEARLY = 20

/** `from 15 to 19 June 2026`. */
function spans(text: string, { language, words, now }: DueIn): Found[] {
  return matches(text, words.span).flatMap(({ match, span }): Found[] => {
    const [, period, day, month, year, lastDay, lastMonth, lastYear] = match
    // `for the period from … to …`: that of a budget, by which nothing is due.
    if (period) return [{ value: '', span }]
    const to = lastYear ?? yearBehind(text, span.end, now)
    const end = monthOf(lastMonth as string, language)
    if (to === null || isPast(to, now) || words.past.test(before(text, span.start))) return []
    const start = month ? monthOf(month, language) : end
    // `from 24 to 31 October of each year` is of no year.
    const yearly = words.yearly.exec(text.slice(span.end, span.end + YEARLY))
    if (yearly) {
      const whole = { start: span.start + match[0].indexOf(day as string), end: span.end + yearly[0].length }
      return [{ value: text.slice(whole.start, whole.end), span: whole }]
    }
    const value = `${isoOf(year ?? to, start, day as string)}/${isoOf(to, end, lastDay as string)}`
    return [{ value, span }]
  })
}

/** `on 7 and 8 April 2021`. */
function days(text: string, about: DueIn): Found[] {
  const { language, words, now } = about
  return matches(text, words.days).flatMap(({ match, span }): Found[] => {
    const [, day, month, lastDay, lastMonth, lastYear] = match
    const year = lastYear ?? yearBehind(text, span.end, now)
    if (year === null || isPast(year, now) || !isDue(text, span, about)) return []
    const end = monthOf(lastMonth as string, language)
    const start = month ? monthOf(month, language) : end
    const middle = span.start + (day as string).length
    return [
      { value: isoOf(year, start, day as string), span: { start: span.start, end: middle } },
      { value: isoOf(year, end, lastDay as string), span: { start: middle, end: span.end } },
    ]
  })
}

/**
 * Whether a day at an offset is one that something is due by, and not that of a thing past. A limit behind the day of
 * the resolution itself cannot be past: `presented by 15 July 2026`.
 */
const isDue = (text: string, { start, end }: Span, { words, now }: DueIn): boolean =>
  words.latest.test(text.slice(end, end + 20)) ||
  (now.day !== null && words.limit.test(before(text, start))) ||
  (words.by.test(before(text, start)) && !words.past.test(before(text, start)))

/** What stands between the days of a list: `on 15 February 2026, 15 June 2026 and 11 October 2026`. */
const LISTED = /^(?:,? (?:and|or|y|o|et|ou))? ?,? ?(?:el |le |on |by )?$/u

/** `until 31 May 2021`. */
function dates(text: string, about: DueIn): Found[] {
  let end = 0
  const days = [...matches(text, /(?<![\d/(])\d{1,2}(?=er | |[º°])/gu), ...matches(text, about.words.monthFirst)]
  return days
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ span }): Found[] => {
      const date = dateAt(text, span.start, about.language)
      if (!date?.iso || isPast(date.iso.slice(0, 4), about.now) || date.iso < (about.now.day ?? '')) return []
      const isListed = end > 0 && LISTED.test(text.slice(end, date.span.start))
      if (!isListed && !isDue(text, date.span, about)) return []
      end = date.span.end
      return [{ value: date.iso, span: date.span }]
    })
}

/** A session of a number so much lower is that of another body. */
const LONG_PAST = 10

/** A session of a number up to so much higher is one to come, whatever word stands before it. */
const TO_COME = 5

/** `seventy-sixth and seventy-seventh`, `57th`: an ordinal may itself hold an “and”. */
function ordinalsIn(words: string, language: Language): readonly number[] {
  const one = ordinalIn(words, language)
  if (one !== null) return [one]
  return words.split(/, and | and (?:the )?| y | et |, /u).flatMap((part) => {
    const [first, last] = part.split(/ to (?:the )?| al? | à /u).map((end) => ordinalIn(end, language))
    if (typeof first !== 'number') return []
    const length = Math.min(LONGEST_RANGE, (last ?? first) - first + 1)
    return Array.from({ length: Math.max(1, length) }, (_, i) => first + i)
  })
}

/** So many sessions at most are told of `seventy-sixth to seventy-eighth`. */
const LONGEST_RANGE = 10

const ordinalIn = (word: string, language: Language): number | null =>
  /^\d{1,3}[^\s\d]{0,2}$/.test(word) ? Number.parseInt(word, 10) : readOrdinal(word, language)

/** `at its seventy-sixth and seventy-seventh sessions`, `at its 2022 session`. */
function sessions(text: string, { language, words, now, reports }: DueIn): Found[] {
  const numbered = matches(text, words.session).flatMap(({ match, span }): Found[] => {
    if (!reports && words.forSession.test(match[0])) return []
    const saysPast = words.past.test(before(text, span.start))
    let last = Number.POSITIVE_INFINITY
    return ordinalsIn((match[1] ?? match[2]) as string, language).flatMap((value, i): Found[] => {
      const ahead = now.session === null ? null : value - now.session
      if (saysPast && (ahead === null || ahead <= 0 || ahead > TO_COME)) return []
      const isOwn = ahead === 0 && words.resumed.test(match[0])
      // What follows a session of another body is one, too: `sixty-fifth and sixty-sixth`.
      if (!isOwn && ahead !== null && ahead <= 0 && ahead > -LONG_PAST && value !== last + 1) return []
      last = value
      const start = span.start + i
      return [{ value: String(value), span: { start, end: start + 1 } }]
    })
  })
  const ofYear = matches(text, words.sessionYear).flatMap(({ match, span }): Found[] => {
    const year = (match[1] ?? match[2] ?? match[3]) as string
    return isPast(year, now) || isOfPast(text, span.start, year, words, now) ? [] : [{ value: year, span }]
  })
  return [...numbered, ...ofYear]
}

/** `by the end of 2022`, `before the end of February 2020`, `by March 2022`. */
function ends(text: string, { language, words, now, reports, event }: DueIn): Found[] {
  return matches(text, words.end).flatMap(({ match, span }): Found[] => {
    const [, month, year, plainMonth, plainYear] = match
    const in_ = (year ?? plainYear) as string
    if (isPast(in_, now) || isOfPast(text, span.start, in_, words, now)) return []
    if (plainMonth && /^(?:in|en) /i.test(match[0]) && !reports && !event) return []
    if (plainMonth) return [{ value: isoOf(in_, monthOf(plainMonth, language), '').slice(0, 7), span }]
    if (!month) return [{ value: in_, span }]
    const last = new Date(Date.UTC(Number(in_), monthOf(month, language) + 1, 0)).getUTCDate()
    return [{ value: isoOf(in_, monthOf(month, language), last), span }]
  })
}

/** `in 2025`, `by 2024`; a year in which something has only begun is none. */
function years(text: string, { words, now }: DueIn): Found[] {
  return matches(text, words.year).flatMap(({ match, span }): Found[] => {
    const [, lead, year] = match as unknown as [string, string, string]
    const weak = /^(?:in|en|for|during|throughout|durante|pendant|to|from|desde)$/iu.test(lead)
    if (isPast(year, now) || (weak && (now.year === null || Number(year) <= now.year))) return []
    if (words.ofYear.test(before(text, span.end - 4))) return []
    return isOfPast(text, span.start, year, words, now) ? [] : [{ value: year, span }]
  })
}

/** `annually`, `within 90 days`, `for a period of three years`. */
function ownWords(text: string, { words, reports, mandate }: DueIn): Found[] {
  const plain = (pattern: RegExp): Found[] =>
    matches(text, pattern).map(({ match, span }) => ({ value: match[0], span }))
  return [
    ...matches(text, words.proclaimed).map(({ match, span }) => ({ value: match[1] as string, span })),
    ...(mandate ? plain(words.term) : []),
    ...plain(words.words),
    ...(reports ? matches(text, words.annual).map(({ match, span }) => ({ value: match[1] as string, span })) : []),
  ]
}
