import type { Document } from '../../core/document/document.ts'
import type { Span } from '../../core/text/span.ts'

/** The words around a place, on one line. */
export interface Excerpt {
  readonly before: string
  /** What is marked, as far as it stands on its first line; empty where that is nothing. */
  readonly marked: string
  readonly after: string
}

/** How much of a line stands before the mark, of what a line may show. */
const BEFORE = 0.4

/**
 * The line that a span begins on, cut to `width` characters around it, where `…` stands for what is left out. Offsets
 * are UTF-16; no character is cut in two.
 */
export function excerptOf({ text, lines }: Document, span: Span, width: number): Excerpt {
  const { line } = lines.position(span.start)
  const start = lines.offset({ line, character: 0 })
  const rest = text.slice(start, start + 100_000)
  const length = rest.search(/[\r\n]/)
  const end = start + (length < 0 ? rest.length : length)
  const from = Math.min(span.start, end)
  const to = Math.min(Math.max(span.end, from), end)
  const [before, marked, after] = [text.slice(start, from), text.slice(from, to), text.slice(to, end)]
  const head = [...before]
  const middle = [...marked]
  const tail = [...after]
  if (head.length + middle.length + tail.length <= width) return { before, marked, after }
  const shown = middle.length > width ? [...middle.slice(0, width - 1), '…'] : middle
  const room = width - shown.length
  const left = Math.min(head.length, Math.max(Math.floor(room * BEFORE), room - tail.length))
  const right = Math.max(0, room - left)
  return {
    before: left < head.length ? `…${head.slice(head.length - Math.max(0, left - 1)).join('')}` : before,
    marked: shown.join(''),
    after: right < tail.length ? `${tail.slice(0, Math.max(0, right - 1)).join('')}…` : after,
  }
}
