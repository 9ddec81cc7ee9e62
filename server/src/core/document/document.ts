/**
 * The immutable document: a text and, each worked out when first asked for, what it says. It knows no style and no
 * catalogue. An edit makes a new document, which shares with the former one every resolution, and in those every block,
 * that it did not touch.
 */
import { citationsIn, type PlacedCitation } from '../citations/in-document.ts'
import type { Language } from '../lexicon/languages.ts'
import type { Model } from '../model/model.ts'
import { readModel } from '../model/read.ts'
import { parseRun } from '../syntax/parse.ts'
import type { Tree } from '../syntax/tree.ts'
import { lowerBound } from '../text/binary-search.ts'
import { applyEdits, type Edit } from '../text/edit.ts'
import { JoinedLines, LineIndex, type Lines } from '../text/lines.ts'
import { READ_IN_TWO_FROM } from './limits.ts'
import type { ParsedResolution } from './resolution.ts'
import { type Assembled, assemble, resolutionsAfter, settled } from './resolutions.ts'

/**
 * What a text says, be it a draft or one of its resolutions. Offsets are UTF-16 units of `text`; spans are half open.
 */
export interface ParsedText {
  readonly text: string
  readonly lines: Lines
  readonly tree: Tree
  readonly model: Model
  readonly language: Language
  /** All citations in the order of the text, those of footnotes among them. */
  readonly citations: readonly PlacedCitation[]
}

/** A resolution of a draft, and the offset in the draft that its own offsets count from. */
export interface PlacedResolution {
  readonly parsed: ParsedResolution
  readonly start: number
}

/** An immutable draft. */
export interface Document extends ParsedText {
  /** How long the text is, in UTF-16 units. */
  readonly length: number
  /** Its resolutions in order, each read by itself; there is always one, which may be no resolution at all. */
  readonly resolutions: readonly PlacedResolution[]
  /** What it is in, where that is no language that is known here: `another script`, `ru`; else null. */
  readonly foreign: string | null
  /** The language that it was said to be in when it was read; null where its words were to tell. */
  readonly given: Language | null
  /** Whether anything but its text and its lines has been asked for: until then it has not been looked into. */
  readonly isParsed: boolean
  /**
   * Its first resolutions as a document of their own, read before the rest of a long text: nothing that stands behind
   * them changes what they say, and the whole takes them over. Null where the text is short or has been read, and where
   * no two resolutions end soon enough.
   */
  beginning(): Document | null
  /**
   * Lets go of what has been worked out, but of the first resolution and of the one at the offset `near` (UTF-16;
   * outside the text, of the nearest): it is worked out again when it is asked for, and says the same. What is found in
   * each, and what views show of it, stays.
   */
  releaseCaches(near: number): void
}

/**
 * Reads a text of any kind; never fails and never throws. `given` is the language that it is in unless its front matter
 * says another; without one, its words tell.
 */
export const parse = (text: string, given: Language | null = null): Document =>
  new LazyDocument(text.length, text, given)

/** What stands for a text of this length that is not kept: a document without words. */
export const wordless = (length: number): Document => new LazyDocument(length, '', null)

/** So many edits at once are no keystrokes: the text is read anew. */
const MOST_EDITS = 8

/** The document after edits that do not overlap, whose offsets are those of the document given. */
export function edit(document: Document, edits: readonly Edit[]): Document {
  if (edits.length > MOST_EDITS || !document.isParsed) return parse(applyEdits(document.text, edits), document.given)
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sorted.reduceRight(edited, document)
}

/** The document after one edit. */
function edited(document: Document, change: Edit): Document {
  const length = document.length + change.text.length - (change.span.end - change.span.start)
  return new LazyDocument(length, resolutionsAfter(document, change), document.given)
}

/** The index of the resolution at an offset of the draft; of one outside the text, the nearest. */
export const resolutionIndexAt = ({ resolutions }: Pick<Document, 'resolutions'>, offset: number): number =>
  Math.max(0, lowerBound(resolutions.length, (i) => (resolutions[i] as PlacedResolution).start <= offset) - 1)

/**
 * How much of a long text is read first, and how much where its first resolutions do not end there, in UTF-16 units:
 * what the longest screens show, several times over.
 */
