import type { Element, Paragraph } from '../../model/model.ts'
import type { Prose } from '../../model/prose.ts'

/** Shorter paragraphs may say the same on purpose: `(a) Male;`. */
export const SHORTEST_REPEATED = 80

/** True for a preambular or an operative paragraph. */
export const isParagraph = (element: Element): element is Paragraph =>
  element.kind === 'preambular' || element.kind === 'operative'

/** What a paragraph says, without the mark that closes it. */
export const withoutClosing = ({ text }: Pick<Prose, 'text'>): string => text.replace(/[\s,;.:]{1,9}$/, '')
const LONGEST_CLOSING = 10

/**
 * Whether a paragraph says word for word what the one above it does, whatever mark closes it: of two in a row, one is
 * too many, however short. What leads to lists may say the same.
 */
export const repeats = (one: Paragraph, above: Paragraph): boolean =>
  Math.abs(one.prose.text.length - above.prose.text.length) < LONGEST_CLOSING &&
  one.kind === above.kind &&
  (one.prose.text.length >= SHORTEST_REPEATED || one.subParagraphs.length + above.subParagraphs.length === 0) &&
  withoutClosing(one.prose) === withoutClosing(above.prose)
