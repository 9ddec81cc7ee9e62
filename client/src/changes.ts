/** One change of a text, in offsets before any of the changes is made. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly newText: string
}

/**
 * Where an offset lies after the changes, which are sorted and apart. What is inserted right at it goes before it,
 * but a closing mark after it: a cursor at either end of a word stays inside the marks that are put around the word.
 */
export function moved(offset: number, changes: readonly Change[]): number {
  let shift = 0
  const stars = new Map<string, number>()
  for (const { start, end, newText } of changes) {
    const before = stars.get(newText) ?? 0
    stars.set(newText, before + 1)
    const closes = newText.startsWith('</') || (/^[*_]$/.test(newText) && before % 2 === 1)
    if (start > offset || (start === offset && end === offset && closes)) break
    if (end > offset) return start + shift
    shift += newText.length - (end - start)
  }
  return offset + shift
}
