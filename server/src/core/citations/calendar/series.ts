import { nth, say, type Value } from '../../text/message.ts'
import type { ChronologyFault, Period } from './verdict.ts'

/** A session whose days and some of whose numbers are known, of a body that numbers through all its sessions. */
export interface KnownSession {
  readonly session: number
  readonly days: readonly [string, string]
  readonly numbers: readonly [number, number] | null
}

/** True where the number lies between two known numbers of the session. */
export function isKnown(sessions: readonly KnownSession[], number: number, session: number): boolean {
  const own = sessions.find((known) => known.session === session)?.numbers
  return own !== undefined && own !== null && own[0] <= number && number <= own[1]
}

/**
 * Since numbers only rise, a number known of one session, or beyond one known of a later one, cannot be of this
 * session.
 */
export function outOfSeries(
  sessions: readonly KnownSession[],
  number: number,
  session: number,
  organ: Value,
): Omit<ChronologyFault, 'right'> | null {
  for (const { session: other, numbers } of sessions) {
    if (!numbers) continue
    const [least, greatest] = numbers
    if (other < session && number <= greatest) {
      const reason = say`${organ} had already adopted number ${greatest} in its ${nth(other)} session: ${number} cannot belong to the ${nth(session)}.`
      return { what: 'session', reason }
    }
    if (other > session && number >= least) {
      const reason = say`${organ} adopted number ${least} only in its ${nth(other)} session: ${number} cannot belong to the ${nth(session)}.`
      return { what: 'session', reason }
    }
  }
  return null
}

/**
 * From the first day known of the session before to the last day known of the one after; null outside the sessions
 * known.
 */
export function between(sessions: readonly KnownSession[], session: number): Period | null {
  const own = sessions.find((known) => known.session === session)
  const before = sessions.findLast((known) => known.session < session) ?? own
  const after = sessions.find((known) => known.session > session) ?? own
  return before && after ? { earliest: before.days[0], latest: after === own ? endOfYear(own) : after.days[1] } : null
}

const endOfYear = ({ days: [, last] }: KnownSession): string => `${last.slice(0, 4)}-12-31`
