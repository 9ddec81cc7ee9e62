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

/** The stretches of some segments. */
export function stretchesOf(segments: readonly Segment[]): readonly Stretch[] {
  const out: Stretch[] = []
  for (let at = 0; at < segments.length; at += MOST) out.push(new Stretch(segments.slice(at, at + MOST)))
  return out
}

/** The stretches where those segments from the number `from` to `to`, half open, have given way to others. */
export function stretchesAfter(
  stretches: readonly Stretch[],
  { from, to }: { readonly from: number; readonly to: number },
  made: readonly Segment[],
): readonly Stretch[] {
  let [first, before] = [0, 0]
  for (let next = stretches[0]; next && before + next.segments.length <= from; next = stretches[first])
    [first, before] = [first + 1, before + next.segments.length]
  let [last, until] = [first, before]
  for (let next = stretches[last]; next && until < to; next = stretches[last])
    [last, until] = [last + 1, until + next.segments.length]
  const between = stretches.slice(first, last).flatMap(({ segments }) => segments)
  const renewed = [...between.slice(0, from - before), ...made, ...between.slice(to - before)]
  return [...stretches.slice(0, first), ...stretchesOf(renewed), ...stretches.slice(last)]
}
