/** Findings that are known and lived with, matched by what they say of which words and not by where these stand. */
import type { Document } from '../document/document.ts'
import type { Finding } from '../rules/rule.ts'

/** How often each known finding may stand; a key that stands more often is news. */
export type Known = ReadonlyMap<string, number>

/** What tells a finding from others: its rule, the words it marks, and the words around them. */
export function keyOf({ text, lines }: Document, { rule, span }: Finding): string {
  const { line } = lines.position(span.start)
  const start = lines.offset({ line, character: 0 })
  const end = lines.offset({ line: line + 1, character: 0 })
  const folded = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ').trim()
  return [rule, folded(text.slice(span.start, span.end)), folded(text.slice(start, end)).slice(0, 160)].join(' | ')
}

/** The rule of a finding, by its key. */
export const ruleOf = (key: string): string => key.slice(0, key.indexOf(' | '))

/** How often each of the findings stands. */
export function known(document: Document, findings: readonly Finding[]): Known {
  const counts = new Map<string, number>()
  for (const finding of findings) {
    const key = keyOf(document, finding)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The findings that are not known, in their order. */
export function news(document: Document, findings: readonly Finding[], of: Known): readonly Finding[] {
  const left = new Map(of)
  return findings.filter((finding) => {
    const key = keyOf(document, finding)
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count <= 0
  })
}
