import type { Span } from '../server/src/core/text/span.ts'

/** A document of a test, its marks taken out. */
export interface Marked {
  readonly text: string
  /** Where `│` stood, or null. */
  readonly cursor: number | null
  /** What stood between `⟦` and `⟧`, in the order of the opening marks; they may nest. */
  readonly spans: readonly Span[]
}

/** Reads a document with marks: `│` is the cursor, `⟦…⟧` a span. */
export function marked(source: string): Marked {
  let text = ''
  let cursor: number | null = null
  const spans: { start: number; end: number }[] = []
  const open: { start: number; end: number }[] = []
  for (const c of source) {
    if (c === '│') cursor = text.length
    else if (c === '⟦') {
      const s = { start: text.length, end: text.length }
      spans.push(s)
      open.push(s)
    } else if (c === '⟧') {
      const s = open.pop()
      if (!s) throw new Error('a ⟧ without its ⟦')
      s.end = text.length
    } else text += c
  }
  if (open.length) throw new Error('a ⟦ without its ⟧')
  return { text, cursor, spans }
}

/** The text with `⟦…⟧` put round each span: what a failed test shows. */
export function mark(text: string, spans: readonly Span[]): string {
  const points = spans.flatMap((s) => [
    { at: s.start, mark: '⟦', order: 1 },
    { at: s.end, mark: '⟧', order: 0 },
  ])
  points.sort((a, b) => b.at - a.at || b.order - a.order)
  let out = text
  for (const p of points) out = out.slice(0, p.at) + p.mark + out.slice(p.at)
  return out
}