const FIRST_READS = [48_000, 200_000]

const appended = ({ length }: Document, text: string): Edit => ({ span: { start: length, end: length }, text })

class LazyDocument implements Document {
  readonly length: number
  readonly given: Language | null
  #text: string | null
  #assembled: Assembled | null
  /** As much of the text as has been read, where that is not all of it. */
  #readSoFar: LazyDocument | null = null
  #resolutions: readonly PlacedResolution[] | null = null
  #lines: Lines | null = null
  #tree: Tree | null = null
  #model: Model | null = null
  #citations: readonly PlacedCitation[] | null = null

  /** Of a text that is to be read, or of resolutions that have been. */
  constructor(length: number, source: string | Assembled, given: Language | null) {
    this.length = length
    this.given = given
    this.#text = typeof source === 'string' ? source : null
    this.#assembled = typeof source === 'string' ? null : source
  }

  get text(): string {
    this.#text ??= this.resolutions.map(({ parsed }) => parsed.text).join('')
    return this.#text
  }

  get isParsed(): boolean {
    return this.#assembled !== null
  }

  beginning(): Document | null {
    if (this.#assembled || this.length < READ_IN_TWO_FROM) return null
    for (const reach of FIRST_READS) {
      const read = this.#readUntil(this.text.lastIndexOf('\n', reach) + 1)
      const sure = settled(read)
      if (sure) return new LazyDocument(sure.length, sure, this.given)
    }
    return null
  }

  /** What has been read of the text, which goes to `end` at least. */
  #readUntil(end: number): LazyDocument {
    const before = this.#readSoFar
    if (before && before.length >= end) return before
    const text = this.text.slice(before?.length ?? 0, end)
    this.#readSoFar = new LazyDocument(
      end,
      before ? resolutionsAfter(before, appended(before, text)) : text,
      this.given,
    )
    return this.#readSoFar
  }

  releaseCaches(near: number): void {
    if (!this.#assembled || this.resolutions.length === 1) return
    this.#text = null
    this.#tree = null
    this.#model = null
    this.#citations = null
    const at = resolutionIndexAt(this, near)
    for (const [i, { parsed }] of this.resolutions.entries()) if (i !== at) parsed.releaseCaches()
  }

  get #parsed(): Assembled {
    if (this.#assembled) return this.#assembled
    this.#assembled = this.#readSoFar ? this.#readUntil(this.length).#parsed : assemble(parseRun(this.text), this.given)
    this.#readSoFar = null
    return this.#assembled
  }

  get resolutions(): readonly PlacedResolution[] {
    if (this.#resolutions) return this.#resolutions
    let end = 0
    this.#resolutions = this.#parsed.resolutions.map((parsed) => {
      const start = end
      end += parsed.text.length
      return { parsed, start }
    })
    return this.#resolutions
  }

  get lines(): Lines {
    this.#lines ??= this.isParsed
      ? new JoinedLines(
          this.resolutions.map(({ parsed, start }) => ({ lines: parsed.lines, start })),
          this.length,
        )
      : new LineIndex(this.text)
    return this.#lines
  }

  /** The only resolution of the draft, which then says all that the draft says; null where there are several. */
  get #only(): ParsedResolution | null {
    const [first] = this.#parsed.resolutions
    return first && this.#parsed.resolutions.length === 1 ? first : null
  }

  get tree(): Tree {
    this.#tree ??= this.#only?.tree ?? {
      width: this.length,
      blocks: this.#parsed.resolutions.flatMap(({ run }) => run.blocks),
      problems: this.#parsed.resolutions[0]?.run.problems ?? [],
    }
    return this.#tree
  }

  get language(): Language {
    return this.#parsed.facts.language
  }

  get foreign(): string | null {
    return this.#parsed.facts.foreign
  }

  get model(): Model {
    this.#model ??= this.#only?.model ?? readModel(this.tree, this.#parsed.facts)
    return this.#model
  }

  get citations(): readonly PlacedCitation[] {
    this.#citations ??= this.#only?.citations ?? citationsIn(this.model)
    return this.#citations
  }
}
