/** The words of a paragraph without its marks, and the way back from them to the draft. */

import { meaningOfEscape } from '../syntax/escapes.ts'
import { type Block, type InlineKind, isLeaf, type Node, widthOf } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import { Answers, memoize } from '../text/memo.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import { overlaps, type Span, shift } from '../text/span.ts'
import { capitalsIn } from './capitals.ts'

/** Words in emphasis; those in capitals have no marks, so that `outer` and `inner` are the words themselves. */
export interface Emphasis {
  readonly mark: 'underline' | 'italic' | 'bold' | 'capitals'
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

interface SourceMapping {
  /** Offsets in the prose and in the draft where a stretch of the same characters begins. */
  readonly prose: number
  readonly draft: number
  /** In the draft. */
  readonly length: number
  /** Whether it is read as a whole, with more or fewer characters in the draft: a line end, or an escape. */
  readonly isWhole: boolean
}

/** A block and where it begins in the draft. */
export interface PlacedBlock {
  readonly block: Block
  readonly start: number
}

/**
 * Running text of one or several blocks: emphasis, footnote marks, comments and deleted text taken out, a line end read
 * as a space.
 */
export interface Prose {
  readonly text: string
  /** In the order of the text; of two that nest, the outer one first. */
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly FootnoteMark[]
  /** Where its first word, or the mark of emphasis before it, stands in the draft. */
  readonly start: number
  /**
   * What it says wherever it stands: the same object while its blocks are the same. What follows from the words alone
   * may be kept by it.
   */
  readonly words: ProseText
  /**
   * Where its first block begins in the draft: the same words with another origin have all their places moved alike.
   */
  readonly origin: number
  /** The span in the draft of a span of the prose. An empty span gives an empty one. */
  toDraft(span: Span): Span
  /** The offset in the prose of an offset in the draft, or null where it lies in none of its words. */
  fromDraft(offset: number): number | null
}

/**
 * Reads the running text of blocks that follow one another, as of a paragraph that a footnote interrupts: a space
 * stands between them.
 */
export function proseOf(blocks: readonly PlacedBlock[]): Prose {
  const [first, ...more] = blocks
  if (!first) return new PlacedProse(read([]), 0)
  const { block, start: origin } = first
  if (more.length === 0) return new PlacedProse(wordsOf(block), origin)
  const last = TOGETHER.get(block)
  if (last && isSame(last.behind, more, origin)) return new PlacedProse(last.words, origin)
  const behind = more.map(({ block, start }) => ({ block, start: start - origin }))
  const words = read([{ block, start: 0 }, ...behind])
  TOGETHER.set(block, { words, behind })
  return new PlacedProse(words, origin)
}

/** The same words further on by `delta`. */
export const movedProse = ({ words, origin }: Prose, delta: number): Prose => new PlacedProse(words, origin + delta)

const wordsOf = memoize((block: Block): ProseText => read([{ block, start: 0 }]))

/** The words of a block with the blocks that followed it last: not `memoize`, as they follow from several objects. */
const TOGETHER = new Answers<Block, { readonly words: ProseText; readonly behind: readonly PlacedBlock[] }>()

const isSame = (behind: readonly PlacedBlock[], more: readonly PlacedBlock[], origin: number): boolean =>
  behind.length === more.length &&
  behind.every(({ block, start }, i) => block === more[i]?.block && start === more[i].start - origin)

const MARKS: Partial<Record<InlineKind, Emphasis['mark']>> = { underline: 'underline', italic: 'italic', bold: 'bold' }

class ProseReader {
  readonly #blocks: string[] = []
  /** The words of the block that is being read, and how many characters those before it have. */
  #block = ''
  #before = 0
  readonly emphasis: Emphasis[] = []
  readonly marks: FootnoteMark[] = []
  readonly pieces: SourceMapping[] = []
  #at = 0

  /** All that has been read: the words of the blocks, with a space between them. */
  get text(): string {
    return this.#blocks.join('')
  }

  block({ block, start }: PlacedBlock): void {
    this.#block = this.#before > 0 ? ' ' : ''
    this.#at = start
    for (const node of block.children) this.#node(node)
    const words = this.#block.trimEnd()
    this.#blocks.push(words)
    this.#before += words.length
    this.#block = ''
  }

  /** How many characters have been read. */
  get #length(): number {
    return this.#before + this.#block.length
  }

