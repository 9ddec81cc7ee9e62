import { assess } from '../citations/assess.ts'
import { ownDesignation } from '../citations/own.ts'
import { targetProblem } from '../citations/target.ts'
import type { RawFinding, Rule } from './rule.ts'

/** What is cited can exist, is not the draft itself, and is not later than the draft. */
export const citationTarget: Rule = {
  id: 'citation-target',
  summary: 'What a citation points to can exist, is not the draft itself and is not later than the draft.',
  why: 'A citation of a resolution that does not exist leads nowhere, and is the trace of a slip in its number.',
  source: 'R-03, R-07, R-08, R-111',
  level: 'warning',
  fixes: 'none',
  examples: [
    { bad: '79/116. Trade\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution ⟦79/116⟧,\n' },
    {
      good: '79/116. Trade\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 78/116 and its decision 46/512,\n',
    },
  ],
  checkText({ document, world }) {
    const own = new Map(
      document.model.resolutions.map((resolution) => [resolution, ownDesignation(document.model, resolution)]),
    )
    return document.citations.flatMap(({ citation, prose, resolution }): RawFinding[] => {
      const itself = (resolution && own.get(resolution)) ?? { symbol: null, date: null }
      const problem = targetProblem(citation, assess(citation, world.catalogue, document.language), itself, prose.text)
      return problem ? [{ span: prose.toDraft(problem.span), message: problem.message }] : []
    })
  },
}
