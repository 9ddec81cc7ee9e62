/**
 * How much memory the engine takes for its objects, for all threads of the process. The room in which it makes new ones
 * is doubled as more of them live on, and never made smaller; from some size on that saves no time.
 */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

/** So much is enough, in bytes; what Node 24 would take is four times as much. */
const ENOUGH = 32 * 1024 * 1024

/** Half of that for a thread, in megabytes, as `resourceLimits` count it: half as much again. */
export const ENOUGH_FOR_THREAD = 24

/** Lets it grow no more once it is large enough: to be called now and then. This holds for all threads. */
export function boundNursery(): void {
  const { space_size = 0 } = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space') ?? {}
  if (space_size >= ENOUGH) setFlagsFromString('--semi-space-growth-factor=1')
}

/** Lets it grow again, as the engine does by itself. */
export const letNurseryGrow = (): void => setFlagsFromString('--semi-space-growth-factor=2')

let isSooner = false

/**
 * What is read of a draft is let go of when it has been answered for, and lies about until the engine collects that:
 * sooner here than it would by itself, which goes by what the machine has.
 */
export function collectSooner(): void {
  isSooner = true
  setFlagsFromString('--heap-growing-percent=50')
}

/** As the engine does it by itself. */
export function collectLater(): void {
  isSooner = false
  setFlagsFromString('--heap-growing-percent=0')
}

/** What is made while none of this is asked of the engine: the compiled form belongs to the flags it is made under. */
export function underUsualFlags<R>(make: () => R): R {
  const wasSooner = isSooner
  letNurseryGrow()
  collectLater()
  try {
    return make()
  } finally {
    if (wasSooner) collectSooner()
  }
}
