/** Who cites a resolution, or one of its paragraphs. */
import type { PlacedCitation } from '../citations/inDocument.ts'
import type { Document } from '../document.ts'
import { readReference } from '../model/targets.ts'

/** What is cited: a resolution by its canonical symbol, and the number of one of its paragraphs, or null where all of it is meant. */
export interface CitedTarget {
  readonly symbol: string
  readonly paragraph: string | null
}

/** The citations of a document that lead to the target, in the order of the text. */
export const citationsOf = (document: Document, target: CitedTarget): readonly PlacedCitation[] =>
  document.citations.filter(
    ({ citation }) => citation.symbol === target.symbol && names(citation.part, target.paragraph, document.language),
  )

/** Whether a part as written (`paras. 3 (a) and 5`) names the paragraph. */
export function names(part: string | null, paragraph: string | null, language: Document['language']): boolean {
  if (paragraph === null) return true
  const reference = part === null ? null : readReference(part, language)
  return reference?.references.some(({ number }) => number === paragraph) ?? false
}
