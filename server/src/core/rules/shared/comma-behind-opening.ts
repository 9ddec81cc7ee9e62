/** `Requests, the Secretary-General to submit`: a comma cuts the verb of an opening from its object. */
import type { RunningText } from '../../document/running-text.ts'
import type { Language } from '../../lexicon/languages.ts'
import { OBJECT_STARTS } from '../../lexicon/object-starts.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import { removal } from './make-fix.ts'

export function commaBehindOpening({ host, prose, text }: RunningText, language: Language): RawFinding[] {
  if (host.kind === 'subParagraph' || !host.opening?.known || host.opening.formal) return []
  const { end } = host.opening
  if (text.charAt(end) !== ',' || text.charAt(end + 1) !== ' ') return []
  const { any, governed } = OBJECT_STARTS[language]
  const [opening, behind] = [text.slice(0, end), text.slice(end + 2)]
  // `Condemns, in the strongest terms, the`: the opening holds what is inserted.
  if (opening.includes(',')) return []
  if (!any.test(behind) && !governed.some(([verb, start]) => verb.test(opening) && start.test(behind))) return []
  const span = prose.toDraft({ start: end, end: end + 1 })
  return [
    {
      span,
      message: say`A comma stands between “${opening}” and its object, and cuts the sentence in two. Take it out, or close with a second comma what is inserted.`,
      fixes: [removal(span, 'suggestion', say`Take the comma out`)],
    },
  ]
}
