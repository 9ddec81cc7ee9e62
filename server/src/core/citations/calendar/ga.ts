import { GA_EMERGENCY_SESSIONS, GA_SESSION, GA_SPECIAL_SESSIONS } from '../../lexicon/sessions-ga.ts'
import { type Message, nth, say } from '../../text/message.ts'
import type { GaForm } from '../forms/ga.ts'
import { numberOf } from '../forms/index.ts'
import { day, moved, type Period, UNKNOWN, type Verdict, years } from './verdict.ts'

/** Sessions were held over, or their last text adopted a little later than the table of sessions says. */
const MARGIN_DAYS = 10

/** General Assembly, `33/134`: the session gives the year; how many resolutions it adopted is not asked here. */
export function gaVerdict(form: GaForm): Verdict {
  return form.special ? specialVerdict(form) : regularVerdict(form)
}

function regularVerdict(form: GaForm): Verdict {
  if (form.session < GA_SESSION.firstNew) {
    const number = numberOf(form)
    const reason = form.decision
      ? say`The General Assembly has numbered its decisions by session and number only since its thirty-first session, of 1976: it has no ${number}.`
      : say`The General Assembly has numbered its resolutions by session and number only since its thirty-first session, of 1976: it has no ${number}.`
    return { ...UNKNOWN, exists: false, fault: { what: 'number', reason, right: null } }
  }
  const opened = GA_SESSION.yearZero + form.session
  const period: Period = { earliest: day(opened, GA_SESSION.opens), latest: day(opened + 1, GA_SESSION.closes) }
  return { period, exists: null, when: gaSession(form, years(period)), fault: null }
}

function specialVerdict(form: GaForm): Verdict {
  const isSpecial = form.special === 'S'
  const sessions = isSpecial ? GA_SPECIAL_SESSIONS : GA_EMERGENCY_SESSIONS
  const firstNew = isSpecial ? 8 : 6
  if (form.session < firstNew) {
    const first = nth(firstNew)
    const reason = isSpecial
      ? say`The General Assembly has numbered so only since its ${first} special session: it has no ${numberOf(form)}.`
      : say`The General Assembly has numbered so only since its ${first} emergency special session: it has no ${numberOf(form)}.`
    return { ...UNKNOWN, exists: false, fault: { what: 'number', reason, right: null } }
  }
  const days = sessions[form.session - 1]
  if (!days) return UNKNOWN
  const [opened, closed] = days
  const period: Period = { earliest: moved(opened, -MARGIN_DAYS), latest: closed && moved(closed, MARGIN_DAYS) }
  const shown: Period = { earliest: opened, latest: closed }
  // The decisions that prepare a special session are often taken months before it.
  return {
    period: form.decision ? null : period,
    exists: null,
    when: gaSession(form, years(shown)),
    fault: null,
  }
}

/** A session of the Assembly in words, with its years: `the thirty-third session (1978–1979)`. */
export function gaSession({ session, special }: Pick<GaForm, 'session' | 'special'>, years: Message): Message {
  const ordinal = nth(session)
  if (special === 'S') return say`the ${ordinal} special session (${years})`
  return special === 'ES'
    ? say`the ${ordinal} emergency special session (${years})`
    : say`the ${ordinal} session (${years})`
}
