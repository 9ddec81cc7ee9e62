/**
 * Lists whose items open with a mark that is no label: `-`, `•`, `a –`, `1.1`; or with none, as a copy leaves them that
 * has lost the numbers a word processor put in. Such an item is no paragraph of its own, but words of the paragraph
 * above it, and can be cited by nobody.
 */
import { WEEKDAYS } from '../../lexicon/weekdays.ts'
import type { Paragraph, SubParagraph } from '../../model/model.ts'
import { subParagraphsOf } from '../../model/read.ts'
import { readLabel } from '../../syntax/labels.ts'
import { EMPTY_LINE, LINE_END } from '../../text/line-ends.ts'
import { memoizeEachBy } from '../../text/memo.ts'
import { type Span, shift } from '../../text/span.ts'
import { LIST_MARK } from '../../wording/list-marks.ts'

export interface UnletteredList {
  /** The mark of the first item, as it is printed; empty where the items have none. */
  readonly mark: string
  /** That mark in the draft, or the first word of an item that has none. */
  readonly shown: Span
  /** The marks of all items with the white space behind them, in the draft; where each begins if they have none. */
  readonly spans: readonly Span[]
  /** How deep the list stands in its host: 1, or more for `1.1.1`. */
  readonly depth: number
  /** The paragraph or sub-paragraph of which they are words. */
  readonly host: Paragraph | SubParagraph
}

interface Item {
  readonly mark: string
  /** `-` for a sign, `a –` for a letter with its sign: alike in all items of a list. */
  readonly kind: string
  /** The place of a letter or number in its sequence; 0 where the mark is a sign. */
  readonly place: number
  readonly span: Span
  /** True where the line above leads to a list. */
  readonly isLedTo: boolean
}

/** The end of a line with which a list, or an item of it, may end. */
const ENDS = /[:;,.](?:\[\^[^\]]{1,40}\]|[¹²³⁰-⁹]){0,4}(?: (?:and|or|y|o|e|u|et|ou))?\s*$/u

/** The lists among the words of paragraphs of a text. */
export function unletteredLists(text: string, paragraphs: readonly Paragraph[]): readonly UnletteredList[] {
  const placed = paragraphs.map((paragraph) => ({
    paragraph,
    text: text.slice(paragraph.span.start, paragraph.span.end),
  }))
  return listsIn(placed).flatMap((lists, i) => {
    const { paragraph } = placed[i] as Placed
    return lists.flatMap((items): UnletteredList[] => {
      const spans = items.map(({ span }) => shift(span, paragraph.span.start))
      const first = spans[0] as Span
      const host = subParagraphsOf(paragraph).findLast(({ span }) => span.start <= first.start) ?? paragraph
      if (host.label?.span.start === first.start) return []
      const { mark } = items[0] as Item
      const degrees = /^\d/.test(mark) ? mark.split(/[.)]/).filter(Boolean).length - 1 : 1
      const said = mark === '' ? /^\S+/.exec(text.slice(first.start, paragraph.span.end)) : [mark]
      const shown = { start: first.start, end: first.start + (said?.[0] ?? '').length }
      return [{ mark, shown, spans, host, depth: Math.max(1, degrees) }]
    })
  })
}

interface Placed {
  readonly paragraph: Paragraph
  readonly text: string
}

/** Of each paragraph its lists; spans count from its beginning. */
const listsIn = memoizeEachBy(
  ({ paragraph }: Placed) => paragraph.source,
  ({ text }): readonly (readonly Item[])[] => {
    if (!/[\r\n]/.test(text)) return NONE
    const lists: Item[][] = []
    for (const item of itemsIn(text)) {
      const list = lists.at(-1)
      if (list && goesOn(list, item)) list.push(item)
      else lists.push([item])
    }
    const found = lists.filter((list) => isList(list))
    return found.length > 0 ? found : bareListsIn(text)
  },
)

const NONE: readonly never[] = []

function itemsIn(text: string): readonly Item[] {
  const items: Item[] = []
  let [start, above] = [0, '']
  /** What the line above opens an item with; empty where it opens none. */
  let kind = ''
  const lines = text.split(/(?<=[\r\n])/)
  for (const [i, line] of lines.entries()) {
    const item = above === '' ? null : itemOf(line, start, /:\s*$/.test(above))
    const opened = item && (ENDS.test(above) || kind === item.kind || isSignAgain(item, lines, i)) ? item : null
    if (opened) items.push(opened)
    if (line.trim() !== '') [above, kind] = [line, opened?.kind ?? '']
    start += line.length
  }
  return items
}

