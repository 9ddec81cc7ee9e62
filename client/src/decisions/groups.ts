import type { DecidedParagraph } from '../../../server/src/protocol/decisions.ts'

/** What the view “Decisions” can be grouped by. */
export type Grouping = 'addressee' | 'due' | 'kind'

export interface Group {
  /** What its decisions have in common: the words of the draft, or a kind; null where they have none of it. */
  readonly key: string | null
  readonly decisions: readonly DecidedParagraph[]
}

/**
 * Decisions by their groups, in the order in which those come first, and what is due by when it is; those with none are
 * the last.
 */
export function grouped(decisions: readonly DecidedParagraph[], by: Grouping): readonly Group[] {
  const groups = new Map<string, DecidedParagraph[]>()
  const rest: DecidedParagraph[] = []
  for (const decision of decisions) {
    const keys = keysOf(decision, by)
    if (keys.length === 0) rest.push(decision)
    for (const key of keys) groups.set(key, [...(groups.get(key) ?? []), decision])
  }
  const order = by === 'due' ? orderOf(decisions) : null
  const keys = order ? [...groups].sort(([a], [b]) => compare(order.get(a), order.get(b))) : [...groups]
  return [
    ...keys.map(([key, members]) => ({ key, decisions: members })),
    ...(rest.length > 0 ? [{ key: null, decisions: rest }] : []),
  ]
}

/** What sorts each time by which something is due. */
const orderOf = (decisions: readonly DecidedParagraph[]): ReadonlyMap<string, string> =>
  new Map(decisions.flatMap(({ due, dueOrder }) => due.map((one, n) => [one, dueOrder[n] ?? ''] as const)))

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

function keysOf({ addressees, due, kinds }: DecidedParagraph, by: Grouping): readonly string[] {
  if (by === 'addressee') return addressees
  return by === 'due' ? due : kinds
}
