import type { Language } from './lexicon/languages.ts'
import { LineIndex } from './text/lines.ts'
import { applyEdits, type Edit } from './text/edit.ts'

/** An immutable draft: its text and, each worked out when first asked for, what the text says. */
export interface Document {
  readonly text: string
  readonly lines: LineIndex
  readonly language: Language
}

/** Reads a text of any kind; never fails and never throws. */
export function parse(text: string): Document {
  return { text, lines: new LineIndex(text), language: 'en' }
}

/** The document after the edits, whose offsets are those of the document given. */
export const edit = (document: Document, edits: readonly Edit[]): Document => parse(applyEdits(document.text, edits))
