/** Reports that follow from one paragraph alone are kept with it, and move with it when it moves. */

import type { Operative, Preambular } from '../model/model.ts'
import { Keeper } from '../text/memo.ts'
import { type Report, shiftReport } from './rule.ts'

interface Kept {
  readonly given: readonly unknown[]
  readonly start: number
  readonly reports: readonly Report[]
}

/** What is kept of one question. Nearly all paragraphs have no report, and share what says so. */
interface Shelf {
  readonly of: Keeper<object, Kept>
  nothing: Kept
}

const SHELVES = new Keeper<object, Shelf>()
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
  const shelf = shelfOf(question)
  const known = shelf.of.get(source)
  if (known && isSame(known.given, given)) {
    const delta = span.start - known.start
    return delta === 0 || known.reports.length === 0
      ? known.reports
      : known.reports.map((report) => shiftReport(report, delta))
  }
  const reports = check()
  if (reports.length > 0) shelf.of.set(source, { given, start: span.start, reports })
  else {
    if (!isSame(shelf.nothing.given, given)) shelf.nothing = { given, start: 0, reports: NONE }
    shelf.of.set(source, shelf.nothing)
  }
  return reports
}

function shelfOf(question: object): Shelf {
  const known = SHELVES.get(question) ?? { of: new Keeper(), nothing: { given: [], start: 0, reports: NONE } }
  SHELVES.set(question, known)
  return known
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((thing, i) => thing === b[i])
