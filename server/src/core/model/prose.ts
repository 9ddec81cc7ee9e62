/** The words of a paragraph without its marks, and the way back from them to the draft. */

import { type Block, type InlineKind, isLeaf, type Node, widthOf } from '../syntax/tree.ts'
import type { Span } from '../text/span.ts'

/** Words in emphasis. */
export interface Emphasis {
  readonly mark: 'underline' | 'italic' | 'bold'
  /** Its words, as offsets in the prose. */
  readonly words: Span
  /** With its marks, and what stands between them, as offsets in the draft. */
  readonly outer: Span
  readonly inner: Span
}

export interface FootnoteMark {
  /** As printed: `¹`, `[^1]`. */
  readonly text: string
  /** Where it stands, as an offset in the prose. */
  readonly at: number
  readonly span: Span
}

interface Piece {
  /** Offsets in the prose and in the draft where a stretch of the same characters begins. */
  readonly prose: number
  readonly draft: number
  readonly length: number
}

/** A block and where it begins in the draft. */
export interface Placed {
  readonly block: Block
  readonly start: number
}

/** Running text of one or several blocks: emphasis, footnote marks, comments and deleted text taken out, a line end read as a space. */
export interface Prose {
  readonly text: string
  /** In the order of the text; of two that nest, the outer one first. */
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly FootnoteMark[]
  /** Where its first word, or the mark of emphasis before it, stands in the draft. */
  readonly start: number
  /** The span in the draft of a span of the prose. An empty span gives an empty one. */
  toDraft(span: Span): Span
  /** The offset in the prose of an offset in the draft, or null where it lies in none of its words. */
  fromDraft(offset: number): number | null
}

/** Reads the running text of blocks that follow one another, as of a paragraph that a footnote interrupts: a space stands between them. */
export function proseOf(blocks: readonly Placed[]): Prose {
  const reader = new Reader()
  for (const placed of blocks) reader.block(placed)
  return new Pieced(reader, blocks[0]?.start ?? 0)
}

const MARKS: Partial<Record<InlineKind, Emphasis['mark']>> = { underline: 'underline', italic: 'italic', bold: 'bold' }

class Reader {
  text = ''
  readonly emphasis: Emphasis[] = []
  readonly marks: FootnoteMark[] = []
  readonly pieces: Piece[] = []
  #at = 0

  block({ block, start }: Placed): void {
    if (this.text && !/\s$/.test(this.text)) this.text += ' '
    this.#at = start
    for (const node of block.children) this.#node(node)
    const trimmed = this.text.trimEnd()
    this.text = trimmed
  }

  #node(node: Node): void {
    if (isLeaf(node)) {
      if (node.kind === 'text') this.#words(node.text)
      else if (node.kind === 'newline') this.#words(' ', node.text.length)
      else if (node.kind === 'footnoteMark')
        this.marks.push({
          text: node.text,
          at: this.text.length,
          span: { start: this.#at, end: this.#at + node.text.length },
        })
      this.#at += node.text.length
      return
    }
    if (node.kind === 'deletion') {
      this.#at += node.width
      return
    }
    const outer = { start: this.#at, end: this.#at + node.width }
    const from = this.text.length
    if (node.kind === 'substitution') this.#substitution(node.children)
    else for (const child of node.children) this.#node(child)
    const mark = MARKS[node.kind]
    if (!mark) return
    const first = node.children[0]
    const last = node.children.at(-1)
    this.emphasis.push({
      mark,
      words: { start: from, end: this.text.length },
      outer,
      inner: { start: outer.start + (first ? widthOf(first) : 0), end: outer.end - (last ? widthOf(last) : 0) },
    })
  }

  /** Of a substitution, what it puts in. */
  #substitution(children: readonly Node[]): void {
    let arrow = false
    for (const child of children) {
      if (isLeaf(child) && child.kind === 'arrow') arrow = true
      if (arrow) this.#node(child)
      else this.#at += widthOf(child)
    }
  }

  #words(text: string, width = text.length): void {
    if (this.text === '' && text.trim() === '') return
    this.pieces.push({ prose: this.text.length, draft: this.#at, length: width })
    this.text += text
  }
}

class Pieced implements Prose {
  readonly text: string
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly FootnoteMark[]
  readonly start: number
  readonly #pieces: readonly Piece[]

  constructor({ text, emphasis, marks, pieces }: Reader, origin: number) {
    this.text = text
    this.emphasis = emphasis.toSorted((a, b) => a.outer.start - b.outer.start)
    this.marks = marks
    this.#pieces = pieces
    const first = this.emphasis[0]
    this.start = first?.words.start === 0 ? first.outer.start : (pieces[0]?.draft ?? origin)
  }

  toDraft(span: Span): Span {
    const start = this.#draft(span.start)
    return { start, end: span.end > span.start ? this.#draft(span.end - 1) + 1 : start }
  }

  #draft(offset: number): number {
    const pieces = this.#pieces
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle] as Piece).prose <= offset) low = middle
      else high = middle - 1
    }
    const piece = pieces[low]
    return piece ? piece.draft + Math.min(offset - piece.prose, piece.length) : this.start
  }

  fromDraft(offset: number): number | null {
    for (const piece of this.#pieces)
      if (piece.draft <= offset && offset < piece.draft + piece.length)
        return Math.min(piece.prose + offset - piece.draft, this.text.length)
    return null
  }
}
