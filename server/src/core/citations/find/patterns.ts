import { lowerBound } from '../../text/binary-search.ts'
import type { Span } from '../../text/span.ts'

/** What a sticky pattern finds at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where a sticky pattern that begins at `at` ends; `at` itself where it does not match. */
export const endAt = (pattern: RegExp, text: string, at: number): number =>
  matchAt(pattern, text, at) ? pattern.lastIndex : at

/** How many of the items, which are in the order of the text, end at or before `offset`. */
export const countBefore = (items: readonly { readonly span: Span }[], offset: number): number =>
  lowerBound(items.length, (i) => (items[i] as { readonly span: Span }).span.end <= offset)
