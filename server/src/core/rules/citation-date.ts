import { assess } from '../citations/assess.ts'
import type { Citation } from '../citations/citation.ts'
import type { Edit } from '../text/edit.ts'
import { contains } from '../text/span.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/**
 * Date, year and session of a citation agree with the calendar of sessions and with what is known of the resolution.
 */
export const citationDate: Rule = {
  id: 'citation-date',
  summary: 'Date, year and session of a citation agree with the calendar of sessions and the catalogue.',
  why: 'A wrong date or year is copied from text to text for decades: 62 such errors stand in published resolutions. It also makes a reader doubt which resolution is meant.',
  source: 'R-02, R-08, R-09, R-106, R-107; the calendar of sessions and the number ranges of the Security Council',
  level: 'error',
  fixes: 'suggestion',
  fixSafety: 'Whether the date or the number is wrong, only the resolution that is cited can tell.',
  examples: [
    { bad: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of ⟦19 December 1979⟧,\n' },
    { good: 'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,\n' },
  ],
  checkText({ document, world }) {
    return document.citations.flatMap(({ citation, prose }): RawFinding[] => {
      const { fault, status, evidence } = assess(citation, world.catalogue, document.language)
      if (status !== 'contradicted' || !fault || fault.what === 'number') return []
      const fixes = fault.replacements.map((edit) =>
        replacement(prose.toDraft(edit.span), edit.text, 'suggestion', titleOf(edit, citation, prose.text)),
      )
      const advice =
        fixes.length > 0
          ? 'Check it against the resolution, then correct it.'
          : 'Check the number and the date against the resolution.'
      return [{ span: prose.toDraft(fault.span), message: `${evidence()} ${advice}`, fixes }]
    })
  },
}

/** What the citation reads then: the date alone, or the whole number, since a figure of it says little. */
function titleOf({ span, text }: Edit, { numberSpan }: Citation, words: string): string {
  if (text === '') return `Take out “${words.slice(span.start, span.end).trim()}”`
  if (!contains(numberSpan, span)) return `Replace by “${text}”`
  return `Write “${words.slice(numberSpan.start, span.start)}${text}${words.slice(span.end, numberSpan.end)}”`
}
