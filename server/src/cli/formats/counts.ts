import type { Finding, Severity } from '../../core/rules/rule.ts'
import { SEVERITIES } from '../../core/styles/level.ts'

/** The gravest first. */
export const GRAVEST_FIRST = SEVERITIES.toReversed()

/** `1 draft`, `3 drafts`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** `1 error, 2 warnings, 3 information, 4 hints`; empty where there is nothing. */
export const countsInWords = (counts: Readonly<Record<Severity, number>>): string =>
  GRAVEST_FIRST.flatMap((level) =>
    counts[level] === 0 ? [] : [level === 'information' ? `${counts[level]} information` : count(counts[level], level)],
  ).join(', ')

/** How many findings there are of each level. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
