/**
 * Paragraphs that stand one behind another on one line, `…, Recalling …, 1. Requests …; 2. Decides …`, as copies have
 * them that have lost their line ends.
 */
import { LEADING_ON } from '../lexicon/formal-openings.ts'
import { pattern } from '../text/pattern.ts'
import { isAdoptionNote } from '../wording/line-kinds.ts'
import type { Opening } from '../wording/openings/index.ts'
import { mayOpen, openingOfLine } from '../wording/openings/of-line.ts'
import { organBeforeWords } from './block-start.ts'
import { EMPHASIS_TAGS, withoutEmphasis } from './emphasis-marks.ts'
import { readLabel } from './labels.ts'

/** Where the first paragraph of a line ends, and where the next begins, as offsets in the line. */
export interface Joint {
  readonly end: number
  readonly next: number
}

/** No line that is shorter is looked at. */
export const SHORTEST_JOINED = 40

const EMPHASIS = `(?:[*_]{1,3}|<(?:${EMPHASIS_TAGS})>)?`
const NUMBER = String.raw`[\[(]?(?:\d{1,3}(?:[.)\]:°º/](?!\d)|[ \u00a0][–-])|[OP]P)`

/**
 * A closing mark, with marks of emphasis and of notes behind it, and what may open a paragraph on the same line: a
 * number, or a word with a capital, but that may begin a sentence behind a full stop.
 */
const MAY_JOIN = pattern('gu')`
  (,|;|\.(?=[^\p{Alphabetic}]{1,50}${NUMBER}))[”"»]?(?:[*_]{1,3}|<\/(?:${EMPHASIS_TAGS})>)?
  (?:\[\^[^\]\s]{1,40}\]|\[\d{1,3}\]|[¹²³⁰-⁹]{1,3}|[ ]?(?:\d{1,3}|\*{1,4})\/|\d{1,2})?
  (?:[ ](?:${LEADING_ON}),?){0,4}[ \t\u00a0]{1,8}(?=${EMPHASIS}(?:${NUMBER}|\p{Uppercase}\p{Alphabetic}))
`

/** So much is looked at to tell what a paragraph opens with, and so far in front of an organ a title may go. */
const LONGEST_OPENING = 160
const LONGEST_TITLE = 700
const LONGEST_RECORD = 90

const BEFORE_RECORD = /\.[ \t\u00a0]{1,8}(?=\d)/g
const BEFORE_ORGAN = /[ \t\u00a0]{1,4}(?=(?:T(?:he|HE)|[LE][ALEale])[ \u00a0]\p{Uppercase}|L[’']\p{Uppercase})/gu

/** What a number begins with, or the word of negotiators. */
const MAY_BE_NUMBER = /^[*_<u>]{0,6}[[(]?(?:\d|[OP]P)/

/** The mark of emphasis that words open with, and the words up to the one that closes it. */
const IN_EMPHASIS = /^([*_]{1,3}|<\w{1,6}>)([^*_<]{0,200})/

/** A quotation that is longer has lost its end. */
const LONGEST_QUOTATION = 300

/** True where a quotation is open at the end of words. */
function isQuoted(words: string): boolean {
  const tail = words.slice(-LONGEST_QUOTATION)
  const last = (marks: string): number => Math.max(...[...marks].map((mark) => tail.lastIndexOf(mark)))
  return last('“«') > last('”»')
}

/** What opens a paragraph, behind a label or not. */
interface Head {
  readonly opening: Opening
  /** It has a number, or the word of negotiators. */
  readonly labelled: boolean
  readonly emphasised: boolean
}

/** The head of a paragraph that a line opens with; null where it opens with none that is known. */
function headOf(line: string): Head | null {
  const head = line.slice(0, LONGEST_OPENING)
  const label = MAY_BE_NUMBER.test(head) ? readLabel(head) : null
  const labelled = label !== null && (/^\d/.test(label.inner) || label.prefix !== '')
  const behind = labelled ? head.slice(label.width).trimStart() : head
  const words = withoutEmphasis(behind)
  const opening = mayOpen(words) ? openingOfLine(words) : null
  // `…, Taking Especially into Account …` is a name.
  if (!opening || /\s\p{Uppercase}\p{Lowercase}/u.test(words.slice(opening.start, opening.end))) return null
  const [mark = '', inner = ''] = IN_EMPHASIS.exec(behind)?.slice(1) ?? []
  // `<u>Recalling the Sea</u>` is a title.
  return inner.length > opening.end ? null : { opening, labelled, emphasised: mark !== '' }
}

/** Where another paragraph begins on a line; null where none does. */
export function jointIn(line: string): Joint | null {
  let own: Head | null | undefined
  for (const { 0: found, 1: mark = '', index } of line.matchAll(MAY_JOIN)) {
    const next = index + found.length
    const behind = line.slice(next, next + LONGEST_OPENING)
    const head = headOf(behind)
    if (head === null) continue
    if (own === undefined) own = headOf(line)
    if (own === null) return organIn(line)
    if (joins(own, mark, head) && !isQuoted(line.slice(0, index + 1)))
      return { end: index + found.trimEnd().length, next }
  }
  return recordIn(line)
}

/**
 * True where a paragraph stands behind another, in emphasis if that is, and the mark between them is that of the one
 * above.
 */
function joins(own: Head, mark: string, next: Head): boolean {
  if (own.emphasised && !next.emphasised) return false
  const [above, below] = [own.opening.part, next.opening.part]
  if (below === 'operative' && next.labelled) return above === 'preambular' || mark !== ','
  if (above === 'operative') return below === 'operative' && mark === ';'
  return mark !== '.'
}

/** `41st plenary meeting 10 December 2020` behind the full stop of the last decision. */
function recordIn(line: string): Joint | null {
  const from = Math.max(0, line.length - LONGEST_RECORD)
  for (const { 0: found, index } of line.slice(from).matchAll(BEFORE_RECORD)) {
    const next = from + index + found.length
    if (isAdoptionNote(line.slice(next).trimEnd()) && headOf(line) !== null) return { end: from + index + 1, next }
  }
  return null
}

/** The organ with its first paragraph, behind a title that has no closing mark. */
function organIn(line: string): Joint | null {
  // A page number, `- 45 -`, may stand before the title.
  if (!/^[*_#\d\p{Uppercase}–—-]/u.test(line)) return null
  for (const { 0: space, index } of line.slice(0, LONGEST_TITLE).matchAll(BEFORE_ORGAN)) {
    const next = index + space.length
    if (!/[,;:.]$/.test(line.slice(0, index)) && organBeforeWords(line.slice(next, next + LONGEST_TITLE)) > 0)
      return { end: index, next }
  }
  return null
}
