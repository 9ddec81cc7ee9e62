/**
 * What an open draft said the last time that its numbers were whole and its references right. A paragraph is followed
 * from there by what it says, through cutting, pasting, moving and undoing alike: see `compare/`.
 */
import type { Document, ParsedText } from '../document/document.ts'
import type { Paragraph } from '../model/model.ts'
import { paragraphsOf } from '../model/read.ts'
import type { HouseStyle } from '../styles/style.ts'
import { resolutionsSince } from './since.ts'
import { staleReferences } from './stale.ts'

/**
 * The text that what comes next is to be compared with: the draft as it stands, where its numbers are whole and each
 * reference leads where it led before; else the one there was. `isWhole` says that no number is out of place.
 */
export function nextBase(
  base: Document | null,
  document: Document,
  isWhole: boolean,
  style: HouseStyle,
): Document | null {
  if (!isWhole) return base
  if (!base) return document
  const changed = resolutionsSince(base, document).filter(({ parsed, before }) => before !== parsed)
  if (changed.every(({ parsed, before }) => before !== null && isInStep(before, parsed))) return document
  return staleReferences(document, base, style).length === 0 ? document : base
}

/** Whether the same paragraphs stand there under the same numbers, and no more than one of them says something else. */
function isInStep(before: ParsedText, now: ParsedText): boolean {
  const paragraphsIn = ({ model }: ParsedText): readonly Paragraph[] => model.resolutions.flatMap(paragraphsOf)
  const [old, present] = [paragraphsIn(before), paragraphsIn(now)]
  const labelOf = (one: Paragraph | undefined): string | undefined =>
    one?.kind === 'operative' ? one.label?.text : undefined
  return (
    old.length === present.length &&
    present.every((one, i) => labelOf(one) === labelOf(old[i])) &&
    present.filter((one, i) => one.source !== old[i]?.source).length <= 1
  )
}
