/** Text → lossless tree. Never fails and never throws: what no rule understands stays as text. Linear in the text. */
import { type LabelState, NO_LABELS } from './paragraph-start.ts'
import { Parser } from './parser.ts'
import type { Block, SyntaxProblem, Tree } from './tree.ts'

/** Reads a whole text. */
export function parseTree(text: string): Tree {
  const { blocks, problems } = parseRun(text)
  return { width: text.length, blocks, problems }
}

/** A text and its blocks, and what was known of labels before each of them. */
export interface Run {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly labels: readonly LabelState[]
  readonly problems: readonly SyntaxProblem[]
}

/** Reads a whole text, with all that it takes to go on from any of its blocks. */
export function parseRun(text: string): Run {
  const parser = new Parser(text)
  const front = parser.frontMatter()
  parser.lookAtLines()
  const { blocks, labels } = parser.blocks()
  const { problems } = parser
  return front
    ? { text, blocks: [front, ...blocks], labels: [NO_LABELS, ...labels], problems }
    : { text, blocks, labels, problems }
}

/**
 * Reads a part of a draft that begins and ends with a block and does not open the draft, where this is known of labels:
 * as it was read there.
 */
export function parseFrom(text: string, before: LabelState): Run {
  return { text, ...new Parser(text, before).blocks(), problems: [] }
}
