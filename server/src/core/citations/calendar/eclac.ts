import { ECLAC_COMMITTEES, ECLAC_SESSIONS } from '../../lexicon/sessions-eclac.ts'
import { nth, say } from '../../text/message.ts'
import type { EclacForm } from '../forms/eclac.ts'
import { organAtStart } from '../names.ts'
import { isKnown, outOfSeries } from './series.ts'
import { moved, UNKNOWN, type Verdict } from './verdict.ts'

/** Days of sessions are known from several sources that differ a little. */
const MARGIN_DAYS = 45

const ORGAN = organAtStart('eclac')

/** Economic Commission for Latin America and the Caribbean, `508(XXIII)`, `751(PLEN.36)`. */
export function eclacVerdict(form: EclacForm): Verdict {
  if (form.session === null) {
    const numbers = ECLAC_COMMITTEES[form.committee ?? '']
    const exists = numbers !== undefined && numbers[0] <= form.number && form.number <= numbers[1]
    return { ...UNKNOWN, exists: exists || null }
  }
  const known = ECLAC_SESSIONS.find(({ session }) => session === form.session)
  const period = known
    ? { earliest: moved(known.days[0], -MARGIN_DAYS), latest: moved(known.days[1], MARGIN_DAYS) }
    : null
  const session = nth(form.session)
  const when = known ? say`the ${session} session (${known.days[0].slice(0, 4)})` : say`the ${session} session`
  const fault = outOfSeries(ECLAC_SESSIONS, form.number, form.session, ORGAN)
  if (fault) return { period, exists: false, when, fault: { ...fault, right: null } }
  return { period, exists: isKnown(ECLAC_SESSIONS, form.number, form.session) || null, when, fault: null }
}
