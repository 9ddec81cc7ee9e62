import { l10n } from 'vscode'
import type { DecidedParagraph } from '../../../server/src/protocol/decisions.ts'
import type { Group, Grouping } from './groups.ts'

type Kind = DecidedParagraph['kinds'][number]

/** Each grouping in words. */
export const GROUPINGS: Readonly<Record<Grouping, string>> = {
  addressee: l10n.t('Who is asked'),
  due: l10n.t('By when'),
  kind: l10n.t('What kind'),
}

/** What is said of decisions that have none of it. */
const NONE: Readonly<Record<Grouping, string>> = {
  addressee: l10n.t('Nobody is asked'),
  due: l10n.t('No time is set'),
  kind: l10n.t('Other decisions'),
}

/** The kinds in the words of the view. */
export const KINDS: Readonly<Record<Kind, { readonly words: string; readonly icon: string }>> = {
  report: { words: l10n.t('Reports'), icon: 'note' },
  mandate: { words: l10n.t('Mandates'), icon: 'law' },
  budget: { words: l10n.t('Money'), icon: 'credit-card' },
  event: { words: l10n.t('Meetings, days, years'), icon: 'calendar' },
  agenda: { words: l10n.t('Agenda'), icon: 'list-ordered' },
}

/** What a group is called. */
export function titleOf({ key }: Pick<Group, 'key'>, by: Grouping): string {
  if (key === null) return NONE[by]
  return by === 'kind' ? KINDS[key as Kind].words : key
}
