import type { DecidedParagraph } from '../../../server/src/protocol.ts'

/** What the view “Decisions” can be grouped by. */
export type Grouping = 'addressee' | 'due' | 'kind'

export interface Group {
  /** What its decisions have in common: the words of the draft, or a kind; null where they have none of it. */
  readonly key: string | null
  readonly decisions: readonly DecidedParagraph[]
}

/** Decisions by their groups, in the order in which those come first; those with none are the last. */
export function grouped(decisions: readonly DecidedParagraph[], by: Grouping): readonly Group[] {
  const groups = new Map<string, DecidedParagraph[]>()
  const rest: DecidedParagraph[] = []
  for (const decision of decisions) {
    const keys = keysOf(decision, by)
    if (keys.length === 0) rest.push(decision)
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), decision])
  }
  return [
    ...[...groups].map(([key, members]) => ({ key, decisions: members })),
    ...(rest.length > 0 ? [{ key: null, decisions: rest }] : []),
  ]
}

function keysOf({ addressees, due, kinds }: DecidedParagraph, by: Grouping): readonly string[] {
  if (by === 'addressee') return addressees
  return by === 'due' ? due : kinds
}
