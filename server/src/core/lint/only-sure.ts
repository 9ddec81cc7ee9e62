/** No safe fix changes a block of which it is not sure what part of a resolution it is. */
import type { Finding, Fix } from '../rules/rule.ts'
import { lowerBound } from '../text/binary-search.ts'
import type { Edit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'

/**
 * The same findings, with fixes that are safe only where all that they change is in sure blocks; others are
 * suggestions, and one that is `separable` leaves such edits out. `unsure` gives the blocks in order, and is asked only
 * where a fix is safe.
 */
export function onlySure(findings: readonly Finding[], unsure: () => readonly Span[]): Finding[] {
  if (!findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) return [...findings]
  const blocks = unsure()
  if (blocks.length === 0) return [...findings]
  const isSure = ({ span }: Edit): boolean => {
    const next = blocks[lowerBound(blocks.length, (i) => (blocks[i] as Span).end < span.start)]
    return next === undefined || next.start > span.end
  }
  return findings.map((finding) =>
    finding.fixes.every((fix) => !fix.safe || fix.edits.every(isSure))
      ? finding
      : { ...finding, fixes: finding.fixes.map((fix) => lowered(fix, isSure)) },
  )
}

function lowered(fix: Fix, isSure: (edit: Edit) => boolean): Fix {
  if (!fix.safe || fix.readsAlike) return fix
  const sure = fix.edits.filter(isSure)
  if (sure.length === fix.edits.length) return fix
  return fix.separable && sure.length > 0 ? { ...fix, edits: sure } : { ...fix, safe: false }
}
