import { l10n } from 'vscode'
import type { FolderFinding } from '../../../server/src/protocol/findings.ts'
import type { Grouping } from './groups.ts'

/** Each grouping in words. */
export const GROUPINGS: Readonly<Record<Grouping, string>> = {
  rule: l10n.t('By rule'),
  file: l10n.t('By draft'),
  text: l10n.t('By repeated text'),
  citation: l10n.t('Citations, by what is known of them'),
}

/** What a level is called where it stands with its finding. */
export const LEVELS: Readonly<Record<FolderFinding['severity'], string>> = {
  error: l10n.t('error'),
  warning: l10n.t('warning'),
  information: l10n.t('information'),
  hint: l10n.t('hint'),
}

/** A number of findings of a level. */
export function ofLevel(level: string, count: number): string {
  if (level === 'error') return count === 1 ? l10n.t('1 error') : l10n.t('{0} errors', count)
  if (level === 'warning') return count === 1 ? l10n.t('1 warning') : l10n.t('{0} warnings', count)
  if (level === 'information') return l10n.t('{0} for information', count)
  return count === 1 ? l10n.t('1 hint') : l10n.t('{0} hints', count)
}
