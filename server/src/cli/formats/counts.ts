import type { Finding, Severity } from '../../core/rules/rule.ts'
import { SEVERITIES } from '../../core/styles/level.ts'
import { listed, type Message, say } from '../../core/text/message.ts'

/** The gravest first. */
export const GRAVEST_FIRST = SEVERITIES.toReversed()

/** `1 draft`, `3 drafts`. */
export const drafts = (n: number): Message => (n === 1 ? say`1 draft` : say`${n} drafts`)

export const catalogues = (n: number): Message => (n === 1 ? say`1 catalogue` : say`${n} catalogues`)

export const resolutions = (n: number): Message => (n === 1 ? say`1 resolution` : say`${n} resolutions`)

export const fullTexts = (n: number): Message => (n === 1 ? say`1 full text` : say`${n} full texts`)

/** A level in one word. */
export const LEVEL_NAMES: Readonly<Record<Severity, Message>> = {
  error: say`error`,
  warning: say`warning`,
  information: say`information`,
  hint: say`hint`,
}

const COUNTED: Readonly<Record<Severity, (n: number) => Message>> = {
  error: (n) => (n === 1 ? say`1 error` : say`${n} errors`),
  warning: (n) => (n === 1 ? say`1 warning` : say`${n} warnings`),
  information: (n) => (n === 1 ? say`1 information` : say`${n} information`),
  hint: (n) => (n === 1 ? say`1 hint` : say`${n} hints`),
}

/** `1 error, 2 warnings, 3 information, 4 hints`; null where there is nothing. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): Message | null {
  const told = GRAVEST_FIRST.filter((level) => counts[level] > 0)
  return told.length === 0 ? null : listed(told.map((level) => COUNTED[level](counts[level])))
}

/** How many findings there are of each level. */
export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}
