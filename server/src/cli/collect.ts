/**
 * What a run of checks is about, looked through before it begins, and what comes of each draft: here, or in threads.
 */
import { availableParallelism } from 'node:os'
import { LONGEST_DRAFT } from '../core/document/limits.ts'
import { draftsInExcerpt } from '../core/indexing/excerpt.ts'
import type { Known } from '../core/lint/baseline.ts'
import type { Draft } from '../core/world.ts'
import { Checker, type Job } from './check.ts'
import { type Terminal, UsageError } from './command.ts'
import { eachInput, type Input } from './inputs.ts'
import { checkInThreads, type Outcome, outcomeOf } from './threads.ts'
import { worldOf } from './world.ts'

/** What is to be checked, looked through once: of each draft only what it is, is kept. */
export interface CollectedInputs {
  readonly files: readonly string[]
  readonly standardInput: Input | null
  readonly drafts: readonly Draft[]
  /** How much text there is, in UTF-16 units. */
  readonly size: number
  readonly failed: number
}

/** Looks through all that the paths name. What cannot be read has its line on standard error, and is counted. */
export async function collectInputs(paths: readonly string[], terminal: Terminal): Promise<CollectedInputs> {
  const files: string[] = []
  const drafts: Draft[] = []
  let standardInput: Input | null = null
  let size = 0
  const failed = await eachInput(paths, terminal, (input) => {
    files.push(input.path)
    if (input.path === '-') standardInput = input
    size += input.text.length
    if (input.text.length <= LONGEST_DRAFT)
      for (const draft of draftsInExcerpt(input.text, input.uri)) drafts.push(draft)
  })
  return { files, standardInput, drafts, size, failed }
}

/** How many threads check, and whether a person has asked for so many. */
export interface Threads {
  readonly threads: number
  readonly asked: boolean
}

/** Less text than this, in UTF-16 units, is checked before threads have got going. */
const ENOUGH_FOR_THREADS = 6_000_000

/** What comes of each draft, in order. Standard input is checked here: it can be read only once. */
export async function* outcomesOf(
  { files, standardInput, size }: CollectedInputs,
  job: Job,
  { threads, asked }: Threads,
  knownOf: (path: string) => Known | null,
  { program }: Terminal,
): AsyncGenerator<Outcome> {
  const worthwhile = asked || size > ENOUGH_FOR_THREADS
  if (program && threads > 1 && !standardInput && files.length > 1 && worthwhile) {
    // A catalogue that cannot be read is refused before any thread wants it.
    if (job.catalogues.length > 0) worldOf([], job.catalogues)
    yield* checkInThreads(program, files, job, Math.min(threads, files.length), knownOf)
    return
  }
  const checker = new Checker(job)
  for (const file of files)
    yield file === '-' && standardInput
      ? checker.draft(standardInput, knownOf(file))
      : outcomeOf(checker, file, knownOf(file))
}

/** As many threads as the machine has cores; more than a few do not help, since one program reads the disk. */
const MOST_THREADS = 8

/** More than these nobody asks for but by a slip. */
const MOST_JOBS = 999

/** How many threads `--jobs` asks for; without it, as many as help. */
export function threadsFor(text: string | undefined): number {
  if (text === undefined) return Math.min(availableParallelism(), MOST_THREADS)
  const jobs = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (jobs < 1 || jobs > MOST_JOBS) throw new UsageError(`--jobs takes a number from 1 to ${MOST_JOBS}, not “${text}”.`)
  return jobs
}
