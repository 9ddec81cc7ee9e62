/** All safe fixes while a person types: what is only unfinished is left to them. */
import type { Document } from '../document/document.ts'
import type { Finding } from '../rules/rule.ts'
import { type Edit, offsetAfter } from '../text/edit.ts'
import { fixToEnd, isFixedUnasked } from './fix-to-end.ts'
import { fixAll } from './fixes.ts'
import { finishedFindings } from './unfinished.ts'

/** The edits that fix a document but for what the next words at an offset may answer. */
export function fixFinished(
  document: Document,
  typed: number,
  judge: (document: Document) => readonly Finding[],
): readonly Edit[] {
  let at = typed
  return fixToEnd(document, judge, (one, findings) => {
    const toFix = finishedFindings(one, at, findings, []).filter(isFixedUnasked)
    at = offsetAfter(at, fixAll(toFix))
    return toFix
  }).edits
}
