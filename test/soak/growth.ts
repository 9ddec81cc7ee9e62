/** How much longer a text takes to be read and judged than one of a quarter of its length. */

import { parse } from '../../server/src/core/document/document.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'

/** Twice the text may take this much longer: twice as long, and something for a machine that others use too. */
const STEP = 2.6

/** How often what seems to grow faster is measured at the last: collections of garbage come when they come. */
const MOST_RUNS = 8
/** What takes more milliseconds than this is measured this often only: one run may have met a collection of garbage. */
const LONG = 2_000
const RUNS_OF_LONG = 3

/**
 * Begins to count; the function tells the milliseconds that this process has had since then, without those that others
 * had meanwhile.
 */
export function stopwatch(): () => number {
  const cpu = process.cpuUsage()
  const start = performance.now()
  return () => {
    const { user, system } = process.cpuUsage(cpu)
    return Math.min(performance.now() - start, (user + system) / 1_000)
  }
}

/** The milliseconds that something takes. */
function timed(does: () => void): number {
  const time = stopwatch()
  does()
  return time()
}

function readAndJudge(text: string): void {
  const document = parse(text)
  void document.tree
  void document.citations
  lint(document, DEFAULT_SETTINGS, EMPTY_WORLD)
}

export interface Growth {
  readonly isLinear: boolean
  /** The milliseconds of n, 2 n and 4 n. */
  readonly times: readonly number[]
  readonly n: number
}

/**
 * Whether a text takes time in proportion to its length: `n`, from `from` on, is doubled until it takes `enough`
 * milliseconds, but not beyond `most`; then it is measured at n, 2 n and 4 n. What seems to grow faster is measured
 * again, longer and more often. `read` is what takes the time: to read and judge a draft, unless another is given.
 */
export function growthOf(
  made: (n: number) => string,
  from: number,
  enough: number,
  most: number,
  read: (text: string) => void = readAndJudge,
): Growth {
  const timeOf = (text: string): number => timed(() => read(text))
  const best = (n: number, runs: number): number => Math.min(...Array.from({ length: runs }, () => timeOf(made(n))))
  let n = from
  while (n < most && timeOf(made(n)) < enough) n *= 2
  for (let runs = 1; ; runs++) {
    const times = [n, 2 * n, 4 * n].map((length) => best(length, runs))
    const [first, , last] = times as [number, number, number]
    const isLinear = last < enough || last / first <= STEP * STEP
    if (isLinear || runs >= (last > LONG ? RUNS_OF_LONG : MOST_RUNS)) return { isLinear, times, n }
    if (last <= LONG && runs < MOST_RUNS / 2) n *= 2
  }
}
