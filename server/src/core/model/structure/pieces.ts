/**
 * The paragraphs of a run of blocks as they were last made: one of which no block has changed is taken over, and moved
 * where it stands elsewhere.
 */
import { commonEnds, LastOfRow } from '../../text/memo.ts'
import type { Paragraph } from '../model.ts'
import type { BlockPart } from './clues.ts'
import { movedParagraph, type PendingParagraph } from './paragraphs.ts'
import type { Recognition } from './recognize.ts'
import type { TextBlock } from './text-blocks.ts'

/** A paragraph of a run: from its first block to the next that closes it, places in the run. */
interface Piece {
  readonly from: number
  readonly until: number
  /** What was gathered for it; null where it was taken over. */
  readonly pending: PendingParagraph | null
  readonly paragraph: Paragraph | null
}

/** What stands within a paragraph, or beside it, and does not close it. */
const WITHIN: ReadonlySet<BlockPart> = new Set<BlockPart>([
  'subParagraph',
  'continuation',
  'note',
  'subheading',
  'furniture',
  'remark',
])

const LAST = new LastOfRow<Pieces>()

/** The paragraphs of a run, of which some may be known. */
export const piecesOf = (items: readonly TextBlock[], recognition: Recognition): Pieces =>
  LAST.renew(recognition.evidence, (former) => new Pieces(items, recognition, former))

export class Pieces {
  readonly #items: readonly TextBlock[]
  readonly #recognition: Recognition
  readonly #pieces: Piece[] = []
  /** The paragraphs that were last made of nearly the same blocks, until all of these have been asked for. */
  #former: Pieces | null
  /** The next of those to be looked at. */
  #next = 0
  /** Up to which block, and from which on, all are what they were, and by how many blocks those have moved. */
  readonly #head: number
  readonly #tail: number
  readonly #shift: number

  constructor(items: readonly TextBlock[], recognition: Recognition, former: Pieces | null) {
    this.#items = items
    this.#recognition = recognition
    this.#former = former
    const { length } = items
    const own = recognition.evidence
    const ends = former ? commonEnds(former.#recognition.evidence, own) : { head: 0, tail: 0 }
    this.#shift = former ? length - former.#items.length : 0
    const isSame = (i: number, j: number): boolean =>
      former !== null && former.#recognition.partAt(j) === recognition.partAt(i)
    let head = 0
    while (head < ends.head && isSame(head, head)) head++
    let tail = length
    while (tail > length - ends.tail && isSame(tail - 1, tail - 1 - this.#shift)) tail--
    this.#head = head
    this.#tail = tail
  }

  /**
   * The paragraph that begins with a block, and the block that closes it; null where it is to be made. To be asked
   * about one block after another. The last of a run is never known: what follows may look at what was gathered.
   */
  knownAt(n: number): { readonly paragraph: Paragraph; readonly until: number } | null {
    const former = this.#former
    if (!former || (n >= this.#head && n < this.#tail)) return null
    const shift = n < this.#head ? 0 : this.#shift
    while (this.#next < former.#pieces.length && (former.#pieces[this.#next] as Piece).from < n - shift) this.#next++
    const piece = former.#pieces[this.#next]
    if (piece?.from !== n - shift) return null
    const until = piece.until + shift
    if (until >= (n < this.#head ? this.#head : this.#items.length)) return null
    const paragraph = this.#moved(piece, former, n, until)
    if (!paragraph) return null
    this.#pieces.push({ from: n, until, pending: null, paragraph })
    return { paragraph, until }
  }

  #moved({ from, pending, paragraph }: Piece, former: Pieces, n: number, until: number): Paragraph | null {
    const made = pending?.made?.interruptions.length === 0 ? pending.made.paragraph : paragraph
    if (!made) return null
    const delta = this.#startOf(n) - former.#startOf(from)
    for (let i = n + 1; i < until; i++) if (this.#startOf(i) - former.#startOf(from + i - n) !== delta) return null
    return movedParagraph(made, delta)
  }

  #startOf(n: number): number {
    return (this.#items[n] as TextBlock).start
  }

  /** Takes note of a paragraph that is being gathered from a block on. */
  put(n: number, pending: PendingParagraph): void {
    let until = n + 1
    while (until < this.#items.length && WITHIN.has(this.#recognition.partAt(until))) until++
    this.#pieces.push({ from: n, until, pending, paragraph: null })
  }

  /** Nothing more is asked: what was made before is let go of. */
  close(): void {
    this.#former = null
  }
}
