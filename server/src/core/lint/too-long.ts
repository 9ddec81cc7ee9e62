import { LONGEST_DRAFT } from '../document/limits.ts'
import type { Finding } from '../rules/rule.ts'
import { say } from '../text/message.ts'

/** The one finding of a draft that is too long to be checked. */
export const TOO_LONG: Finding = {
  rule: 'format',
  severity: 'information',
  span: { start: 0, end: 0 },
  message: say`This draft is too large to check: it has more than ${LONGEST_DRAFT / 1_000_000} million characters. Split it into several files, and open them anew, to have it checked.`,
  fixes: [],
}
