import { HRC_SESSIONS } from '../../lexicon/sessions-hrc.ts'
import { nth, say } from '../../text/message.ts'
import type { HrcForm } from '../forms/hrc.ts'
import { type Period, UNKNOWN, type Verdict } from './verdict.ts'

/** Human Rights Council, `16/18`: three sessions a year. The days of its special sessions follow no rule. */
export function hrcVerdict(form: HrcForm): Verdict {
  if (form.special) return UNKNOWN
  const period = periodOf(form.session)
  const when = say`the ${nth(form.session)} session (${yearOfHrc(form.session)})`
  return { period, exists: null, when, fault: null }
}

/** The year in which a session of the Council opens. */
export const yearOfHrc = (session: number): number =>
  session < 4 ? HRC_SESSIONS.fourth - 1 : HRC_SESSIONS.fourth + Math.floor((session - 4) / 3)

function periodOf(session: number): Period {
  const [earliest, latest] = HRC_SESSIONS.beginnings
  if (session < 4) return { earliest, latest }
  const month = HRC_SESSIONS.opens[(session - 4) % 3] as number
  const at = (months: number, day: number): string =>
    new Date(Date.UTC(yearOfHrc(session), month - 1 + months, day)).toISOString().slice(0, 10)
  return { earliest: at(-HRC_SESSIONS.monthsBefore, 1), latest: at(HRC_SESSIONS.monthsAfter, 0) }
}
