import { l10n } from 'vscode'

/** A number of findings in words: `no findings`, `1 finding`, `3 findings`. */
export const findings = (count: number): string =>
  count === 0 ? l10n.t('no findings') : count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count)

export const drafts = (count: number): string => (count === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', count))

export const places = (count: number): string => (count === 1 ? l10n.t('1 place') : l10n.t('{0} places', count))

export const resolutions = (count: number): string =>
  count === 1 ? l10n.t('1 resolution') : l10n.t('{0} resolutions', count)

export const decisions = (count: number): string =>
  count === 1 ? l10n.t('1 decision') : l10n.t('{0} decisions', count)

/** A line as people count them; `line` counts from zero. */
export const lineNumber = (line: number): string => l10n.t('line {0}', line + 1)

/** What is said where a text is not as it was when something was asked of it. */
export const textChanged = (): string => l10n.t('the text changed in the meantime. Please try again.')

/** What is said where the editor does not take a change. */
export const cannotBeChanged = (): string => l10n.t('the text could not be changed: is it open for reading only?')
