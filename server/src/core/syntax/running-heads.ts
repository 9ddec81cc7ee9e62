/**
 * The head that each page of a document repeats: its symbol and its title, `A/RES/75/17 Lights of ports`, `Lights of
 * ports A/RES/75/17`, on one line or two. What a title is, is known of the lines above the one of the organ.
 */
import { DOCUMENT_SYMBOL, isFurniture, isSymbolLine } from '../wording/furniture.ts'
import { designationIn } from '../wording/line-kinds.ts'
import { parseOrganLine } from '../wording/organ-line.ts'
import { withoutEmphasis } from './emphasis-marks.ts'

/** What is known of the title where a line is read: see `LabelState`. */
export interface KnownTitle {
  readonly title: string
  readonly titled: boolean
}

/** No title is longer, with what stands before it in its block; a shorter one may be words that a text repeats. */
const LONGEST_TITLE = 400
const SHORTEST_TITLE = 8

/** What is known behind a block of words without a label. The same object where that is nothing new. */
export function titleBehind<T extends KnownTitle>(known: T, block: string): T {
  if (known.titled && !/^[\s*_]*\d/.test(block)) return known
  if (block.length > LONGEST_TITLE) return known
  const words = plain(block)
  const designation = designationIn(words)
  if (designation) return { ...known, title: words.slice(designation.title), titled: designation.title < words.length }
  if (known.titled) return known
  return parseOrganLine(words) ? { ...known, titled: true } : { ...known, title: words }
}

/** A line as titles are compared: without emphasis, and with single spaces. */
const plain = (line: string): string => withoutEmphasis(line).replace(/[\s\u00a0]+/gu, ' ')

const SYMBOL = String.raw`${DOCUMENT_SYMBOL}(?: \((?:19|20)\d\d\))?`
const SYMBOL_BEFORE = new RegExp(`^${SYMBOL} `)
const SYMBOL_BEHIND = new RegExp(` ${SYMBOL}$`)

const withoutSymbol = (line: string): string => line.replace(SYMBOL_BEFORE, '').replace(SYMBOL_BEHIND, '')

/** True for a line that is the title and no more. */
export const isTitle = (line: string, title: string): boolean =>
  title.length >= SHORTEST_TITLE && line.length < LONGEST_HEAD && plain(line) === title

/** True for a line that has the shape of a title. */
export const mayBeTitle = (line: string): boolean =>
  line.length < LONGEST_HEAD && /^[\s*_]*\p{Uppercase}/u.test(line) && !/[.,;:]\s*$/.test(line.slice(-3))

/** True for a line of a page that is no text by itself. */
const isOfPage = (line: string): boolean => isFurniture(line) || isSymbolLine(line)

/**
 * True for a line that is the head of a page, or one of two lines of one: the title with the symbol of the document, or
 * beside the number of a page or the symbol. Where no title is known, words with a symbol below the number of a page, or
 * between the two. `above` and `below` are the lines next to it that have words.
 */
export function isRunningHead(line: string, title: string, above: () => string, below: () => string): boolean {
  // Nearly all lines come to an end.
  if (line.length >= LONGEST_HEAD || /[.;:]\s*$/.test(line.slice(-3))) return false
  const whole = plain(line)
  const words = withoutSymbol(whole)
  if (words === '') return false
  const hasSymbol = words !== whole
  if (mayBeTitle(words)) {
    if (hasSymbol ? isFurniture(above()) : isSymbolLine(above()) && isFurniture(below())) return true
  }
  if (title.length < SHORTEST_TITLE || !title.includes(words)) return false
  if (words === title) return hasSymbol || line.startsWith('\f') || isOfPage(above()) || isOfPage(below())
  if (title.startsWith(words)) {
    const second = plain(below())
    const rest = withoutSymbol(second)
    return `${words} ${rest}` === title && (hasSymbol || rest !== second || isOfPage(above()))
  }
  if (!title.endsWith(words)) return false
  const first = plain(above())
  const start = withoutSymbol(first)
  return `${start} ${words}` === title && (hasSymbol || start !== first)
}

/** No head of a page is longer, with the space beside its symbol. */
const LONGEST_HEAD = 400
