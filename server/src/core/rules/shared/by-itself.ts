/**
 * What follows from one paragraph or one citation by itself, remembered with that: a letter in a resolution of thousands
 * is then judged by what it changes. What a check finds may depend on nothing that stands elsewhere.
 */
import { citationsAmong, type PlacedCitation } from '../../citations/in-document.ts'
import type { Paragraph } from '../../model/model.ts'
import { sourcesOf } from '../../model/read.ts'
import { memoizeRow } from '../../text/memo.ts'
import { type RawFinding, shiftFinding } from '../rule.ts'

/** What a check finds in each of some paragraphs, in their order. */
export function inEachParagraph(
  check: (paragraph: Paragraph) => RawFinding | null,
): (paragraphs: readonly Paragraph[]) => RawFinding[] {
  const foundIn = memoizeRow(sourcesOf, (paragraph: Paragraph) => {
    const found = check(paragraph)
    return found && shiftFinding(found, -paragraph.span.start)
  })
  return (paragraphs) => placed(foundIn(paragraphs), (i) => (paragraphs[i] as Paragraph).span.start)
}

/** What a check finds in each of some citations and the words that it stands in, in their order. */
export function inEachCitation(
  check: (citation: PlacedCitation) => RawFinding | null,
): (citations: readonly PlacedCitation[]) => RawFinding[] {
  const foundIn = memoizeRow(citationsAmong, (one: PlacedCitation) => {
    const found = check(one)
    return found && shiftFinding(found, -one.prose.origin)
  })
  return (citations) => placed(foundIn(citations), (i) => (citations[i] as PlacedCitation).prose.origin)
}

function placed(all: readonly (RawFinding | null)[], startOf: (i: number) => number): RawFinding[] {
  const out: RawFinding[] = []
  for (let i = 0; i < all.length; i++) {
    const found = all[i]
    if (found) out.push(shiftFinding(found, startOf(i)))
  }
  return out
}
