/** What is said of a misspelt word that a paragraph opens with, in the preamble and in the operative part alike. */
import type { Prose } from '../../model/prose.ts'
import { say } from '../../text/message.ts'
import type { RawFinding } from '../rule.ts'
import { replacement } from './make-fix.ts'
import type { MisspeltWord } from './verb-form.ts'

/** The finding on such a word, which is sure where the paragraph has its opening in emphasis. */
export function misspeltOpening(prose: Prose, { span: where, right }: MisspeltWord): RawFinding {
  const span = prose.toDraft(where)
  const found: RawFinding = {
    span,
    message: say`“${prose.text.slice(where.start, where.end)}” seems to be misspelt: no opening is known by it, and “${right}” opens many a paragraph. Write that, if it is meant.`,
    fixes: [replacement(span, right, 'suggestion')],
  }
  return { ...found, severity: prose.words.emphasis[0]?.words.start === 0 ? 'warning' : 'hint' }
}
