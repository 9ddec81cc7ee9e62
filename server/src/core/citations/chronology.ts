/** The calendar: which session or number belongs to which year. Never claims more than its tables show. */

import { eclacVerdict } from './calendar/eclac.ts'
import { chrVerdict, ecosocOldVerdict, ecosocVerdict } from './calendar/ecosoc.ts'
import { gaVerdict } from './calendar/ga.ts'
import { gaOldVerdict } from './calendar/ga-old.ts'
import { hrcVerdict } from './calendar/hrc.ts'
import { scVerdict } from './calendar/sc.ts'
import { day, inYear, UNKNOWN, type Verdict } from './calendar/verdict.ts'
import type { Form } from './forms/index.ts'

export { type ChronologyFault, type Period, type Verdict, within } from './calendar/verdict.ts'

/** The World Health Assembly has met once a year since 1948. */
const WHA_YEAR_ZERO = 1947

/** What the calendar says of a form: when it was adopted, whether it can exist, and why not. */
export function chronology(form: Form): Verdict {
  switch (form.type) {
    case 'ga':
      return gaVerdict(form)
    case 'ga-old':
      return gaOldVerdict(form)
    case 'sc':
      return scVerdict(form)
    case 'ecosoc':
      return ecosocVerdict(form)
    case 'ecosoc-old':
      return ecosocOldVerdict(form)
    case 'chr':
      return chrVerdict(form)
    case 'hrc':
      return hrcVerdict(form)
    case 'eclac':
      return eclacVerdict(form)
    case 'wha': {
      const year = WHA_YEAR_ZERO + form.session
      return { ...UNKNOWN, period: { earliest: day(year, '01-01'), latest: day(year, '12-31') }, when: inYear(year) }
    }
    default:
      return UNKNOWN
  }
}
