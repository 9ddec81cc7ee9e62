/** The paragraphs of a part, which is where most rules look. */
import type { Element, Paragraph, Part } from '../../model/model.ts'
import { elementsOf } from '../../model/read.ts'

/** True for a preambular or an operative paragraph. */
export const isParagraph = (element: Element): element is Paragraph =>
  element.kind === 'preambular' || element.kind === 'operative'

/** The preambular and operative paragraphs of a part, in order, those of its sections among them. */
export const paragraphsIn = (part: Part): readonly Paragraph[] => elementsOf(part).filter(isParagraph)
