import { lowerBound } from './binary-search.ts'

/** A place in a text as editors count it: both numbers zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

const CR = 13
const LF = 10

/**
 * The lines of a text. They end at `\n`, `\r\n` or `\r`, as the protocol has it; the text has one more than it has line
 * ends.
 */
export interface Lines {
  readonly count: number
  /** The position of an offset; an offset outside the text is moved to its nearest edge. */
  position(offset: number): Position
  /**
   * The offset of a position; a line past the end gives the end of the text, a character past the end of its line the
   * start of the next.
   */
  offset(position: Position): number
  /**
   * The offset behind the last character of a line, before its line end; a line past the end gives the end of the text.
   */
  endOf(line: number): number
}

/** The lines of a text that is there as a whole. */
export class LineIndex implements Lines {
  readonly #starts: readonly number[]
  readonly #text: string

  constructor(text: string) {
    this.#starts = text.includes('\r') ? startsIn(text) : startsBehindFeeds(text)
    this.#text = text
  }

  get count(): number {
    return this.#starts.length
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, character: at - (this.#starts[low] as number) }
  }

  offset(position: Position): number {
    if (position.line < 0) return 0
    if (position.line >= this.#starts.length) return this.#text.length
    const start = this.#starts[position.line] as number
    const next = this.#starts[position.line + 1] ?? this.#text.length
    return Math.max(start, Math.min(start + position.character, next))
  }

  endOf(line: number): number {
    if (line >= this.#starts.length - 1) return this.#text.length
    let end = this.#starts[line + 1] as number
    if (this.#text.charCodeAt(end - 1) === LF) end--
    if (this.#text.charCodeAt(end - 1) === CR) end--
    return end
  }
}

/** The lines of a text, and the offset that it begins at. */
export interface PlacedLines {
  readonly lines: Lines
  readonly start: number
}

/** The lines of texts that follow one another, each of which ends with a line end, but for the last. */
export class JoinedLines implements Lines {
  readonly #texts: readonly PlacedLines[]
  readonly #length: number
  /** The number of the first line of each text. */
  readonly #firsts: readonly number[]
  readonly count: number

  /** `length` is the offset at which the last of the texts ends. */
  constructor(texts: readonly PlacedLines[], length: number) {
    this.#texts = texts
    this.#length = length
    let line = 0
    this.#firsts = texts.map(({ lines }) => {
      const first = line
      line += lines.count - 1
      return first
    })
    this.count = line + 1
  }

  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length))
    const i = Math.max(0, lowerBound(this.#texts.length, (n) => this.#text(n).start <= at) - 1)
    const { lines, start } = this.#text(i)
    const { line, character } = lines.position(at - start)
    return { line: line + (this.#firsts[i] as number), character }
  }

  offset({ line, character }: Position): number {
    if (line < 0) return 0
    if (line >= this.count) return this.#length
    const i = this.#textOf(line)
    const { lines, start } = this.#text(i)
    return start + lines.offset({ line: line - (this.#firsts[i] as number), character })
  }

  endOf(line: number): number {
    if (line >= this.count - 1) return this.#length
    const i = this.#textOf(line)
    const { lines, start } = this.#text(i)
    return start + lines.endOf(line - (this.#firsts[i] as number))
  }

  #text(i: number): PlacedLines {
    return this.#texts[i] as PlacedLines
  }

  #textOf(line: number): number {
    return Math.max(0, lowerBound(this.#firsts.length, (n) => (this.#firsts[n] as number) <= line) - 1)
  }
}

function startsIn(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
  }
  return starts
}

/** The same for a text without `\r`, as nearly all are: the engine finds one character much faster than we do. */
function startsBehindFeeds(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
