import { assessAll } from '../citations/assess.ts'
import { citationsAmong, type PlacedCitation } from '../citations/in-document.ts'
import { ownDesignation } from '../citations/own.ts'
import { type OwnDesignation, targetProblem } from '../citations/target.ts'
import { say, verbatim } from '../text/message.ts'
import type { RawFinding, Rule } from './rule.ts'

/** What is cited can exist, is not the draft itself, and is not later than the draft. */
export const citationTarget: Rule = {
  id: 'citation-target',
  summary: say`What a citation points to can exist, is not the draft itself and is not later than the draft.`,
  why: say`A citation of a resolution that does not exist leads nowhere, and is the trace of a slip in its number.`,
  source: verbatim('R-03, R-07, R-08, R-111'),
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
    const { citations, language } = document
    const found: RawFinding[] = []
    for (const [i, assessment] of assessAll(citationsAmong(citations), world.catalogue, language).entries()) {
      const { citation, prose, resolution } = citations[i] as PlacedCitation
      const itself = (resolution && own.get(resolution)) ?? NOTHING
      const problem = targetProblem(citation, assessment, itself, prose.text)
      if (problem) found.push({ span: prose.toDraft(problem.span), message: problem.message })
    }
    return found
  },
}

const NOTHING: OwnDesignation = { symbol: null, date: null }
