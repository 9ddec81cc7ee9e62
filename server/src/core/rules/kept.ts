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
interface Answers {
  readonly of: Keeper<object, Kept>
  nothing: Kept
}

const OF_QUESTIONS = new Keeper<object, Answers>()
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
  const answers = answersTo(question)
  const known = answers.of.get(source)
  if (known && isSame(known.given, given)) {
    const delta = span.start - known.start
    return delta === 0 || known.reports.length === 0
      ? known.reports
      : known.reports.map((report) => shiftReport(report, delta))
  }
  const reports = check()
  if (reports.length > 0) answers.of.set(source, { given, start: span.start, reports })
  else {
    if (!isSame(answers.nothing.given, given)) answers.nothing = { given, start: 0, reports: NONE }
    answers.of.set(source, answers.nothing)
  }
  return reports
}

function answersTo(question: object): Answers {
  const known = OF_QUESTIONS.get(question)
  if (known) return known
  const answers: Answers = { of: new Keeper(), nothing: { given: [], start: 0, reports: NONE } }
  OF_QUESTIONS.set(question, answers)
  return answers
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((thing, i) => thing === b[i])
