/** The immutable document: a text and, each worked out when first asked for, what it says. It knows no style and no catalogue. */
import { citationsIn, type PlacedCitation } from './citations/inDocument.ts'
import type { Language } from './lexicon/languages.ts'
import type { Model } from './model/model.ts'
import { readModel } from './model/read.ts'
import { parseTree } from './syntax/parse.ts'
import type { Tree } from './syntax/tree.ts'
import { applyEdits, type Edit } from './text/edit.ts'
import { LineIndex } from './text/lines.ts'

/** An immutable draft. Offsets everywhere are UTF-16 units of `text`; spans are half open. */
export interface Document {
  readonly text: string
  readonly lines: LineIndex
  readonly tree: Tree
  readonly model: Model
  readonly language: Language
  /** All citations in the order of the text, those of footnotes among them. */
  readonly citations: readonly PlacedCitation[]
}

/** Reads a text of any kind; never fails and never throws. */
export const parse = (text: string): Document => new LazyDocument(text)

/** The document after the edits, whose offsets are those of the document given. */
export const edit = (document: Document, edits: readonly Edit[]): Document => parse(applyEdits(document.text, edits))

class LazyDocument implements Document {
  readonly text: string
  #lines: LineIndex | null = null
  #tree: Tree | null = null
  #model: Model | null = null
  #citations: readonly PlacedCitation[] | null = null

  constructor(text: string) {
    this.text = text
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text)
    return this.#lines
  }

  get tree(): Tree {
    this.#tree ??= parseTree(this.text)
    return this.#tree
  }

  get model(): Model {
    this.#model ??= readModel(this.tree, this.text)
    return this.#model
  }

  get language(): Language {
    return this.model.language
  }

  get citations(): readonly PlacedCitation[] {
    this.#citations ??= citationsIn(this.model)
    return this.#citations
  }
}
