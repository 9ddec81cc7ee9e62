/** What comes of a key whose answer is waited for, while a person types on. Pure: no editor. */

/** Something that changed in a text, by the offsets of the text before it. */
export interface ContentChange {
  readonly rangeOffset: number
  readonly rangeLength: number
  readonly text: string
}

/** What has been typed at an offset after more changes; null where they are no typing there. */
export function typedAfter(typed: string | null, at: number, changes: readonly ContentChange[]): string | null {
  return changes.reduce<string | null>((text, { rangeOffset, rangeLength, text: put }) => {
    if (text === null) return null
    const from = rangeOffset - at
    const isTyped = from >= 0 && from + rangeLength === text.length
    return isTyped ? text.slice(0, from) + put : null
  }, typed)
}

/** One stretch of a text that is replaced, and the cursor in what is put there. */
export interface Replacement {
  readonly start: number
  readonly end: number
  /** What is put before and behind the cursor. */
  readonly left: string
  readonly right: string
}

/**
 * The smallest replacement that makes `current` the text `due`, with the cursor at an offset of that: the cursor stands
 * within what is put in, or at its edge.
 */
export function replacementOf(current: string, due: string, cursor: number): Replacement {
  const most = Math.min(current.length, due.length)
  let before = 0
  while (before < Math.min(most, cursor) && current[before] === due[before]) before++
  let behind = 0
  const room = Math.min(most - before, due.length - cursor)
  while (behind < room && current[current.length - 1 - behind] === due[due.length - 1 - behind]) behind++
  return {
    start: before,
    end: current.length - behind,
    left: due.slice(before, cursor),
    right: due.slice(cursor, due.length - behind),
  }
}
