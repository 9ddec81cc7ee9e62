/**
 * What a run of checks is about, looked through before it begins, and what comes of each draft: here, or in threads.
 */
import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { LONGEST_DRAFT } from '../core/document/limits.ts'
import { draftsInExcerpt } from '../core/indexing/excerpt.ts'
import type { Known } from '../core/lint/baseline.ts'
import { say } from '../core/text/message.ts'
import type { Draft } from '../core/world.ts'
import { boundNursery } from '../node/heap.ts'
import { Checker, type Job, type PendingInput } from './check.ts'
import { type Terminal, UsageError } from './command.ts'
import { addressOf, type Input, STANDARD_INPUT } from './draft-file.ts'
import { type Asked, eachInput } from './inputs.ts'
import { checkInThreads, type Outcome, outcomeOf } from './threads.ts'
import { worldOf } from './world.ts'

/** What is to be checked, read once; what the drafts say of themselves. */
export interface CollectedInputs {
  /** In order. */
  readonly inputs: readonly PendingInput[]
  readonly drafts: readonly Draft[]
  /** How much text there is, in UTF-16 units. */
  readonly size: number
  readonly failed: number
}

/**
 * So much text is kept until it is checked, in UTF-16 units; what goes beyond that is read again in its turn. Sixteen
 * times as much saved no time, and took 30 MB.
 */
const MOST_KEPT = 1_000_000

/** How inputs are collected. */
export interface Collecting extends Asked {
  /** Which configuration is that of the draft at a path; null where it is not to be checked. */
  readonly configurationOf?: (path: string, isNamed: boolean) => number | null
  readonly mostKept?: number
}

/** Looks through all that the paths name. What cannot be read has its line on standard error, and is counted. */
export async function collectInputs(
  paths: readonly string[],
  terminal: Terminal,
  { configurationOf = () => 0, mostKept = MOST_KEPT, ...asked }: Collecting = {},
): Promise<CollectedInputs> {
  const inputs: PendingInput[] = []
  const drafts: Draft[] = []
  let size = 0
  const take = (input: Input, isNamed: boolean): void => {
    const { path, text } = input
    const configuration = configurationOf(path, isNamed)
    if (configuration === null) return
    size += text.length
    const isKept = size <= mostKept || path === asked.stdinName || !isReadAgain(path, isNamed)
    inputs.push(isKept ? { ...input, configuration } : { path, text: null, configuration })
    if (text.length <= LONGEST_DRAFT) for (const draft of draftsInExcerpt(text, addressOf(input))) drafts.push(draft)
  }
  const failed = await eachInput(paths, terminal, take, asked)
  return { inputs, drafts, size, failed }
}

/** Whether what is read at a path once can be read there again: what a pipe or standard input has given is gone. */
const isReadAgain = (path: string, isNamed: boolean): boolean =>
  path !== STANDARD_INPUT && (!isNamed || statSync(path, { throwIfNoEntry: false })?.isFile() !== false)

/** How many threads check, and whether a person has asked for so many. */
export interface Threads {
  readonly threads: number
  readonly asked: boolean
}

/**
 * So long the checks that are left have to take before threads do them, in milliseconds: those read the program anew
 * and are slow at first, and virtual cores share a real one. On two of those, two threads are slower than one where
 * there is less than some 8 s to do.
 */
const WORTH_THREADS = { left: 12_000, timed: 1_500 }

/** When threads are worth it, in milliseconds. */
interface Worth {
  /** At least so much is left to do. */
  readonly left: number
  /** So long checks are timed before that is asked: at first they are slower than they will be. */
  readonly timed: number
}

/**
 * What comes of each draft, in order. Unless so many threads are asked for, they come where it is told to be worth it.
 */
export async function* outcomesOf(
  { inputs, size }: CollectedInputs,
  job: Job,
  { threads, asked }: Threads,
  knownOf: (path: string) => Known | null,
  { program }: Terminal,
  worth: Worth = WORTH_THREADS,
): AsyncGenerator<Outcome> {
  const mayShare = program !== undefined && threads > 1 && inputs.length > 1
  let next = 0
  if (!mayShare || !asked) {
    const checker = new Checker(job)
    const left = timeLeft(size, worth.timed)
    while (next < inputs.length && !(mayShare && left.isMoreThan(worth.left))) {
      const input = inputs[next++] as PendingInput
      if (next % 20 === 0) boundNursery()
      const outcome = outcomeOf(checker, input, knownOf(input.path))
      left.note('text' in outcome ? outcome.text.length : 0)
      yield outcome
    }
  }
  if (next === inputs.length || program === undefined) return
  // A catalogue that cannot be read is refused before any thread wants it.
  for (const { catalogues } of job.configurations) worldOf([], catalogues)
  const rest = inputs.slice(next)
  yield* checkInThreads(program, rest, job, Math.min(threads, rest.length), knownOf)
}

/** Tells from the text that has been checked how long the rest of so much will take. */
function timeLeft(size: number, least: number) {
  const start = performance.now()
  let timedFrom = start
  let timed = 0
  let done = 0
  return {
    note(length: number): void {
      done += length
      timed += length
    },
    isMoreThan(limit: number): boolean {
      const now = performance.now()
      // What the first checks took tells little of those behind them.
      if (timedFrom === start && now - start > least / 2) [timedFrom, timed] = [now, 0]
      if (now - start < least || timed === 0) return false
      return ((size - done) / timed) * (now - timedFrom) > limit
    },
  }
}

/** As many threads as the machine has cores; more than a few do not help, since one program reads the disk. */
const MOST_THREADS = 8

/** More than these nobody asks for but by a slip. */
const MOST_JOBS = 999

/** How many threads `--jobs` asks for; without it, as many as help. */
export function threadsFor(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), MOST_THREADS)
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(say`--jobs takes a number from 1 to ${MOST_JOBS}, not “${text}”.`)
  return jobs
}
