import { type StaleReference, staleReferences } from '../numbering/stale.ts'
import { say } from '../text/message.ts'
import { examples } from './examples/reference-stale.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/** A reference leads where it led before the paragraphs of the draft were numbered anew. */
export const referenceStale: Rule = {
  id: 'reference-stale',
  summary: say`A reference leads to the paragraph that it led to before numbers were changed, moved or deleted.`,
  why: say`A reference that was left behind looks right and binds the reader to another decision: nobody sees it in the text alone.`,
  source: say`R-97, R-99 (known from what the draft said while its numbers were whole, or from an earlier text)`,
  level: 'warning',
  fixes: 'suggestion',
  fixSafety: say`The paragraph that is meant may be another one now, so a person chooses.`,
  examples,
  checkDraft: (draft, { base, style }) => (base ? staleReferences(draft, base, style).map(findingOf) : []),
}

function findingOf({ span, text, meant, right }: StaleReference): RawFinding {
  const message = right
    ? say`“${text}” led to “${meant}”, which is ${right.name} now; as it stands, it leads a reader elsewhere. Write “${right.text}”, or see that what is meant is meant.`
    : say`“${text}” led to “${meant}”, which has been taken out. Refer to another paragraph, or take the reference out.`
  if (!right) return { span, message }
  return {
    span,
    message,
    fixes: [replacement(span, right.text, 'suggestion', say`Refer to “${right.text}”`)],
  }
}