  #node(node: Node): void {
    if (isLeaf(node)) {
      if (node.kind === 'text') this.#words(node.text)
      else if (node.kind === 'newline' || node.kind === 'indent') this.#space(node.text.length)
      else if (node.kind === 'escape') this.#words(meaningOfEscape(node.text) ?? '', node.text.length)
      else if (node.kind === 'footnoteMark')
        this.marks.push({
          text: node.text,
          at: this.#length,
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
    const from = this.#length
    if (node.kind === 'substitution') this.#substitution(node.children)
    else for (const child of node.children) this.#node(child)
    const mark = MARKS[node.kind]
    if (!mark) return
    const first = node.children[0]
    const last = node.children.at(-1)
    this.emphasis.push({
      mark,
      words: { start: from, end: this.#length },
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

  /** The space that a line end is, with all the white space around it. */
  #space(width: number): void {
    if (this.#block.trim() === '') return
    const last = this.pieces.at(-1)
    if (!last || !this.#block.endsWith(' ')) this.#words(' ', width)
    else if (last.prose === this.#length - 1 && last.draft + last.length === this.#at)
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + width, isWhole: true }
  }

  #words(text: string, width = text.length): void {
    if (this.#length === 0 && text.trim() === '') return
    const isWhole = width !== text.length
    this.pieces.push({ prose: this.#length, draft: this.#at, length: width, isWhole })
    this.#block += text
  }
}

/** What blocks say: its places count from the beginning of the first of them. */
export interface ProseText {
  readonly text: string
  /** The same with plain spaces, hyphens and apostrophes. */
  readonly plain: string
  readonly emphasis: readonly Emphasis[]
  readonly marks: readonly FootnoteMark[]
  readonly start: number
  readonly pieces: readonly SourceMapping[]
  /** Whether they stand in several blocks, with something else between them. */
  readonly broken: boolean
}

function read(blocks: readonly PlacedBlock[]): ProseText {
  const reader = new ProseReader()
  for (const placed of blocks) reader.block(placed)
  const { text, marks, pieces } = reader
  const emphasis = reader.emphasis.toSorted((a, b) => a.outer.start - b.outer.start)
  const first = emphasis[0]
  const words: ProseText = {
    text,
    plain: normalizeTypography(text),
    emphasis: emphasis.length > 0 ? emphasis : NONE,
    marks: marks.length > 0 ? marks : NONE,
    pieces,
    broken: blocks.length > 1,
    start: first?.words.start === 0 ? first.outer.start : (pieces[0]?.draft ?? 0),
  }
  const capitals = capitalsIn(text)
  if (!capitals || emphasis.some((marked) => overlaps(marked.words, capitals))) return words
  const span = spanIn(words, capitals)
  return { ...words, emphasis: [{ mark: 'capitals', words: capitals, outer: span, inner: span }, ...emphasis] }
}

const NONE: readonly never[] = []

/** The span of a span of words, counted from the beginning of their first block: see `toDraft`. */
export function spanIn(words: ProseText, { start, end }: Span): Span {
  const from = offsetIn(words, start)
  return { start: from, end: end > start ? endIn(words, end) : from }
}

function offsetIn(words: ProseText, offset: number): number {
  const piece = words.pieces[pieceAt(words, offset)]
  return piece ? piece.draft + Math.min(offset - piece.prose, piece.length) : words.start
}

/** Where words that end in front of an offset end in the draft: what is read as a whole ends as a whole. */
function endIn(words: ProseText, offset: number): number {
  const i = pieceAt(words, offset - 1)
  const piece = words.pieces[i]
  if (!piece) return words.start + 1
  return piece.draft + (piece.isWhole ? piece.length : Math.min(offset - 1 - piece.prose, piece.length) + 1)
}

/** The piece of the draft that an offset of the words lies in; the first where it lies before all. */
const pieceAt = ({ pieces }: ProseText, offset: number): number =>
  Math.max(0, lowerBound(pieces.length, (i) => (pieces[i] as SourceMapping).prose <= offset) - 1)

/** Whether nothing stands between the words of a span in the draft, neither the mark of a note nor one of emphasis. */
export function isUnbroken({ words: { pieces } }: Prose, { start, end }: Span): boolean {
  const first = lowerBound(pieces.length, (i) => (pieces[i] as SourceMapping).prose <= start) - 1
  for (let i = Math.max(0, first); ; i++) {
    const [piece, next] = [pieces[i], pieces[i + 1]]
    if (!piece || !next || next.prose >= end) return true
    if (next.draft !== piece.draft + piece.length) return false
  }
}

/** Words where they stand. */
class PlacedProse implements Prose {
  readonly words: ProseText
  readonly origin: number
  #emphasis: readonly Emphasis[] | null = null

  constructor(words: ProseText, origin: number) {
    this.words = words
    this.origin = origin
  }

  get text(): string {
    return this.words.text
  }

  get start(): number {
    return this.words.start + this.origin
  }

  get emphasis(): readonly Emphasis[] {
    const { origin } = this
    this.#emphasis ??=
      origin === 0
        ? this.words.emphasis
        : this.words.emphasis.map(({ mark, words, outer, inner }) => ({
            mark,
            words,
            outer: shift(outer, origin),
            inner: shift(inner, origin),
          }))
    return this.#emphasis
  }

  get marks(): readonly FootnoteMark[] {
    return this.words.marks.map((mark) => ({ ...mark, span: shift(mark.span, this.origin) }))
  }

  toDraft(span: Span): Span {
    return shift(spanIn(this.words, span), this.origin)
  }

  fromDraft(offset: number): number | null {
    const at = offset - this.origin
    for (const piece of this.words.pieces)
      if (piece.draft <= at && at < piece.draft + piece.length)
        return Math.min(piece.prose + (piece.isWhole ? 0 : at - piece.draft), this.text.length)
    return null
  }
}
