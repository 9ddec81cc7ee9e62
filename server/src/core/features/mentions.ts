/** Which mention of what it cites a citation is: the first one gives the date. */
import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import type { ParsedText } from '../document/document.ts'
import { isRunning } from '../rules/shared/citation-list.ts'
import { memoizeRow } from '../text/memo.ts'
import { type Message, say } from '../text/message.ts'

/** The symbol of a citation that stands in running text by its number, else null. */
const mentionedBy = memoizeRow(citationsAmong, ({ citation, host }: PlacedCitation) =>
  citation.implied || citation.kind === 'internal' || !isRunning(host) ? null : citation.symbol,
)

/**
 * A sentence on which mention of its resolution a citation of the text is, counted where the date is due anew: in the
 * part of a resolution that it stands in. Null for a citation in a note, a title or an annex, and for one without a
 * symbol. `lineAt` gives the line of an offset of the text, as people count it.
 */
export function mentionOf(
  { citations, model }: ParsedText,
  placed: PlacedCitation,
  lineAt: (offset: number) => number,
): Message | null {
  const mentioned = mentionedBy(citations)
  const symbol = mentioned[citations.indexOf(placed)]
  if (!symbol) return null
  const { start } = placed.host.span
  const part = model.resolutions.flatMap(({ parts }) => parts).findLast(({ span }) => span.start <= start)
  const all = citations.filter(
    ({ host }, n) =>
      mentioned[n] === symbol && (!part || (host.span.start >= part.span.start && host.span.start < part.span.end)),
  )
  const [first] = all
  if (!first || all.length === 1) return say`It is mentioned here alone.`
  if (first === placed) return say`This is the first of ${all.length} mentions.`
  return say`This is mention ${all.indexOf(placed) + 1} of ${all.length}; the first is in line ${lineAt(first.span.start)}.`
}
