/** A change of paragraphs with all numbers and references that follow from it, as one step. */
import { type Document, edit } from '../../document/document.ts'
import { planRenumbering } from '../../numbering/plan.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { composeEdits } from '../../text/composed.ts'
import { offsetAfter } from '../../text/edit.ts'
import type { Rewriting } from './rewriting.ts'

/** True where renumbering changes nothing: then each reference is known to lead where its number says. */
export const areNumbersRight = (document: Document, style: HouseStyle): boolean =>
  planRenumbering(document, style).edits.length === 0

/**
 * The change, and what renumbering adds to it: references lead to the paragraphs that they led to before. A draft whose
 * numbers were not right before is left to the person: only the change is made.
 */
export function withReferences(document: Document, style: HouseStyle, done: Rewriting): Rewriting {
  if (done.edits.length === 0 || !areNumbersRight(document, style)) return done
  const { edits } = planRenumbering(edit(document, done.edits), style, document)
  if (edits.length === 0) return done
  return {
    edits: composeEdits(document.text, [done.edits, edits]),
    cursor: offsetAfter(done.cursor, edits),
  }
}
