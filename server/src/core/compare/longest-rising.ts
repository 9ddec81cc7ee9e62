import { lowerBound } from '../text/binary-search.ts'

/** The indices of a longest rising run of the values, those below 0 left out. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** The index at which the best run of each length ends, and for each index the one before it in its run. */
  const ends: number[] = []
  const previous: number[] = []
  values.forEach((value, at) => {
    if (value < 0) return
    const length = lowerBound(ends.length, (i) => (values[ends[i] as number] as number) < value)
    previous[at] = ends[length - 1] ?? -1
    ends[length] = at
  })
  const run = new Set<number>()
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] as number) run.add(at)
  return run
}
