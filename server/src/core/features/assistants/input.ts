/** What tools are given, read. */
import { type Document, parse } from '../../document/document.ts'
import { LONGEST_INDEXED } from '../../document/limits.ts'
import { type Input, Unanswerable } from './tool.ts'

export const draftText = { description: 'The whole text of the draft resolution.' } as const satisfies Input
export const styleId = {
  description: 'A house style, as un-ga, un-sc, mun; left out, the text itself says which.',
  isOptional: true,
} as const satisfies Input

/**
 * Reads a draft. Throws an `Unanswerable` for one that is too long: a message of more than ten megabytes ends the
 * connection.
 */
export function readText(text: string): Document {
  const document = parse(text)
  if (document.length > LONGEST_INDEXED) throw new Unanswerable('The text is too long to be read.')
  return document
}

/** A line as people count them. */
export const lineOf = ({ lines }: Document, offset: number): number => lines.position(offset).line + 1
