/**
 * What follows from one citation by itself, remembered with it: a letter in a resolution of thousands is then judged by
 * what it changes.
 */
import { citationsAmong, type PlacedCitation } from '../../citations/in-document.ts'
import { memoizeRow, placesFilled } from '../../text/memo.ts'
import { type RawFinding, shiftFinding } from '../rule.ts'

/**
 * What a check finds in each of some citations and the words that it stands in, in their order. What it finds may
 * depend on nothing that stands elsewhere.
 */
export function inEachCitation(
  check: (citation: PlacedCitation) => RawFinding | null,
): (citations: readonly PlacedCitation[]) => RawFinding[] {
  const foundIn = memoizeRow(citationsAmong, (one: PlacedCitation) => {
    const found = check(one)
    return found && shiftFinding(found, -one.prose.origin)
  })
  return (citations) => {
    const each = foundIn(citations)
    return placesFilled(each).map((i) =>
      shiftFinding(each[i] as RawFinding, (citations[i] as PlacedCitation).prose.origin),
    )
  }
}
