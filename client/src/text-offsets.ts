/** Places of a text by lines and by offsets, where no document of the editor has the text. */

interface Place {
  readonly line: number
  readonly character: number
}

/** The offset of a place; one past the end of the text is that end. */
export function offsetIn(text: string, { line, character }: Place): number {
  const lineEnd = /\r\n|\n|\r/g
  for (let n = 0; n < line; n++) if (!lineEnd.exec(text)) return text.length
  return Math.min(lineEnd.lastIndex + character, text.length)
}

/** The text after edits that do not overlap, whose places are those of the text given. */
export function applied(
  text: string,
  edits: readonly { readonly range: { readonly start: Place; readonly end: Place }; readonly newText: string }[],
): string {
  const spans = edits
    .map(({ range, newText }) => ({ start: offsetIn(text, range.start), end: offsetIn(text, range.end), newText }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  let at = 0
  for (const { start, end, newText } of spans) {
    out += text.slice(at, start) + newText
    at = Math.max(at, end)
  }
  return out + text.slice(at)
}

/** The line that an offset lies in, and where in it. */
export function lineAround(text: string, offset: number): { readonly line: string; readonly character: number } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  const [line = ''] = /^[^\r\n]*/.exec(text.slice(start)) ?? []
  return { line, character: offset - start }
}
