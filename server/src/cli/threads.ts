/** Drafts checked by several threads: each runs the same program, which hears that it is a thread. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Checked, Checker, type Job } from './check.ts'
import { reason } from './inputs.ts'

/** What came of a file: a check, or why it could not be read. */
export type Outcome = Checked | { readonly problem: string }

/** How many files a thread has before it, so that it never waits. */
const AHEAD = 4

interface Answer {
  readonly n: number
  readonly outcome: Outcome
}

/**
 * Checks files by so many threads of a program, and gives what came of each in the order of the files. No more than a few are held at
 * a time, however many there are. Where a thread ends before its time, its files have that as their problem.
 */
export async function* checkInThreads(
  program: string,
  files: readonly string[],
  job: Job,
  threads: number,
): AsyncGenerator<Outcome> {
  const done = new Map<number, Outcome>()
  let wake = (): void => {}
  let next = 0
  let given = 0
  const crew = Array.from({ length: threads }, () => new Worker(program, { workerData: job, execArgv: [] }))
  const alive = new Set(crew)
  const settle = (n: number, outcome: Outcome): void => {
    done.set(n, outcome)
    wake()
  }
  const give = (worker: Worker): void => {
    if (given >= files.length || given - next >= threads * AHEAD) return
    const n = given++
    waiting.get(worker)?.add(n)
    worker.postMessage({ n, file: files[n] })
  }
  const waiting = new Map(crew.map((worker) => [worker, new Set<number>()]))
  for (const worker of crew) {
    worker.on('message', ({ n, outcome }: Answer) => {
      waiting.get(worker)?.delete(n)
      settle(n, outcome)
    })
    const ended = (why: string): void => {
      alive.delete(worker)
      for (const n of waiting.get(worker) ?? []) settle(n, { problem: why })
      waiting.get(worker)?.clear()
      wake()
    }
    worker.on('error', (error) => ended(`could not be checked: ${error.message}`))
    worker.on('exit', () => ended('could not be checked: its thread has ended'))
  }
  try {
    while (next < files.length) {
      for (const worker of alive)
        while ((waiting.get(worker)?.size ?? 0) < AHEAD && given < files.length) {
          const before = given
          give(worker)
          if (given === before) break
        }
      const outcome = done.get(next)
      if (outcome) {
        done.delete(next++)
        yield outcome
      } else if (alive.size === 0 && next >= given) {
        next++
        given = Math.max(given, next)
        yield { problem: 'could not be checked: no thread is left' }
      } else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    await Promise.all(crew.map((worker) => worker.terminate()))
  }
}

/** The thread's own side: checks the files that it is given, one after another. */
export function answerFiles(): void {
  const checker = new Checker(workerData as Job)
  parentPort?.on('message', ({ n, file }: { readonly n: number; readonly file: string }) =>
    parentPort?.postMessage({ n, outcome: outcomeOf(checker, file) } satisfies Answer),
  )
}

/** What comes of one file. */
export function outcomeOf(checker: Checker, file: string): Outcome {
  try {
    return checker.file(file)
  } catch (error) {
    return { problem: reason(error) }
  }
}
