/** What views show of the folders that were checked, gathered from the reviews of their drafts. */

import { GRAVEST_STATUSES } from '../core/features/citations.ts'
import type { Review } from '../core/features/review.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { printMessage } from '../core/messages/print.ts'
import type { Severity } from '../core/styles/level.ts'
import { forDisplay } from '../core/text/for-display.ts'
import type { FolderCitation, FolderFinding } from '../protocol/findings.ts'

export interface ReviewedDraft {
  readonly uri: string
  readonly review: Review
}

/** All that was found in the drafts, in words for the reader of each. */
export const findingsIn = (drafts: readonly ReviewedDraft[], readerOf: (review: Review) => Language): FolderFinding[] =>
  drafts.flatMap(({ uri, review }) =>
    review.findings.map(({ rule, severity, message, range, excerpt }) => ({
      uri,
      range,
      rule,
      severity,
      message: forDisplay(printMessage(message, readerOf(review))),
      excerpt: forDisplay(excerpt),
    })),
  )

/** How many findings there are of each level. */
export function countsOf(drafts: readonly ReviewedDraft[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { review } of drafts) for (const { severity } of review.findings) counts[severity]++
  return counts
}

/** What the drafts cite, once for each status that its places have: the gravest first, then in the order of symbols. */
export function citationsIn(
  drafts: readonly ReviewedDraft[],
  readerOf: (review: Review) => Language,
): FolderCitation[] {
  const found = new Map<string, FolderCitation & { places: FolderCitation['places'][number][] }>()
  for (const { uri, review } of drafts)
    for (const { symbol, name, title, places } of review.citations)
      for (const { range, where, status, evidence } of places) {
        const key = `${status} ${symbol}`
        const known = found.get(key)
        const place = { uri, range, where: printMessage(where, readerOf(review)) }
        if (known) known.places.push(place)
        else
          found.set(key, {
            symbol: forDisplay(symbol),
            name: forDisplay(printMessage(name, readerOf(review))),
            title: title && forDisplay(title),
            status,
            evidence: printMessage(evidence, readerOf(review)),
            places: [place],
          })
      }
  return [...found.values()].sort(
    (a, b) =>
      GRAVEST_STATUSES.indexOf(a.status) - GRAVEST_STATUSES.indexOf(b.status) ||
      a.symbol.localeCompare(b.symbol, 'en', { numeric: true }),
  )
}
