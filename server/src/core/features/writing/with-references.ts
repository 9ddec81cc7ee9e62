/** A change of paragraphs with all numbers and references that follow from it, as one step. */
import { type Document, edit } from '../../document/document.ts'
import { hostsOf } from '../../numbering/meaning.ts'
import { planRenumbering } from '../../numbering/plan.ts'
import type { HouseStyle } from '../../styles/style.ts'
import { composeEdits } from '../../text/composed.ts'
import { offsetAfter } from '../../text/edit.ts'
import { say } from '../../text/message.ts'
import type { Rewriting } from './rewriting.ts'

/** A change with its references. */
export interface Followed extends Rewriting {
  /** True where the draft has references, and they do not follow: its numbers do not tell what each of them means. */
  readonly leavesReferences: boolean
}

/**
 * The change, and what renumbering adds to it: references lead to the paragraphs that they led to before. A draft whose
 * numbers were not right before is left to the person: only the change is made.
 */
export function withReferences(document: Document, style: HouseStyle, done: Rewriting): Followed {
  if (done.edits.length === 0) return { ...done, leavesReferences: false }
  if (!areNumbersRight(document, style)) return { ...done, leavesReferences: hasReferences(document) }
  const { edits } = planRenumbering(edit(document, done.edits), style, document)
  if (edits.length === 0) return { ...done, leavesReferences: false }
  return {
    edits: composeEdits(document.text, [done.edits, edits]),
    cursor: offsetAfter(done.cursor, edits),
    leavesReferences: false,
  }
}

/** True where renumbering changes nothing: then each reference is known to lead where its number says. */
const areNumbersRight = (document: Document, style: HouseStyle): boolean =>
  planRenumbering(document, style).edits.length === 0

/** Why what would leave references behind is not done: they would lead elsewhere, and nobody would be told. */
export const NOT_IN_ORDER = say`The numbers of this draft are not in order, so references could not follow. Renumber it first.`

/** True where a draft refers to paragraphs of its own. */
const hasReferences = (document: Document): boolean =>
  document.resolutions.some(({ parsed }) =>
    hostsOf(parsed).some(
      ({ mentions, neighbours }) =>
        neighbours.length > 0 || mentions.some(({ whose }) => whose === 'own' || whose === 'near' || whose === 'alone'),
    ),
  )
