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
