import type { DecidedParagraph } from '../../../server/src/protocol.ts'

/** What the view “Decisions” can be grouped by. */
export type Grouping = 'addressee' | 'due' | 'kind'

/** Each grouping with its words for people, and what stands for decisions that have none of it. */
export const GROUPINGS: Readonly<Record<Grouping, { readonly words: string; readonly none: string }>> = {
  addressee: { words: 'Who is asked', none: 'Nobody is asked' },
  due: { words: 'By when', none: 'No time is set' },
  kind: { words: 'What kind', none: 'Other decisions' },
}

/** The kinds in the words of the view. */
export const KINDS: Readonly<Record<DecidedParagraph['kinds'][number], { readonly words: string; icon: string }>> = {
  report: { words: 'Reports', icon: 'note' },
  mandate: { words: 'Mandates', icon: 'law' },
  budget: { words: 'Money', icon: 'credit-card' },
  event: { words: 'Meetings, days, years', icon: 'calendar' },
  agenda: { words: 'Agenda', icon: 'list-ordered' },
}

export interface Group {
  readonly title: string
  readonly decisions: readonly DecidedParagraph[]
}

/** Decisions by their groups, in the order in which those come first; those with none are the last. */
export function grouped(decisions: readonly DecidedParagraph[], by: Grouping): readonly Group[] {
  const groups = new Map<string, DecidedParagraph[]>()
  const rest: DecidedParagraph[] = []
  for (const decision of decisions) {
    const titles = titlesOf(decision, by)
    if (titles.length === 0) rest.push(decision)
    for (const title of titles) groups.set(title, [...(groups.get(title) ?? []), decision])
  }
  return [
    ...[...groups].map(([title, members]) => ({ title, decisions: members })),
    ...(rest.length > 0 ? [{ title: GROUPINGS[by].none, decisions: rest }] : []),
  ]
}

function titlesOf({ addressees, due, kinds }: DecidedParagraph, by: Grouping): readonly string[] {
  if (by === 'addressee') return addressees
  return by === 'due' ? due : kinds.map((kind) => KINDS[kind].words)
}
