import type { Finding, Fix } from '../rules/rule.ts'
import type { Edit } from '../text/edit.ts'
import { overlaps, type Span, touches } from '../text/span.ts'

/** The ways to mend the findings that a span touches. */
export const fixesAt = (findings: readonly Finding[], span: Span): readonly { finding: Finding; fix: Fix }[] =>
  findings
    .filter((f) => overlaps(f.span, span) || touches(f.span, span.start))
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))

/** All safe fixes at once; the judge sees to it that they do not overlap. */
export const fixAll = (findings: readonly Finding[]): readonly Edit[] =>
  findings.flatMap((f) => f.fixes.find((fix) => fix.safe)?.edits ?? [])
