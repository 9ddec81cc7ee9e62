/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A level a rule may have in a style or a setting. */
export type Level = Severity | 'off'

/** The levels of findings, the lightest first. */
export const SEVERITIES: readonly Severity[] = ['hint', 'information', 'warning', 'error']

/** All levels, the lightest first. */
export const LEVELS: readonly Level[] = ['off', ...SEVERITIES]

/** Whether a finding of one level is as serious as another, or more. */
export const isAtLeast = (severity: Severity, least: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
