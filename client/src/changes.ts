/** One change of a text, in offsets before any of the changes is made. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly newText: string
}

/**
 * Where an offset lies after the changes, which are sorted and apart. What is inserted right at it goes before it,
 * but a closing tag after it: a cursor at either end of a word stays inside the tags that are put around the word.
 */
export function moved(offset: number, changes: readonly Change[]): number {
  let shift = 0
  for (const { start, end, newText } of changes) {
    if (start > offset || (start === offset && end === offset && newText.startsWith('</'))) break
    if (end > offset) return start + shift
    shift += newText.length - (end - start)
  }
  return offset + shift
}
