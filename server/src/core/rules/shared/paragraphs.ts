import type { Element, Paragraph } from '../../model/model.ts'

/** Shorter paragraphs may say the same on purpose: `(a) Male;`. */
export const SHORTEST_REPEATED = 80

/** True for a preambular or an operative paragraph. */
export const isParagraph = (element: Element): element is Paragraph =>
  element.kind === 'preambular' || element.kind === 'operative'
