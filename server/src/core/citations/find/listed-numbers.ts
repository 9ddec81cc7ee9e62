/** Numbers after a noun: which belong to it, and what stands behind each. */

import type { Language } from '../../lexicon/languages.ts'
import type { OrganId } from '../../lexicon/organs.ts'
import { perLanguage } from '../../lexicon/per-language.ts'
import { matches } from '../../text/matches.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { type DateInText, dateAt } from '../dates.ts'
import type { SymbolInText } from '../symbols.ts'
import { type Mention, mentionsAfter } from './bodies.ts'
import type { NounInText } from './nouns.ts'
import { type NumberInText, numberAt } from './number.ts'
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
  /** True where it follows the noun, or the item before it, with nothing but what joins a list. */
  readonly joined: boolean
  readonly end: number
  readonly date: DateInText | null
  readonly part: { readonly span: Span; readonly text: string } | null
  /** The bodies named behind it. */
  readonly bodies: readonly Mention[]
}

/** A noun and its numbers. */
export interface List {
  readonly noun: NounInText
  readonly items: readonly ListedNumber[]
}

/** Where a number may begin: a figure, or the letters of a special session or of the World Health Assembly. */
const NUMBER_START = /(?<![\p{L}\d/.(-])(?:\d|E?S-\d|WHA ?\d)/gu

/** Gives each number to the noun it belongs to; nouns without numbers are left out. */
export function itemsOf(source: Source): readonly List[] {
  const { text, language, nouns, symbols } = source
  const items = nouns.map((): ListedNumber[] => [])
  let at = 0
  for (const { span } of matches(text, NUMBER_START)) {
    const index = span.start
    const nth = countBefore(nouns, index) - 1
    const [noun, own] = [nouns[nth], items[nth]]
    if (index < at || !noun || !own) continue
    const number = numberAt(text, index, language)
    const symbol = symbols[countBefore(symbols, index)]
    if (!number || (symbol && overlaps(symbol.span, number.span))) continue
    const before = own.at(-1)
    const gap = text.slice(before?.end ?? noun.span.end, index)
    const joined = before ? JOINS(language).test(gap) : noun.numberStart === index
    if (!joined && !belongs(gap, number, noun, language)) continue
    const item = { number, joined, ...tailOf(number, source) }
    own.push(item)
    at = item.end
  }
  return nouns.map((noun, nth) => ({ noun, items: items[nth] ?? [] })).filter((list) => list.items.length > 0)
}

/** `, `, ` and `, ` to its `: nothing but what joins two numbers of one list. */
const JOINS = perLanguage(
  ({ joiners, own }) => new RegExp(`^(?:[,;]? ?(?:${joiners.join('|')}) (?:${own} )?|[,;–-] {0,2})$`),
)
/** What goes before a further number of a list that has been interrupted: `…, on the girl child and `. */
const REJOINS = perLanguage(({ joiners }) => new RegExp(`(?:[,;] ?|(?:^|[ ,])(?:${joiners.join('|')}) )$`))
const LONGEST_JOINER = 32

/**
 * Whether a number further off is still one of the list: its form is that of a resolution's number, or the noun is
 * plural.
 */
function belongs(gap: string, { shape }: NumberInText, noun: NounInText, language: Language): boolean {
  if (shape !== 'slash' && shape !== 'year-slash') return true
  return noun.many && REJOINS(language).test(gap.slice(-LONGEST_JOINER))
}

/** ` of 19 December 1978`, ` (19 December 1978)`: what stands before the date. */
const DATED = perLanguage(({ dated }) => new RegExp(`,? (?:${dated}) (?:le )?| \\((?=\\p{L}|\\d\\d? )`, 'uy'))

/** The date that dates what ends at `at`; null where none stands there. */
export function dateBehind(text: string, at: number, language: Language): DateInText | null {
  const start = endAt(DATED(language), text, at)
  const date = start > at ? dateAt(text, start, language) : null
  // `(15 October 2008 edition)`, `(1 January to 31 December 2006)`: in brackets, the date stands alone.
  return date && isBracketed(text, date) && text.charAt(date.span.end) !== ')' ? null : date
}

/** Whether a date stands in brackets: it is of the one number before it, and of none before that. */
export const isBracketed = (text: string, { span }: DateInText): boolean => text.charAt(span.start - 1) === '('

/** A date, a part and bodies behind a number, in any order. */
function tailOf({ span }: NumberInText, { text, language, bodies }: Source): Omit<ListedNumber, 'number' | 'joined'> {
  let tail: Omit<ListedNumber, 'number' | 'joined'> = { end: span.end, date: null, part: null, bodies: [] }
  for (;;) {
    const { end } = tail
    const date = tail.date ? null : dateBehind(text, end, language)
    const part = tail.part || date ? null : partAfter(text, end, language)
    const named = tail.bodies.length || date || part ? [] : mentionsAfter(text, end, bodies, language)
    const reached = date ?? part ?? named.at(-1)
    if (!reached) return tail
    tail = {
      end: reached.span.end,
      date: tail.date ?? date,
      part: tail.part ?? part,
      bodies: tail.bodies.length ? tail.bodies : named,
    }
  }
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
