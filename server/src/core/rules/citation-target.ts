import { assess } from '../citations/assess.ts'
import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import { ownDesignation } from '../citations/own.ts'
import { type TargetProblem, targetProblem } from '../citations/target.ts'
import type { Language } from '../lexicon/languages.ts'
import { memoizeLastingFor, memoizeRow } from '../text/memo.ts'
import { say, verbatim } from '../text/message.ts'
import type { World } from '../world.ts'
import { examples } from './examples/citation-target.ts'
import type { RawFinding, Rule } from './rule.ts'
import { canBeOf, ownForm } from './shared/own-session.ts'

/** What is cited can exist, is not the draft itself, and is not later than the draft. */
export const citationTarget: Rule = {
  id: 'citation-target',
  summary: say`What a citation points to can exist, is not the draft itself and is not later than the draft.`,
  why: say`A citation of a resolution that does not exist leads nowhere, and is the trace of a slip in its number.`,
  source: verbatim('R-03, R-07, R-08, R-111'),
  level: 'warning',
  fixes: 'none',
  examples,
  checkText({ document, world }) {
    const own = new Map(
      document.model.resolutions.map((resolution) => {
        const itself = ownDesignation(document.model, resolution)
        // A day that the number cannot be of is told by itself: see `designation`.
        return [resolution, canBeOf(ownForm(resolution), itself.date) ? itself : { ...itself, date: null }]
      }),
    )
    const { citations, language } = document
    const { catalogue } = world
    // Of a draft without a date, only a citation of itself may be wrong that is right in any other.
    const others = problemsOfAny(world, language)(citations)
    const found: RawFinding[] = []
    let last: { readonly problem: TargetProblem; readonly at: PlacedCitation } | null = null
    for (let i = 0; i < citations.length; i++) {
      const at = citations[i] as PlacedCitation
      const { citation, prose, resolution } = at
      const itself = resolution && own.get(resolution)
      const concerns = itself && (itself.date !== null || itself.symbol === citation.symbol)
      const problem = concerns
        ? targetProblem(citation, assess(citation, catalogue, language), itself, prose.text)
        : (others[i] ?? null)
      if (problem && !(last && isOfSameList(problem, at, last)))
        found.push({ span: prose.toDraft(problem.span), message: problem.message })
      last = problem && { problem, at }
    }
    return found
  },
}

/** The same wrong organ of the next number in a list: told once. */
const isOfSameList = (
  { wrongOrgan }: TargetProblem,
  { citation, prose }: PlacedCitation,
  last: { readonly problem: TargetProblem; readonly at: PlacedCitation },
): boolean =>
  wrongOrgan !== undefined &&
  wrongOrgan === last.problem.wrongOrgan &&
  prose === last.at.prose &&
  !WORD.test(
    prose.text.slice(
      Math.max(last.at.citation.span.end, last.at.citation.dateSpan?.end ?? 0),
      citation.numberSpan.start,
    ),
  )

/** A word that joins no numbers: `and`, `y`, `et` and the like are shorter. */
const WORD = /\p{Alphabetic}{4}/u

const problemsOfAny = memoizeLastingFor(({ catalogue }: World, language: Language) =>
  memoizeRow(citationsAmong, ({ citation }: PlacedCitation) =>
    targetProblem(citation, assess(citation, catalogue, language)),
  ),
)
