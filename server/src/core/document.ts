/**
 * The immutable document: a text and, each worked out when first asked for, what it says. It knows no style and no catalogue.
 * An edit makes a new document, which shares with the former one every segment, and in those every block, that it did not touch.
 */
import { citationsIn, type PlacedCitation } from './citations/inDocument.ts'
import type { Language } from './lexicon/languages.ts'
import type { Model } from './model/model.ts'
import { readModel } from './model/read.ts'
import type { Segment } from './segment.ts'
import { assemble, type Segmented, segmentsAfter } from './segments.ts'
import type { Stretch } from './stretch.ts'
import { parseRun } from './syntax/parse.ts'
import type { Tree } from './syntax/tree.ts'
import { applyEdits, type Edit } from './text/edit.ts'
import { firstNotBelow } from './text/halving.ts'
import { JoinedLines, LineIndex, type Lines } from './text/lines.ts'

/** What is read of a text. Offsets everywhere are UTF-16 units of `text`; spans are half open. */
export interface Reading {
  readonly text: string
  readonly lines: Lines
  readonly tree: Tree
  readonly model: Model
  readonly language: Language
  /** All citations in the order of the text, those of footnotes among them. */
  readonly citations: readonly PlacedCitation[]
}

/** An immutable draft. */
export interface Document extends Reading {
  /** How long the text is, in UTF-16 units. */
  readonly length: number
  /** Its resolutions, each read by itself, with the offset that each begins at. */
  readonly segments: readonly Segment[]
  readonly starts: readonly number[]
  /** The same resolutions, some dozens of them together, with the offset that each of these stretches begins at. */
  readonly stretches: readonly Stretch[]
  readonly stretchStarts: readonly number[]
  /** Whether anything but its text and its lines has been asked for: until then it has not been looked into. */
  readonly isRead: boolean
  /**
   * Lets go of what has been worked out, but of the first resolution and of the one at the offset `near` (UTF-16; outside the text, of the
   * nearest): it is worked out again when it is asked for, and says the same. What is found in each, and what views show of it, stays.
   */
  rest(near: number): void
}

/** Reads a text of any kind; never fails and never throws. */
export const parse = (text: string): Document => new Volume(text.length, text)

/** So many edits at once are no keystrokes: the text is read anew. */
const MOST_EDITS = 8

/** The document after edits that do not overlap, whose offsets are those of the document given. */
export function edit(document: Document, edits: readonly Edit[]): Document {
  if (edits.length > MOST_EDITS || !document.isRead) return parse(applyEdits(document.text, edits))
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sorted.reduceRight(edited, document)
}

/** The document after one edit. */
function edited(document: Document, change: Edit): Document {
  const length = document.length + change.text.length - (change.span.end - change.span.start)
  return new Volume(length, segmentsAfter(document, change))
}

class Volume implements Document {
  readonly length: number
  #text: string | null
  #made: Segmented | null
  #segments: readonly Segment[] | null = null
  #starts: readonly number[] | null = null
  #stretchStarts: readonly number[] | null = null
  #lines: Lines | null = null
  #tree: Tree | null = null
  #model: Model | null = null
  #citations: readonly PlacedCitation[] | null = null

  /** Of a text that is to be read, or of segments that have been. */
  constructor(length: number, source: string | Segmented) {
    this.length = length
    this.#text = typeof source === 'string' ? source : null
    this.#made = typeof source === 'string' ? null : source
  }

  get text(): string {
    this.#text ??= this.segments.map(({ text }) => text).join('')
    return this.#text
  }

  get isRead(): boolean {
    return this.#made !== null
  }

  rest(near: number): void {
    if (!this.#made || this.segments.length === 1) return
    this.#text = null
    this.#tree = null
    this.#model = null
    this.#citations = null
    const at = firstNotBelow(this.starts.length, (i) => (this.starts[i] as number) <= near) - 1
    for (const [i, segment] of this.segments.entries()) if (i !== at) segment.rest()
  }

  get #read(): Segmented {
    this.#made ??= assemble(parseRun(this.text))
    return this.#made
  }

  get stretches(): readonly Stretch[] {
    return this.#read.stretches
  }

  get stretchStarts(): readonly number[] {
    this.#stretchStarts ??= startsOf(this.stretches)
    return this.#stretchStarts
  }

  get segments(): readonly Segment[] {
    this.#segments ??= this.stretches.flatMap(({ segments }) => segments)
    return this.#segments
  }

  get starts(): readonly number[] {
    this.#starts ??= this.stretches.flatMap(({ starts }, i) =>
      starts.map((start) => start + (this.stretchStarts[i] as number)),
    )
    return this.#starts
  }

  get lines(): Lines {
    this.#lines ??= this.isRead
      ? new JoinedLines(this.stretches, this.stretchStarts, this.length)
      : new LineIndex(this.text)
    return this.#lines
  }

  get tree(): Tree {
    const [first] = this.segments
    this.#tree ??= {
      width: this.length,
      blocks:
        this.segments.length === 1 ? (first as Segment).run.blocks : this.segments.flatMap(({ run }) => run.blocks),
      problems: (first as Segment).run.problems,
    }
    return this.#tree
  }

  get language(): Language {
    return this.#read.facts.language
  }

  get model(): Model {
    const [only, ...more] = this.segments
    this.#model ??= only && more.length === 0 ? only.model : readModel(this.tree, this.#read.facts)
    return this.#model
  }

  get citations(): readonly PlacedCitation[] {
    const [only, ...more] = this.segments
    this.#citations ??= only && more.length === 0 ? only.citations : citationsIn(this.model)
    return this.#citations
  }
}

function startsOf(stretches: readonly Stretch[]): readonly number[] {
  let end = 0
  return stretches.map(({ length }) => {
    const start = end
    end += length
    return start
  })
}
