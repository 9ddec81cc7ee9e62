/** Segments that follow one another, taken together, so that after an edit a long draft is gone through by some dozens and not by all of them. */
import type { Segment } from './segment.ts'
import { JoinedLines, type Lines } from './text/lines.ts'

/** How many segments a stretch is made of, at the most. */
const MOST = 32

/** Some segments. Its offsets are its own: they begin with 0. The same object as long as its segments are the same. */
export class Stretch {
  readonly segments: readonly Segment[]
  /** The offset that each segment begins at. */
  readonly starts: readonly number[]
  readonly length: number
  #lines: Lines | null = null

  constructor(segments: readonly Segment[]) {
    let length = 0
    this.segments = segments
    this.starts = segments.map(({ text }) => {
      const start = length
      length += text.length
      return start
    })
    this.length = length
  }

  get lines(): Lines {
    this.#lines ??= new JoinedLines(this.segments, this.starts, this.length)
    return this.#lines
  }
}

/** The stretches of some segments, all of about the same size. */
export function stretchesOf(segments: readonly Segment[]): readonly Stretch[] {
  const out: Stretch[] = []
  const size = Math.ceil(segments.length / Math.ceil(segments.length / MOST))
  for (let at = 0; at < segments.length; at += size) out.push(new Stretch(segments.slice(at, at + size)))
  return out
}

/**
 * The stretches where those segments from the number `from` to `to` (half open, and not none) have given way to others. Those before and
 * behind stay the same objects, but for a neighbour that the new ones have room for: else insertions would leave many of one segment.
 */
export function stretchesAfter(
  stretches: readonly Stretch[],
  { from, to }: { readonly from: number; readonly to: number },
  made: readonly Segment[],
): readonly Stretch[] {
  let first = 0
  let before = 0
  while (first < stretches.length - 1 && before + sizeOf(stretches[first]) <= from) before += sizeOf(stretches[first++])
  let last = first
  let until = before
  while (last < stretches.length && until < to) until += sizeOf(stretches[last++])
  const between = stretches.slice(first, last).flatMap(({ segments }) => segments)
  let renewed = [...between.slice(0, from - before), ...made, ...between.slice(to - before)]
  if (first > 0 && renewed.length + sizeOf(stretches[first - 1]) <= MOST)
    renewed = [...(stretches[--first]?.segments ?? []), ...renewed]
  if (last < stretches.length && renewed.length + sizeOf(stretches[last]) <= MOST)
    renewed = [...renewed, ...(stretches[last++]?.segments ?? [])]
  return [...stretches.slice(0, first), ...stretchesOf(renewed), ...stretches.slice(last)]
}

const sizeOf = (stretch: Stretch | undefined): number => stretch?.segments.length ?? 0
