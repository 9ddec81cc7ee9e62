/** A change of a text: `start` and `end` are offsets in it (UTF-16, half open). */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

const FRONT_MATTER = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)^---[ \t]*$/m

/** What the front matter of a draft says under a key; empty where it says nothing. */
export function valueIn(draft: string, key: string): string {
  const found = lineOf(draft, key)
  return found ? found.value.replace(/^(["'])(.*)\1$/, '$2') : ''
}

/** The change that puts a value under a key; null where it stands there. A draft without front matter gets one. */
export function withValue(draft: string, key: string, value: string): TextChange | null {
  if (valueIn(draft, key) === value) return null
  const line = `${key}: ${/^[\p{Alphabetic}\d][^:#"\\]*$/u.test(value) ? value : JSON.stringify(value)}`
  const found = lineOf(draft, key)
  if (found) return { start: found.start, end: found.end, text: line }
  const front = FRONT_MATTER.exec(draft)
  if (!front || front.index > 1) return { start: 0, end: 0, text: `---\n${line}\n---\n\n` }
  const at = front.index + front[0].lastIndexOf('---')
  return { start: at, end: at, text: `${line}\n` }
}

function lineOf(
  draft: string,
  key: string,
): { readonly start: number; readonly end: number; readonly value: string } | null {
  const front = FRONT_MATTER.exec(draft)
  if (!front || front.index > 1) return null
  const body = front[1] ?? ''
  const line = new RegExp(`^${key}[ \\t]*:[ \\t]*(.*?)[ \\t]*$`, 'm').exec(body)
  if (!line) return null
  const start = front.index + front[0].indexOf(body) + line.index
  return { start, end: start + line[0].length, value: line[1] ?? '' }
}