/** True where the next line opens with the same sign: two in a row are no strokes between words. */
const isSignAgain = ({ kind, place }: Item, lines: readonly string[], at: number): boolean => {
  const below = lines.slice(at + 1, at + 4).find((line) => line.trim() !== '')
  return place === 0 && below !== undefined && itemOf(below, 0, false)?.kind === kind
}

/** The item that a line at an offset opens with a mark; null where it opens with none, or has a label. */
function itemOf(line: string, start: number, isLedTo: boolean): Item | null {
  const [all, mark] = LIST_MARK.exec(line) ?? []
  if (all === undefined || mark === undefined || readLabel(line.slice(all.length))) return null
  const kind = mark
    .replace(/^[a-z](?=.)/, 'a')
    .replace(/^[A-Z](?=.)/, 'A')
    .replace(/\d+/g, '1')
  const span = { start: start + line.indexOf(mark), end: start + all.length }
  return { mark, kind, place: placeOf(mark), span, isLedTo }
}

function placeOf(mark: string): number {
  if (/^\d/.test(mark)) return Number(mark.split(/\D/).findLast(Boolean))
  return /^[a-z](?=.)/i.test(mark) ? mark.toLowerCase().charCodeAt(0) - 96 : 0
}

const goesOn = (list: readonly Item[], { kind, place, isLedTo }: Item): boolean => {
  const last = list.at(-1) as Item
  return !isLedTo && last.kind === kind && (place === 0 || place === last.place + 1)
}

/** A block of a paragraph, or a line where nothing but line ends parts them. */
interface Piece {
  readonly text: string
  readonly start: number
}

function piecesOf(text: string): readonly Piece[] {
  const between = EMPTY_LINE.test(text) ? EMPTY_LINES : LINE_ENDS
  let start = 0
  const pieces: Piece[] = []
  for (const { 0: gap, index } of text.matchAll(between)) {
    pieces.push({ text: text.slice(start, index), start })
    start = index + gap.length
  }
  return [...pieces, { text: text.slice(start), start }]
}

const LINE_ENDS = new RegExp(String.raw`${LINE_END}[ \t\u00a0]*`, 'g')
const EMPTY_LINES = new RegExp(String.raw`(?:${LINE_END}[ \t\u00a0]{0,80}){2,}`, 'g')

/** Items behind a line that leads to them, each closed with the same mark, without any mark or label before them. */
function bareListsIn(text: string): readonly (readonly Item[])[] {
  const pieces = piecesOf(text)
  const lists: Item[][] = []
  for (let at = 0; at < pieces.length; at++) {
    if (!/:\s*$/.test((pieces[at] as Piece).text)) continue
    const mark = closingOf(pieces[at + 1])
    let until = at + 1
    while (mark !== null && closingOf(pieces[until]) === mark) until++
    const last = pieces[until]
    // The last closes the paragraph, or has the mark of the others where a label follows.
    if (last && isBareItem(last.text) && /[;.]\s*$/.test(last.text)) until++
    const items = pieces.slice(at + 1, until)
    if (items.length < FEWEST_BARE) continue
    lists.push(items.map(({ start }) => ({ ...BARE, span: { start, end: start } })))
  }
  return lists
}

/** Two without labels may be parts of a sentence. */
const FEWEST_BARE = 2
const BARE = { mark: '', kind: '', place: 0, isLedTo: true } as const

/** `Dialogue 1: the sea;`, `Monday, from 10 a.m. to noon;`: what has a name of its own, or a day, is told by that. */
const NAMED = new RegExp(`^(?:[^:]{1,60}:|(?:${Object.values(WEEKDAYS).flat().join('|')})[ \u00a0,])`, 'iu')

const isBareItem = (text: string): boolean =>
  /^[\p{Alphabetic}“"«]/u.test(text) && !LIST_MARK.test(text) && !NAMED.test(text) && readLabel(text) === null

/** The mark that closes an item with no label, with or without `and` behind it; null for anything else. */
const closingOf = (piece: Piece | undefined): string | null =>
  piece && isBareItem(piece.text) ? (CLOSED_ITEM.exec(piece.text)?.[1] ?? null) : null

const CLOSED_ITEM = /([;,])(?:\[\^[^\]]{1,40}\]|[¹²³⁰-⁹]){0,4}(?: (?:and|or|y|o|e|u|et|ou))?\s*$/u

/** A list has two items or more, or is led to; its letters begin with the first. */
const isList = (list: readonly Item[]): boolean => {
  const [first] = list
  return first !== undefined && first.place <= 1 && (list.length > 1 || first.isLedTo)
}
