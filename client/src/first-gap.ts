/** A stretch of a text by its offsets. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/**
 * The first gap of a new draft, `[name of body]`, with its brackets; the beginning of the text where there is none.
 * Brackets in the title that a person has given are words of theirs.
 */
export function firstGap(text: string, { title }: { readonly title: string }): TextSpan {
  const said = title.trim()
  const behind = said === '' ? 0 : text.indexOf(said) + said.length
  const gap = /\[[^[\]\n]{1,80}\]/.exec(text.slice(behind))
  if (!gap) return { start: 0, end: 0 }
  const start = behind + gap.index
  return { start, end: start + gap[0].length }
}
