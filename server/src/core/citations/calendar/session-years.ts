/** The years in which regular sessions are held. Source: R-106 and the tables of sessions. */
import { GA_OLD_SESSIONS, GA_SESSION } from '../../lexicon/sessions-ga.ts'
import { HRC_LAST_SESSION, HRC_SESSIONS } from '../../lexicon/sessions-hrc.ts'
import { yearOfHrc } from './hrc.ts'

export type Years = readonly [first: number, last: number]

/** The years in which a session of the General Assembly opens and closes; null for a number that is none. */
export function yearsOfGa(session: number): Years | null {
  if (session >= GA_SESSION.firstNew) return [GA_SESSION.yearZero + session, GA_SESSION.yearZero + session + 1]
  const old = GA_OLD_SESSIONS[session - 1]
  return old ? [yearIn(old.opened), yearIn(old.closed)] : null
}

/** The same of the Human Rights Council; null for sessions that are not known yet. */
export function yearsOfHrc(session: number): Years | null {
  if (session < 1 || session > HRC_LAST_SESSION) return null
  if (session < 4) return [yearIn(HRC_SESSIONS.beginnings[0]), yearIn(HRC_SESSIONS.beginnings[1])]
  return [yearOfHrc(session), yearOfHrc(session)]
}

const yearIn = (day: string): number => Number(day.slice(0, 4))
