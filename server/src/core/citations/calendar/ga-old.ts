import {
  GA_EMERGENCY_SESSIONS,
  GA_OLD_LAST,
  GA_OLD_SESSIONS,
  GA_SPECIAL_SESSIONS,
  type OldSession,
} from '../../lexicon/sessions-ga.ts'
import { nth, say } from '../../text/message.ts'
import type { GaOldForm } from '../forms/ga-old.ts'
import { numberOf } from '../forms/index.ts'
import { gaSession } from './ga.ts'
import { moved, type Period, type Verdict, years } from './verdict.ts'

const MARGIN_DAYS = 10

/**
 * General Assembly, `1514 (XV)`: a number is out of place only where it lies among the known numbers of another
 * session.
 */
export function gaOldVerdict(form: GaOldForm): Verdict {
  const held = holding(form.number)
  const period = periodOf(form)
  const when = gaSession(form, years(period))
  const own = form.special === '' && held === form.session
  if (form.number > GA_OLD_LAST) {
    const reason = say`The series of General Assembly resolutions with the session in brackets ended with ${GA_OLD_LAST} (XXX).`
    return { period, exists: false, when, fault: { what: 'number', reason, right: null } }
  }
  if (held === null || own) return { period, exists: own ? true : null, when, fault: null }
  const right: GaOldForm = { ...form, special: '', session: held }
  const reason = say`General Assembly resolution ${form.number} belongs to the ${nth(held)} session: ${numberOf(right)}.`
  return { period, exists: false, when, fault: { what: 'session', reason, right } }
}

/** The regular session, from 1, among whose known numbers this one lies, or null. */
function holding(number: number): number | null {
  const index = GA_OLD_SESSIONS.findIndex(({ numbers: [first, last] }) => first <= number && number <= last)
  return index < 0 ? null : index + 1
}

/** From the opening of the session to the opening of the next: a session may always have been resumed. */
function periodOf(form: GaOldForm): Period {
  if (form.special) {
    const sessions = form.special === 'S' ? GA_SPECIAL_SESSIONS : GA_EMERGENCY_SESSIONS
    const [opened, closed] = sessions[form.session - 1] as readonly [string, string]
    return { earliest: moved(opened, -MARGIN_DAYS), latest: moved(closed, MARGIN_DAYS) }
  }
  const session = GA_OLD_SESSIONS[form.session - 1] as OldSession
  const next = GA_OLD_SESSIONS[form.session]?.opened ?? '1976-09-20'
  return { earliest: moved(session.opened, -MARGIN_DAYS), latest: next }
}
