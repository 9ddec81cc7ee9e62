import type { Element, Operative, Part } from '../model/model.ts'
import { elementsOf } from '../model/read.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { replaceVerb, verbOfOpening, wrongVerb } from './shared/verb-form.ts'

/** A preambular paragraph opens with a participle, an adjective or a participial phrase. */
export const preambularForm: Rule = {
  id: 'preambular-form',
  summary: 'A preambular paragraph opens with a participle or an adjective: Recalling, Convinced, Having considered.',
  why: 'The preamble gives reasons, and the sentence is still waiting for its verb; a finite verb there decides before its time.',
  source: 'R-53 (38,361 of 38,397 published preambular paragraphs)',
  level: 'warning',
  mend: 'offer',
  examples: [
    {
      bad: 'The General Assembly,\n\n*⟦Recalls⟧* one,\n\n*Noting* another,\n\n1. *Decides* so;\n\n2. *Decides* more.\n',
    },
    {
      good: 'The General Assembly,\n\n*Having considered* one,\n\n*Deeply concerned* at another,\n\n*Decides* so.\n',
    },
  ],
  check(context) {
    return context.document.model.resolutions.flatMap(({ parts }) => parts.flatMap((part) => checkPart(part, context)))
  },
}

function checkPart(part: Part, { document: { language } }: RuleContext): RawFinding[] {
  const elements = elementsOf(part)
  const reports: RawFinding[] = []
  for (const [i, element] of elements.entries()) {
    if (element.kind === 'operative' && element.label) break
    if (element.kind !== 'preambular' && !(element.kind === 'operative' && isReason(element, elements[i + 1]))) continue
    const { prose, opening } = element
    if (opening?.part === 'preambular') continue
    const found = opening?.known ? verbOfOpening(prose, opening, language) : wrongVerb(prose.text, language)
    if (!found) continue
    const fix = replaceVerb(prose, found.span, found.verb.participle)
    reports.push({
      span: prose.toDraft(found.span),
      message: `“${prose.text.slice(found.span.start, found.span.end)}” is the form of a decision, and this paragraph belongs to the preamble. Give it the form of a reason: “${fix.edits[0]?.text}”.`,
      fixes: [fix],
    })
  }
  return reports
}

/** Without a number, closed by a comma, and with other paragraphs to follow: meant for the preamble. */
const isReason = ({ prose }: Operative, next: Element | undefined): boolean =>
  (next?.kind === 'preambular' || next?.kind === 'operative') && /,[\s\u00a0]*$/u.test(prose.text)
