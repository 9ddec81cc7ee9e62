/** All safe fixes while a person types: what is only unfinished is left to them. */
import type { Document } from '../document/document.ts'
import type { Finding } from '../rules/rule.ts'
import { type Edit, offsetAfter } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import { fixToEnd, isFixedUnasked } from './fix-to-end.ts'
import { fixAll } from './fixes.ts'
import { finishedFindings } from './unfinished.ts'

/** The edits that fix a document but for what the words behind what has been `typed` may answer. */
export function fixFinished(
  document: Document,
  typed: Span,
  judge: (document: Document) => readonly Finding[],
): readonly Edit[] {
  let at = typed
  return fixToEnd(document, judge, (one, findings) => {
    const toFix = finishedFindings(one, at, findings, []).filter(isFixedUnasked)
    const edits = fixAll(toFix)
    at = { start: offsetAfter(at.start, edits), end: offsetAfter(at.end, edits) }
    return toFix
  }).edits
}
