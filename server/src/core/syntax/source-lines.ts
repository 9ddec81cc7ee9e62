/** The lines of a text as the parser reads them. */
import { hasShapeOfPage, isDivider, isFurniture, isRule, isSymbolLine } from '../wording/furniture.ts'
import { type Joint, jointIn, SHORTEST_JOINED } from './joined-paragraphs.ts'
import { type LineNumbers, marginWidth } from './line-numbers.ts'
import { isRunningHead, isTitle, mayBeTitle } from './running-heads.ts'

/**
 * One line of the text: offsets of its first character, of its line end, and of what follows that. Of paragraphs that
 * stand on one line, each is a line.
 */
export interface SourceLine {
  readonly start: number
  /** Where its words begin: behind its number, where lines are numbered, and its marks of quotation. */
  readonly from: number
  readonly end: number
  readonly next: number
  /** True where another paragraph stands behind it before the line ends. */
  readonly joined: boolean
}

/** What stands before the words of a line: white space, and characters of no width that come with what is pasted. */
export const INDENT = /^[ \t\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*/

const LINE_END = /[\r\n]/g
/** No symbol of a document, and no furniture above one, is longer than this. */
const LONGEST_SYMBOL = 140
/** So far above itself a line looks, in characters: an edit before that changes nothing of it. */
export const ABOVE_REACH = LONGEST_SYMBOL + 6

/** What a note begins with, be its mark known or not. */
const NOTE_BELOW = /^[ \t\u00a0]*(?:\[\^|[¹²³⁰⁴-⁹*]|[[(]?\d{1,2}[\])]?[ \t\u00a0])/u

/** The lines of a text, found as they are asked for. */
export class SourceLines {
  readonly #text: string
  /** The last line end that was found, and the first offset that it ends. */
  #ended = { from: 0, end: -1 }
  /** Where long lines have another paragraph, by where they begin. */
  readonly #joints = new Map<number, Joint | null>()

  constructor(text: string) {
    this.#text = text
  }

  /**
   * The line that begins at an offset; `numbers` tells which lines of the text begin with their numbers, `spaced`
   * whether the blank line below each belongs to it.
   */
  at(start: number, numbers: LineNumbers, spaced = false): SourceLine {
    const end = this.#endBehind(start)
    const from = start + marginWidth(this.#text.slice(start, end), numbers)
    const joint = end - from < SHORTEST_JOINED ? null : this.#jointBehind(from, end)
    if (joint) return { start, from, end: from + joint.end, next: from + joint.next, joined: true }
    const line = { start, from, end, next: this.#behindEnd(end), joined: false }
    if (!spaced || line.next === this.#text.length || this.isBlank(line)) return line
    const below = this.at(line.next, numbers)
    return this.isBlank(below) ? { ...line, next: below.next } : line
  }

  /** Where the next line begins behind a line end. */
  #behindEnd(end: number): number {
    const crlf = this.#text[end] === '\r' && this.#text[end + 1] === '\n'
    return Math.min(this.#text.length, end + (crlf ? 2 : 1))
  }

  /** Where the line ends that an offset lies in: the same for all paragraphs that stand on it. */
  #endBehind(start: number): number {
    const { from, end } = this.#ended
    if (from <= start && start <= end) return end
    LINE_END.lastIndex = start
    this.#ended = { from: start, end: LINE_END.exec(this.#text)?.index ?? this.#text.length }
    return this.#ended.end
  }

  #jointBehind(from: number, end: number): Joint | null {
    const known = this.#joints.get(from)
    if (known !== undefined) return known
    const joint = jointIn(this.#text.slice(from, end))
    this.#joints.set(from, joint)
    return joint
  }

  /** Its words, without its number. */
  content({ from, end }: SourceLine): string {
    return this.#text.slice(from, end)
  }

  isBlank(line: SourceLine): boolean {
    return this.content(line).trim() === ''
  }

  /**
   * True for a line that is no text: a page number, a symbol above or below one, the head of a page with the title of the
   * resolution, a rule above notes, or Markdown’s.
   */
  isFurniture(line: SourceLine, title: string): boolean {
    const content = this.content(line)
    if (isFurniture(content) || isDivider(content)) return true
    const above = (): string => this.#above(line)
    const below = (): string => this.#below(line)
    if (isRunningHead(content, title, above, below)) return true
    if (isRule(content)) return NOTE_BELOW.test(below())
    if (!isSymbolLine(content)) return hasShapeOfPage(content) && isSymbolLine(above())
    if ([above(), below()].some((words) => isFurniture(words) || isTitle(words, title))) return true
    if (hasShapeOfPage(below())) return true
    return mayBeTitle(below()) && isFurniture(this.#below(this.at(line.next, null)))
  }

  /** The line below, or the one behind that where it is blank. */
  #below(line: SourceLine): string {
    const below = this.at(line.next, null)
    return this.content(this.isBlank(below) ? this.at(below.next, null) : below)
  }

  /** The line above, or the one before one or two that are blank, as far as it may be a symbol. */
  #above({ start }: SourceLine): string {
    const before = this.#text.slice(Math.max(0, start - ABOVE_REACH), start).replace(/(?:(?:\r?\n|\r)[ \t]*){1,3}$/, '')
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  }
}
