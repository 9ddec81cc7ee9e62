/**
 * The lines of a block: which of them are words, where one was broken only because it was full, and how two are joined.
 */
import { readLabel } from '../syntax/labels.ts'
import { type Block, leaves } from '../syntax/tree.ts'
import { pattern } from '../text/pattern.ts'
import { contains, type Span } from '../text/span.ts'
import { LIST_MARK } from '../wording/list-marks.ts'
import { CLOSED_UP, type Hyphens, type Joint, SPACED, UNBROKEN } from './hyphens.ts'

/** Lines longer than this are not hard-wrapped, and shorter ones are no sign of how wide the lines of a text are. */
const LONGEST_WRAPPED = 110
const SHORTEST_WIDTH = 30

/** Lines of proportional type differ in how many characters they take: one is full from this share of the width on. */
const FULL = 0.8

const SPACE = /[ \t\u00a0\f\v]/

/** A line that cannot be the last of a sentence. */
const UNENDED = pattern('iu')`
  (?:^|[\s\u00a0(])(?:
    [-–]|an?|and|any|the|of|in|on|to|for|by|with|at|from|or|nor|as|its|their|that|which|into|upon|between|under|de
    |las?|los|el|del|al|y|e|o|en|para|con|que|sus?|une?|les?|du|des|et|ou|aux?|dans|sur|sa|son|ses|par|[dlq]u?[’']
  )$
`

/**
 * The words of one line of a block, without the white space around them, and the whole of the line with its line end.
 */
export interface WordLine {
  readonly words: Span
  readonly whole: Span
}

/**
 * The lines of a block with words, furniture of a page left out; none where all of it is furniture. Only below a number
 * that stands alone a block has lines without words. `start` is where
 * the block begins in `text`.
 */
export function wordLinesOf(block: Block, start: number, text: string): readonly WordLine[] {
  const lines: WordLine[] = []
  const end = start + block.width
  for (let at = start; at < end; ) {
    const next = endOfLine(text, at, end)
    let [from, until] = [at, next]
    while (until > from && isSpace(text[until - 1] as string)) until--
    while (from < until && SPACE.test(text[from] as string)) from++
    if (until > from) lines.push({ words: { start: from, end: until }, whole: { start: at, end: next } })
    at = next
  }
  const furniture = furnitureIn(block, start)
  return furniture.length === 0 ? lines : lines.filter(({ whole }) => !furniture.some((line) => contains(line, whole)))
}

const isSpace = (c: string): boolean => SPACE.test(c) || c === '\n' || c === '\r'

function endOfLine(text: string, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (text[i] === '\n') return i + 1
    if (text[i] === '\r') return text[i + 1] === '\n' ? i + 2 : i + 1
  }
  return end
}

/** Where furniture of pages stands in a block. */
function furnitureIn(block: Block, start: number): readonly Span[] {
  const out: Span[] = []
  let at = start
  for (const { kind, text } of leaves(block)) {
    if (kind === 'furniture') out.push({ start: at, end: at + text.length })
    at += text.length
  }
  return out
}

/** How wide the lines of texts are that were wrapped; null where none can be told. `blocks` have their lines each. */
export function wrapWidth(blocks: readonly (readonly WordLine[])[]): number | null {
  let widest = 0
  for (const lines of blocks)
    if (lines.length > 1) for (const { words } of lines) widest = Math.max(widest, words.end - words.start)
  return widest >= SHORTEST_WIDTH && widest <= LONGEST_WRAPPED ? widest : null
}

/**
 * True where every line of a block but the last was broken because it was full, behind a label that stands alone, or in
 * the middle of a sentence. `width`
 * is how wide the lines of the text are, where that is known.
 */
export function isWrapped(lines: readonly WordLine[], width: number | null, text: string): boolean {
  const measure = measureOf(lines, width)
  const widest = Math.max(...lines.slice(0, MOST_MEASURED).map(({ words }) => words.end - words.start))
  return lines.every((line, i) => {
    const next = lines[i + 1]
    if (!next) return true
    const above = text.slice(line.words.start, line.words.end)
    const below = text.slice(next.words.start, next.words.end)
    if (i === 0 && readLabel(above)?.width === above.length) return true
    if (ENDED.test(above) && (readLabel(below) || LIST_MARK.test(below))) return false
    // The items of a list without marks: a sentence is broken where its line is full.
    if (/[:;]$/.test(above) && !isFull(above, below, measure ?? widest)) return false
    return isMidSentence(above, below) || (measure !== null && isFull(above, below, measure))
  })
}

/** So many lines tell how wide those of a block are. */
const MOST_MEASURED = 40

/** The same by the width of the lines alone, for text that has lines of its own: notes, titles, lists of an annex. */
export function isFullyWrapped(lines: readonly WordLine[], width: number | null, text: string): boolean {
  const measure = measureOf(lines, width)
  const said = lines.map(({ words }) => text.slice(words.start, words.end))
  return (
    measure !== null &&
    said.every((above, i) => {
      const below = said[i + 1]
      return below === undefined || (isFull(above, below, measure) && !(ENDED.test(above) && ITEM.test(below)))
    })
  )
}

/** How wide the lines of a block are; null where they cannot be told to be full. */
function measureOf(lines: readonly WordLine[], width: number | null): number | null {
  const own = wrapWidth([lines])
  if (own === null) return null
  return width !== null ? Math.max(width, own) : lines.length > 2 ? own : null
}

/** What may begin an item or a note of its own. */
const ITEM = /^(?:[[(]?[\da-z]{1,3}[\]).]|\d{1,3}|[¹²³⁰-⁹*•–—-])[\s\u00a0]/iu

const ENDED = /[,;:.]$/

/** True where a line can only go on with the sentence of the one above. */
export const isMidSentence = (above: string, below: string): boolean =>
  /^\p{Lowercase}/u.test(below) || UNENDED.test(above) || (/^\d/.test(below) && !ENDED.test(above))

function isFull(above: string, below: string, width: number): boolean {
  const first = /^\S+/.exec(below)?.[0] ?? ''
  return above.length + 1 + first.length > width * FULL
}

/** How the line `below` goes on from the line `above`: nothing stands between the halves of a word or of a symbol. */
export function jointOf(above: string, below: string, hyphens: Hyphens): Joint {
  if (above.endsWith('\u00ad')) return UNBROKEN
  if (SYMBOL.test(above.slice(-80)) && /^[A-Z\d]/.test(below)) return CLOSED_UP
  if (/\d[-–]$/.test(above) && /^\d/.test(below)) return CLOSED_UP
  // linear: it looks at no more than sixty characters.
  const broken = /(\p{Alphabetic}+)([-\u2010\u2011])$/u.exec(above.slice(-60))
  const rest = /^\p{Alphabetic}+(?:[-\u2010\u2011]\p{Alphabetic}+)*/u.exec(below)
  if (!broken || !rest) return SPACED
  return broken[2] === '\u2011' ? CLOSED_UP : hyphens.joint(broken[1] as string, rest[0])
}

/** A symbol that goes on behind its stroke. */
const SYMBOL = /(?:^|[\s\u00a0(])[A-Z]{1,6}(?:\/[A-Z\d.()-]{1,20}){0,6}\/$/
