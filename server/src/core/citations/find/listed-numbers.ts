/** Numbers after a noun: which belong to it, and what stands behind each. */

import { CITATION_WORDS } from '../../lexicon/citation-words.ts'
import type { Language } from '../../lexicon/languages.ts'
import type { OrganId } from '../../lexicon/organs.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { LETTERS } from '../../text/letters.ts'
import { matches } from '../../text/matches.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { scYearOf } from '../calendar/sc.ts'
import type { YearInText } from '../citation.ts'
import { type DateInText, dateAt } from '../dates.ts'
import type { SymbolInText } from '../symbols.ts'
import { canBe, isSurely } from './attribution.ts'
import { type Mention, mentionsAfter, mentionsBefore } from './bodies.ts'
import { evidenceOf } from './evidence.ts'
import { type NounInText, unspoken } from './nouns.ts'
import { bareAt, type NumberInText, numberAt, yearAt } from './number.ts'
import { partAfter } from './parts.ts'
import { countBefore, endAt } from './patterns.ts'

/** A paragraph and what has been seen in it; everything in the order of the text. */
export interface Source {
  /** With plain spaces, hyphens and apostrophes only. */
  readonly text: string
  readonly language: Language
  readonly issuer: OrganId | null
  readonly bodies: readonly Mention[]
  readonly nouns: readonly NounInText[]
  readonly symbols: readonly SymbolInText[]
}

/** One number of a list and what stands behind it. */
export interface ListedNumber {
  readonly number: NumberInText
  /** Where it ends a range that begins with the item before it, what stands between the two. */
  readonly through: Span | null
  /** True where it follows the noun, or the item before it, with nothing but what joins a list. */
  readonly joined: boolean
  readonly end: number
  readonly date: DateInText | null
  /** A further date right behind the first. */
  readonly furtherDate: DateInText | null
  /** The year in the number, or in brackets behind it. */
  readonly year: YearInText | null
  readonly part: { readonly span: Span; readonly text: string } | null
  /** The bodies named behind it. */
  readonly bodies: readonly Mention[]
}

/** A noun and its numbers. */
export interface List {
  readonly noun: NounInText
  readonly items: readonly ListedNumber[]
}

/**
 * Where a number may begin: a figure, or the letters of a special session or of the World Health Assembly. It looks at
 * those first: to look behind every letter takes four times as long.
 */
