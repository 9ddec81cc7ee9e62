import { maxOf, minOf } from './min-max.ts'

/** A half-open pair of UTF-16 offsets: `start` is inside, `end` is the first offset outside. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span from one offset to another. */
export const span = (start: number, end: number): Span => ({ start, end })

/** True where `offset` lies in the span or at either edge: the cursor at the end of a word still belongs to it. */
export const touches = (s: Span, offset: number): boolean => s.start <= offset && offset <= s.end

/** True where the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True where `inner` lies wholly within `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The smallest span that holds the first and all others. */
export const hull = (first: Span, others: readonly Span[]): Span => ({
  start: minOf(
    first.start,
    others.map(({ start }) => start),
  ),
  end: maxOf(
    first.end,
    others.map(({ end }) => end),
  ),
})

/** The span moved by `delta` characters. */
export const shift = (s: Span, delta: number): Span => ({ start: s.start + delta, end: s.end + delta })
