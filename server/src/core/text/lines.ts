/** A place in a text as editors count it: both numbers zero-based, `character` in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly character: number
}

const CR = 13
const LF = 10

/** Where each line of a text begins. Lines end at `\n`, `\r\n` or `\r`, as the protocol has it. */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const starts = [0]
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === LF || (c === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
    }
    this.#starts = starts
    this.#length = text.length
  }

  get count(): number {
    return this.#starts.length
  }

  /** The position of an offset; an offset outside the text is moved to its nearest edge. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#length))
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] as number) <= at) low = middle
      else high = middle - 1
    }
    return { line: low, character: at - (this.#starts[low] as number) }
  }

  /** The offset of a position; a line past the end gives the end of the text, a character past the end of its line the start of the next. */
  offset(position: Position): number {
    if (position.line < 0) return 0
    if (position.line >= this.#starts.length) return this.#length
    const start = this.#starts[position.line] as number
    const next = this.#starts[position.line + 1] ?? this.#length
    return Math.max(start, Math.min(start + position.character, next))
  }
}
