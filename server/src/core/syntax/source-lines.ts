/** The lines of a text as the parser reads them. */
import { hasShapeOfPage, isFurniture, isMarkdownLine, isRule, isSymbolLine } from '../wording/furniture.ts'
import { type LineNumbers, marginWidth } from './line-numbers.ts'

/** One line of the text: offsets of its first character, of its line end, and of what follows that. */
export interface SourceLine {
  readonly start: number
  /** Where its words begin: behind its number, where lines are numbered, and its marks of quotation. */
  readonly from: number
  readonly end: number
  readonly next: number
}

/** What stands before the words of a line: white space, and characters of no width that come with what is pasted. */
export const INDENT = /^[ \t\u00a0\u00ad\u200b-\u200f\u2060\ufeff]*/

const LINE_END = /[\r\n]/g
/** No symbol of a document, and no furniture above one, is longer than this. */
const LONGEST_SYMBOL = 140

/** What a note begins with, be its mark known or not. */
const NOTE_BELOW = /^[ \t\u00a0]*(?:\[\^|[¹²³⁰⁴-⁹*]|[[(]?\d{1,2}[\])]?[ \t\u00a0])/u

/** The lines of a text, found as they are asked for. */
export class SourceLines {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The line that begins at an offset; `numbers` tells which lines of the text begin with their numbers. */
  at(start: number, numbers: LineNumbers): SourceLine {
    LINE_END.lastIndex = start
    const end = LINE_END.exec(this.#text)?.index ?? this.#text.length
    const crlf = this.#text[end] === '\r' && this.#text[end + 1] === '\n'
    const from = start + marginWidth(this.#text.slice(start, end), numbers)
    return { start, from, end, next: Math.min(this.#text.length, end + (crlf ? 2 : 1)) }
  }

  /** Its words, without its number. */
  content({ from, end }: SourceLine): string {
    return this.#text.slice(from, end)
  }

  isBlank(line: SourceLine): boolean {
    return this.content(line).trim() === ''
  }

  /** True for a line that is no text: a page number, a symbol above or below one, a rule above notes, or Markdown’s. */
  isFurniture(line: SourceLine): boolean {
    const content = this.content(line)
    if (isFurniture(content) || isMarkdownLine(content)) return true
    if (isRule(content)) return NOTE_BELOW.test(this.#below(line))
    if (isSymbolLine(content)) {
      if (isFurniture(this.#above(line))) return true
      const words = this.#below(line)
      return isFurniture(words) || hasShapeOfPage(words)
    }
    return hasShapeOfPage(content) && isSymbolLine(this.#above(line))
  }

  /** The line below, or the one behind that where it is blank. */
  #below(line: SourceLine): string {
    const below = this.at(line.next, null)
    return this.content(this.isBlank(below) ? this.at(below.next, null) : below)
  }

  /** The line above, as far as it may be a symbol. */
  #above({ start }: SourceLine): string {
    const before = this.#text.slice(Math.max(0, start - LONGEST_SYMBOL - 2), start).replace(/\r?\n$|\r$/, '')
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  }
}
