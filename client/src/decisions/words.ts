import { l10n } from 'vscode'
import type { DecidedParagraph } from '../../../server/src/protocol/decisions.ts'
import type { Group, Grouping } from './groups.ts'

type Kind = DecidedParagraph['kinds'][number]

/** Each grouping with its words for people, and what stands for decisions that have none of it. */
export const GROUPINGS: Readonly<Record<Grouping, { readonly words: string; readonly none: string }>> = {
  addressee: { words: l10n.t('Who is asked'), none: l10n.t('Nobody is asked') },
  due: { words: l10n.t('By when'), none: l10n.t('No time is set') },
  kind: { words: l10n.t('What kind'), none: l10n.t('Other decisions') },
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
  if (key === null) return GROUPINGS[by].none
  return by === 'kind' ? KINDS[key as Kind].words : key
}