const NUMBER_START = /(?=[\dESW])(?:(?<![\p{Alphabetic}\d/.(-])(?:\d|E?S-\d|WHA ?\d)|(?<=\/\d{1,3}-)\d{1,3}(?=\/))/gu

/** `AG/RES. `, `ACHPR/Res. `, `Conf. `: what follows has its number from a body that is none of these. */
const OF_ANOTHER_BODY =
  /(?<![A-Za-z/.])(?!(?:A|S|E|A\/HRC)\/)(?:[A-Z][A-Za-z]{0,9}(?:\/[A-Z][A-Za-z]{0,9}){0,3}\/R[Ee][Ss]|Conf)\. ?$/
const LONGEST_BODY = 48

/** Gives each number to the noun it belongs to; nouns without numbers are left out. */
export function itemsOf(source: Source): readonly List[] {
  const { text, language, nouns, symbols } = source
  const lists: { readonly noun: NounInText; readonly items: ListedNumber[] }[] = []
  const councils = new Map<NounInText, boolean>()
  let at = 0
  for (const { span } of matches(text, NUMBER_START)) {
    const index = span.start
    if (index < at || OF_ANOTHER_BODY.test(text.slice(Math.max(0, index - LONGEST_BODY), index))) continue
    const list = openAt(lists.at(-1), nouns[countBefore(nouns, index) - 1])
    const before = list?.items.at(-1)
    const gap = list ? text.slice(before?.end ?? list.noun.span.end, index) : ''
    const joined = list !== undefined && (before ? JOINS(language).test(gap) : list.noun.numberStart === index)
    const number = numberAt(text, index, language) ?? (joined && list ? yearless(list, index, source, councils) : null)
    const symbol = symbols[countBefore(symbols, index)]
    if (!number || (symbol && overlaps(symbol.span, number.span))) continue
    const through = before && joined ? rangeIn(gap, before.end, language) : null
    const item = { number, joined, through, ...tailOf(number, source) }
    if (list && (joined || belongs(gap, item, list.noun, language))) {
      if (list.items.length === 0) lists.push(list)
      list.items.push(item)
    } else if (standsAlone(item, index, source))
      lists.push({ noun: unspoken(index), items: [{ ...item, joined: true, through: null }] })
    else continue
    at = item.end
  }
  return lists
}

/** ` to `, `–`: what stands between the ends of a range. */
const RANGE = perLanguage(({ range, own }) => new RegExp(`^(?: (${range}) (?:${own} )?|([–-]))$`))

function rangeIn(gap: string, at: number, language: Language): Span | null {
  const match = RANGE(language).exec(gap)
  const word = match?.[1] ?? match?.[2]
  if (!word) return null
  const start = at + gap.indexOf(word)
  return { start, end: start + word.length }
}

/** The list that the last noun has opened: the last one, or a new one. */
const openAt = <T extends List>(
  last: T | undefined,
  noun: NounInText | undefined,
): T | { noun: NounInText; items: ListedNumber[] } | undefined =>
  !noun || (last && last.noun.span.start >= noun.span.start) ? last : { noun, items: [] }

/** A number of the Security Council without its year, in a list that is of that Council. */
function yearless(
  { noun, items }: List,
  index: number,
  source: Source,
  known: Map<NounInText, boolean>,
): NumberInText | null {
  const number = bareAt(source.text, index, items.length === 0, source.language)
  if (!number) return null
  const isCouncils = known.get(noun) ?? isOfCouncil(noun, source)
  known.set(noun, isCouncils)
  return isCouncils ? number : null
}

/** `, `, ` and `, ` to its `: nothing but what joins two numbers of one list. */
const JOINS = perLanguage(
  ({ joiners, own, article }) =>
    new RegExp(`^(?:[,;]? ?(?:${joiners.join('|')}) (?:${own} |${article})?|[,;–-] {0,2})$`),
)
const JOINS_ON = perLanguage(
  ({ joiners, own, article }) =>
    new RegExp(`(?:[,;]? ?(?:${joiners.join('|')}) (?:${own} |${article})?|[,;–-] {0,2})`, 'y'),
)
/** What goes before a further number of a list that has been interrupted: `…, on the girl child and `. */
const REJOINS = perLanguage(
  ({ joiners, article }) => new RegExp(`(?:[,;] ?|(?:^|[ ,])(?:${joiners.join('|')}) (?:${article})?)$`),
)
const LONGEST_JOINER = 32

/** `and Recommendation `: what follows is the number of no resolution. */
const OF_OTHERS = perLanguage(({ others, numero }) => new RegExp(`(?<![${LETTERS}])(?:${others}) ${numero}$`, 'iu'))

/**
 * Whether a number further off is still one of the list: its form is that of a resolution's number, or the noun is
 * plural.
 */
function belongs(gap: string, { number: { shape }, date }: Seen, noun: NounInText, language: Language): boolean {
  if (shape !== 'slash' && shape !== 'year-slash') return !OF_OTHERS(language).test(gap.slice(-LONGEST_JOINER))
  // `the most recent resolution of the Assembly, 77/191 of 15 December 2022`
  const said = noun.bodies.at(-1)
  if (said && date && gap.slice(said.span.end - noun.span.end) === ', ') return true
  return noun.many && REJOINS(language).test(gap.slice(-LONGEST_JOINER))
}

/** No more numbers than this are looked through for what tells whose list it is. */
const MOST_LOOKED_AT = 40

/**
 * Whether a list is of the Security Council, so that its numbers need no year to be told: it is named with it, or the
 * list is its own, or another number of the list has its year.
 */
function isOfCouncil(noun: NounInText, source: Source): boolean {
  if (noun.noun !== 'resolution') return false
  const { text, language } = source
  const { named, own, near, behind, issuer } = evidenceOf(noun, source)
  if (named.length > 0) return named.some(isCouncil)
  if (own !== null && own !== 'issuer') return isCouncil(own)
  if (own === null && near[0] && isCouncil(near[0]) && speaksOf(near[0], noun, source)) return true
  let at = noun.numberStart
  let dated = false
  for (let nth = 0; nth < MOST_LOOKED_AT; nth++) {
    const number = numberAt(text, at, language) ?? bareAt(text, at, nth === 0, language)
    if (!number) break
    const { bodies, end } = tailOf(number, source)
    if (bodies.length > 0) return bodies.some(isCouncil)
    dated ||=
      number.shape === 'year' &&
      number.year !== null &&
      (text.charAt(number.span.end - 1) === ')' || isOfItsYear(number))
    if (behind[0] && isCouncil(behind[0]) && isSubjectAt(behind[0], end, source)) return true
    at = endAt(JOINS_ON(language), text, end)
    if (at === end) break
  }
  return dated || issuer === 'sc'
}

/** `1540 of 2004`, where the number is of that year. */
const isOfItsYear = ({ texts, year }: NumberInText): boolean =>
  year !== null && isSurely(texts[0]?.number ?? '', 'year', null, false)

/** In the Council's own texts: `2462 (2018)`, a year or two off, is a slip. */
function isNearly({ texts, year }: NumberInText): boolean {
  const right = scYearOf(Number.parseInt(texts[0]?.number ?? '', 10))
  return right !== null && year !== null && Math.abs(right - year.value) <= 2
}

/** Characters within which a body is the subject of what is said of a number. */
const NEARBY = 40

/** `the Security Council adopted resolution 1973`; but `the Security Council and resolution 194`. */
const speaksOf = ({ span: { end } }: Mention, noun: NounInText, { text, language }: Source): boolean =>
  noun.span.start - end < NEARBY && !REJOINS(language).test(text.slice(end, noun.span.start))

/**
 * `in its resolution 1244, the Security Council authorized`; but `resolution 194, the Security Council resolutions`.
 */
function isSubjectAt({ span }: Mention, end: number, { text, language, nouns }: Source): boolean {
  const next = nouns[countBefore(nouns, span.end)]
  return (
    SUBJECT(language).test(text.slice(end, Math.min(span.start, end + NEARBY))) && next?.span.start !== span.end + 1
  )
}

const SUBJECT = perLanguage(({ article }) => new RegExp(`^, ${article}$`))

const isCouncil = ({ organs }: Mention): boolean => organs[0] === 'sc'

/** What may stand before a number that has no noun; and an opening alone: `Recalling 64/292`. */
const LEADS = perLanguage(
  ({ before, joiners, own }) =>
    new RegExp(`(?:(?<![${LETTERS}\\d])(?:${[before, ...joiners, own].join('|')})|[,;]) $`, 'u'),
)
const OPENS = perLanguage(
  ({ openers, own }) => new RegExp(`^\\p{Uppercase}[${LETTERS}]+ (?:(?:${openers}|${own}) ){0,3}$`, 'u'),
)

/**
 * Whether a number without a noun is that of a resolution all the same: the body stands right before it, or nobody else
 * numbers so and the calendar has it.
 */
function standsAlone({ number, date }: Seen, index: number, source: Source): boolean {
  const { text, language, bodies, issuer } = source
  const shown = number.texts[0]?.number ?? ''
  const named = mentionsBefore(text, index, bodies, language)
  if (named.length > 0)
    return named.some(({ organs }) => organs.some((organ) => canBe(shown, organ, date?.iso ?? null)))
  const opens = index === 0 || OPENS(language).test(text.slice(0, Math.min(index, LONGEST_OPENING)))
  if (!opens && !LEADS(language).test(text.slice(Math.max(0, index - LONGEST_JOINER), index))) return false
  return (
    isSurely(shown, number.shape, date?.iso ?? null, opens) ||
    (issuer === 'sc' && number.shape === 'year' && isNearly(number))
  )
}

const LONGEST_OPENING = 60

/** ` of 19 December 1978`, ` (19 December 1978)`: what stands before the date. */
const DATED = perLanguage(({ dated }) => new RegExp(`,? (?:${dated}) (?:le )?| \\((?=\\p{Alphabetic}|\\d\\d? )`, 'uy'))

/** The date that dates what ends at `at`; null where none stands there. */
export function dateBehind(text: string, at: number, language: Language): DateInText | null {
  const start = endAt(DATED(language), text, at)
  const date = start > at ? dateAt(text, start, language) : null
  // `(15 October 2008 edition)`, `(1 January to 31 December 2006)`: in brackets, the date stands alone.
  return date && isBracketed(text, date) && text.charAt(date.span.end) !== ')' ? null : date
}

/** Whether a date stands in brackets: it is of the one number before it, and of none before that. */
export const isBracketed = (text: string, { span }: DateInText): boolean => text.charAt(span.start - 1) === '('

type Tail = Omit<ListedNumber, 'number' | 'joined' | 'through'>
type Seen = Omit<ListedNumber, 'joined' | 'through'>

/** A date, a part and bodies behind a number, in any order. */
function tailOf(number: NumberInText, { text, language, bodies }: Source): Tail {
  const year = number.year ?? yearBehind(number, text, language)
  const section = sectionOf(number, text, language)
  const from = section?.span.end ?? Math.max(number.span.end, year?.end ?? 0)
  let tail: Tail = { end: from, date: null, furtherDate: null, year, part: section, bodies: [] }
  for (;;) {
    const { end } = tail
    const date = tail.date ? null : dateBehind(text, end, language)
    const part = tail.part || date ? null : partAfter(text, end, language)
    const named = tail.bodies.length || date || part ? [] : mentionsAfter(text, end, bodies, language)
    const reached = date ?? part ?? named.at(-1)
    if (!reached) return tail
    const furtherDate = date ? furtherBehind(date, text, language) : tail.furtherDate
    tail = {
      ...tail,
      end: Math.max(reached.span.end, date && furtherDate ? furtherDate.span.end : 0),
      furtherDate,
      date: tail.date ?? date,
      part: tail.part ?? part,
      bodies: tail.bodies.length ? tail.bodies : named,
    }
  }
}

/** The second of two dates, one right behind the other; none is meant by a date in brackets. */
function furtherBehind({ span }: DateInText, text: string, language: Language): DateInText | null {
  const further = dateBehind(text, span.end, language)
  return further && !isBracketed(text, further) ? further : null
}

/** `64/292 (2011)`: the year of a number that needs none. */
const yearBehind = ({ shape, span, section }: NumberInText, text: string, language: Language): YearInText | null =>
  (shape === 'slash' || shape === 'year-slash') && !section ? yearAt(text, span.end, language) : null

/** The section close behind a number, and what part of it follows: `59/276 XI, para. 3`. */
function sectionOf({ section }: NumberInText, text: string, language: Language): ListedNumber['part'] {
  if (!section) return null
  const further = partAfter(text, section.end, language)
  const words = `${CITATION_WORDS[language].section} ${text.slice(section.start, section.end)}`
  return further
    ? { span: { start: section.start, end: further.span.end }, text: `${words}, ${further.text}` }
    : { span: section, text: words }
}

/**
 * ` et du ` between dates that stand behind a whole list; the year may stand with the last alone: `du 4 juillet et du
 * 19 décembre 1967`.
 */
const NEXT_DATE = perLanguage(
  ({ joiners, dated }) => new RegExp(`,? (?:(?:${joiners.join('|')}) )?(?:${dated}) (?:le )?`, 'y'),
)

/**
 * The dates that stand one after another behind the last number of a list, one for each of its numbers: `60/180 et
 * 65/7, en date du 20 décembre 2005 et du 29 octobre 2010`. Null where a single date stands there; none where their
 * number is another, so that none can be told.
 */
export function datesInTurn({ items }: List, { text, language }: Source): readonly DateInText[] | null {
  const last = items.at(-1)
  if (!last?.date || items.length < 2 || items.slice(0, -1).some(({ date }) => date)) return null
  const dates = [last.date]
  for (;;) {
    const { end } = (dates.at(-1) as DateInText).span
    const at = endAt(NEXT_DATE(language), text, end)
    const date = at > end ? dateAt(text, at, language) : null
    if (!date) break
    dates.push(date)
  }
  if (dates.length === 1) return null
  return dates.length === items.length ? dates : []
}

/** `, of 18 June 2007` at the end of a list whose numbers carry descriptions. */
const LATE = perLanguage(({ dated }) => new RegExp(`, (?:${dated}) (?=\\d)`, 'g'))
const LATEST = 240

/**
 * The date behind the description of the last number: `5/1, on …, and 5/2, on …, of 18 June 2007`; null where any
 * number has its own.
 */
export function lateDate({ items }: List, { text, language, nouns }: Source): DateInText | null {
  const last = items.at(-1)
  if (!last || items.length < 2 || items.some(({ date }) => date)) return null
  const next = nouns[countBefore(nouns, last.end)]?.span.start ?? text.length
  const rest = text.slice(last.end, Math.min(next, last.end + LATEST)).split(';', 1)[0] as string
  for (const match of rest.matchAll(LATE(language))) {
    const date = dateAt(text, last.end + match.index + match[0].length, language)
    if (date) return date
  }
  return null
}
