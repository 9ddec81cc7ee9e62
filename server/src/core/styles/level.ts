/** How serious a finding is. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** A level a rule may have in a style or a setting. */
export type Level = Severity | 'off'
