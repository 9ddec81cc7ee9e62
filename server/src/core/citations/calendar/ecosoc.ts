import { ECOSOC_BY_YEAR, ECOSOC_OLD_SESSIONS } from '../../lexicon/sessions-ecosoc.ts'
import { type Name, nth, say } from '../../text/message.ts'
import type { EcosocOldForm } from '../forms/ecosoc-old.ts'
import { numberOf } from '../forms/index.ts'
import type { ChrForm, EcosocForm } from '../forms/year.ts'
import { between, isKnown, outOfSeries } from './series.ts'
import { day, inYear, UNKNOWN, type Verdict } from './verdict.ts'

/** Its last session before the Human Rights Council took its place. */
const LAST_OF_COMMISSION = 2006

/** Economic and Social Council, `1992/5`. */
export function ecosocVerdict(form: EcosocForm): Verdict {
  if (form.year < ECOSOC_BY_YEAR.first) {
    const reason = say`The Economic and Social Council has numbered by year only since ${ECOSOC_BY_YEAR.first}: it has no ${numberOf(form)}.`
    return { ...UNKNOWN, exists: false, fault: { what: 'number', reason, right: null } }
  }
  const early = form.year >= ECOSOC_BY_YEAR.startsInJulyBefore
  const earliest = early ? day(form.year - 1, '07-01') : day(form.year, '01-01')
  const { year } = form
  const inYears: Name = {
    en: `the ${year} session`,
    es: `el período de sesiones de ${year}`,
    fr: `la session de ${year}`,
  }
  const when = say`${inYears}`
  return { period: { earliest, latest: day(form.year, '12-31') }, exists: null, when, fault: null }
}

/** Economic and Social Council to 1977, `1296 (XLIV)`: known sessions on either side give the years. */
export function ecosocOldVerdict(form: EcosocOldForm): Verdict {
  const fault = form.session < FIRST_OF_SERIES ? null : outOfSeries(SERIES, form.number, form.session, say`The Council`)
  const period = between(ECOSOC_OLD_SESSIONS, form.session)
  const when = say`the ${nth(form.session)} session`
  if (fault) return { period, exists: false, when, fault: { ...fault, right: null } }
  return { period, exists: isKnown(ECOSOC_OLD_SESSIONS, form.number, form.session) || null, when, fault: null }
}

/** The first sessions each began anew at 1. */
const FIRST_OF_SERIES = 4
const SERIES = ECOSOC_OLD_SESSIONS.filter((known) => known.session >= FIRST_OF_SERIES)

/** Commission on Human Rights, `1993/51`. */
export function chrVerdict(form: ChrForm): Verdict {
  const when = inYear(form.year)
  const period = { earliest: day(form.year, '01-01'), latest: day(form.year, '12-31') }
  if (form.year <= LAST_OF_COMMISSION) return { period, exists: null, when, fault: null }
  const reason = say`The Commission on Human Rights met for the last time in ${LAST_OF_COMMISSION}.`
  return { period: null, exists: false, when, fault: { what: 'number', reason, right: null } }
}
