/**
 * Which texts may cite a symbol, told by figures alone. It follows from how numbers are read (`find/number.ts`,
 * `symbols.ts`, `forms/range.ts`): a citation has the figures of its number one after another, in a number or in a
 * symbol, or lies in a range between two such numbers. Only marks can part them, and any figures that marks part count
 * as those.
 */
import { pattern } from '../text/pattern.ts'
import { LONGEST_RANGE } from './forms/range.ts'
import { keyOf } from './number-keys.ts'

/** Tells quickly of texts, decoded or a character for each byte, whether they may cite a symbol. */
export interface CitationTest {
  /** True of every text that does. */
  readonly mayCite: (text: string) => boolean
  /**
   * True of every paragraph of such a text that has a part in it: with the number, or with an end of a range about it.
   */
  readonly hasPart: (paragraph: string) => boolean
}

/** Emphasis, change marks, comments and footnote marks between figures: they are no part of the words. */
const PARTED = pattern('')`
  [\d/.](?:
    <!--|\{|\+\+\}|--\}|~~|~>
    |(?:
      [*_]|<\/?[A-Za-z]{1,6}>|\[[^\]\s]{1,41}\]|[\xb9\xb2\xb3\u2070-\u2079]|\xc2[\xb9\xb2\xb3]|\xe2\x81[\xb0-\xb9]
    ){1,9}[\d/.]
  )
`

const ALWAYS: CitationTest = { mayCite: () => true, hasPart: () => true }

/** The test for a symbol; true of all texts for what no number names. */
export function citationTest(symbol: string): CitationTest {
  const [, first, mark, second] = /^\D*(\d+)(?:([/.])(\d+))?/.exec(keyOf(symbol) ?? '') ?? []
  if (first === undefined) return ALWAYS
  const series: Series = { session: mark && second ? first + mark : '', number: Number(second ?? first) }
  const isItself = itselfTest(series, symbol)
  const around = Array.from({ length: LONGEST_RANGE - 1 }, (_, i) => i + 1)
  const below = endOfRange(
    series,
    around.map((by) => series.number - by).filter((one) => one > 0),
  )
  const above = endOfRange(
    series,
    around.map((by) => series.number + by),
  )
  const isBetween = (text: string): boolean => {
    const start = below === null ? -1 : text.search(below)
    return start >= 0 && above?.test(text.slice(start)) === true
  }
  const isEnd = (text: string): boolean => below !== null && (below.test(text) || above?.test(text) === true)
  return {
    mayCite: (text) => isItself(text) || isBetween(text) || PARTED.test(text),
    hasPart: (text) => /\d/.test(text) && (isItself(text) || isEnd(text) || PARTED.test(text)),
  }
}

/** What a number counts on: `33/` and 134, `WHA62.` as `62.` and 1; nothing and 242. */
interface Series {
  readonly session: string
  readonly number: number
}

const literal = (text: string): string => text.replace(/[./]/g, '\\$&')

/** The mark of a footnote may be glued to a year, which a number alone may look like. */
const endOf = ({ session, number }: Series): string =>
  session === '' && number > 1850 && number < 2150 ? '(?!\\d{3})' : '(?!\\d)'

/** A session that is a year may stand behind the number: `33/1996` for `1996/33`. */
const turned = ({ session }: Series, numbers: string): string =>
  /^\d{4}\/$/.test(session) ? `|(?:${numbers})/${session.slice(0, -1)}` : ''

/** A number of running text begins behind none of these; a hyphen may stand before a session or between two numbers. */
const NO_SERIAL_BEHIND = '[A-Za-z\\d/.(-]'
const NO_SESSION_BEHIND = '[A-Za-z\\d/.(]'

/**
 * Whether the number itself stands somewhere, in running text or in a symbol. What goes before it is looked at last.
 */
function itselfTest(series: Series, symbol: string): (text: string) => boolean {
  const { session, number } = series
  const plain = `${session}${number}`
  // A symbol may write it otherwise: `5/Res.14` for `5/14`.
  const otherwise = symbol.includes(plain) ? '' : `|${literal(symbol.slice(symbol.search(/\d/)))}`
  const written = `(?:${literal(plain)}${turned(series, String(number))}${otherwise})`
  const before = session === '' ? `(?:(?<!${NO_SERIAL_BEHIND}${written})|(?<=RES/${written}))` : `(?<!\\d${written})`
  const pattern = new RegExp(written + endOf(series) + before)
  return (text) => pattern.test(text)
}

/** One of the numbers as it may end a range: never in a symbol; null where there are none. */
function endOfRange(series: Series, numbers: readonly number[]): RegExp | null {
  if (numbers.length === 0) return null
  const { session } = series
  const written = (any: string): string => `(?:${literal(session)}(?:${any})${turned(series, any)})`
  const behind = session === '' ? NO_SERIAL_BEHIND : session.endsWith('.') ? '\\d' : NO_SESSION_BEHIND
  const before = `(?<=(?<!${behind})${written('\\d{1,4}')})`
  return new RegExp(written(numbers.join('|')) + endOf(series) + before)
}
