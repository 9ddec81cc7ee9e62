import { chronology, within } from '../citations/chronology.ts'
import { parseNumber, printForm } from '../citations/forms/index.ts'
import type { OrganId } from '../lexicon/organs.ts'
import { GA_SERIALS } from '../lexicon/sessions-ga.ts'

/** Bodies whose numbers look like the General Assembly's, which comes first. */
const LOOK_ALIKES: readonly OrganId[] = ['ga', 'ecosoc', 'hrc', 'eclac']

const ASSEMBLY = 'A/RES/'

/**
 * The symbol under which something can have been adopted on a day. Records made from citations name the General
 * Assembly wherever a number looks like one of its own: `S-16/1` of 29 April 2011 is the Human Rights Council's, `155 C
 * (VII)` of 1948 the Economic and Social Council's, `74/571` a decision. Null where the day fits none of the bodies
 * whose calendar is known.
 */
export function reattribute(symbol: string, date: string): string | null {
  if (!symbol.startsWith(ASSEMBLY)) return symbol
  const number = symbol.slice(ASSEMBLY.length)
  for (const organ of LOOK_ALIKES) {
    const form = parseNumber(number, isDecision(number) ? 'decision' : 'resolution', organ)
    if (!form) continue
    const { period, exists } = chronology(form)
    const undated = form.type === 'hrc' && form.special
    if (exists !== false && (period ? within(period, date) : undated)) return printForm(form)
  }
  return null
}

/** Whether a number of the General Assembly is too high for a resolution. */
function isDecision(number: string): boolean {
  const serial = /^\d+\/(\d+)/.exec(number)?.[1]
  return Number(serial ?? 0) > GA_SERIALS.mostResolutions && !GA_SERIALS.irregular.some((other) => other === number)
}
