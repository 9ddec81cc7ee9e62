import { ordinal } from '../../lexicon/ordinals.ts'
import { GA_EMERGENCY_SESSIONS, GA_SESSION, GA_SPECIAL_SESSIONS } from '../../lexicon/sessions-ga.ts'
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
    const noun = form.decision ? 'decisions' : 'resolutions'
    const reason = `The General Assembly has numbered its ${noun} by session and number only since its thirty-first session, of 1976: it has no ${numberOf(form)}.`
    return { ...UNKNOWN, exists: false, fault: { what: 'number', reason, right: null } }
  }
  const opened = GA_SESSION.yearZero + form.session
  const period: Period = { earliest: day(opened, GA_SESSION.opens), latest: day(opened + 1, GA_SESSION.closes) }
  return { period, exists: null, when: name(`${ordinal(form.session)} session`, period), fault: null }
}

function specialVerdict(form: GaForm): Verdict {
  const [sessions, sort, firstNew] =
    form.special === 'S'
      ? ([GA_SPECIAL_SESSIONS, 'special session', 8] as const)
      : ([GA_EMERGENCY_SESSIONS, 'emergency special session', 6] as const)
  if (form.session < firstNew) {
    const reason = `The General Assembly has numbered so only since its ${ordinal(firstNew)} ${sort}: it has no ${numberOf(form)}.`
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
    when: name(`${ordinal(form.session)} ${sort}`, shown),
    fault: null,
  }
}

const name = (session: string, period: Period): string => `the ${session} (${years(period)})`
