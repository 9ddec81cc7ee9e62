import type { Element, Paragraph } from '../../model/model.ts'

/** True for a preambular or an operative paragraph. */
export const isParagraph = (element: Element): element is Paragraph =>
  element.kind === 'preambular' || element.kind === 'operative'
