/** Reports that follow from one paragraph alone are kept with it, and move with it when it moves. */
import type { Operative, Preambular } from '../model/model.ts'
import { type Report, shiftReport } from './rule.ts'

interface Kept {
  readonly given: readonly unknown[]
  readonly start: number
  readonly reports: readonly Report[]
}

const KEPT = new WeakMap<object, Map<object, Kept>>()
const NONE: readonly Report[] = []

/**
 * The reports that `check` makes of a paragraph. It is asked once for each `question`, and again only where the paragraph or one of
 * the things `given` has changed: it may depend on nothing else.
 */
export function reportsOf(
  { source, span }: Preambular | Operative,
  question: object,
  given: readonly unknown[],
  check: () => readonly Report[],
): readonly Report[] {
  let kept = KEPT.get(source)
  if (!kept) {
    kept = new Map()
    KEPT.set(source, kept)
  }
  const known = kept.get(question)
  if (known?.given.every((thing, i) => thing === given[i])) {
    const delta = span.start - known.start
    return delta === 0 || known.reports.length === 0
      ? known.reports
      : known.reports.map((report) => shiftReport(report, delta))
  }
  const found = check()
  const reports = found.length > 0 ? found : NONE
  kept.set(question, { given, start: span.start, reports })
  return reports
}
