/** Drafts checked by several threads: each runs the same program, which hears that it is a thread. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Known } from '../core/lint/baseline.ts'
import { type CheckedDraft, Checker, type Job } from './check.ts'
import { reason } from './inputs.ts'

/** What came of a file: a check, or why there is none. */
export type Outcome = CheckedDraft | { readonly problem: string }

/** How many files a thread has before it, so that it never waits. */
const AHEAD = 4

interface ThreadTask {
  readonly id: number
  readonly file: string
  readonly known: Known | null
}

interface Answer {
  readonly id: number
  readonly outcome: Outcome
}

/**
 * Checks files by so many threads of a program, and gives what came of each in the order of the files. Only a few are
 * held at a time.
 */
export async function* checkInThreads(
  program: string,
  files: readonly string[],
  job: Job,
  threads: number,
  knownOf: (file: string) => Known | null,
): AsyncGenerator<Outcome> {
  const pool = Array.from({ length: threads }, () => new Thread(program, job))
  const asked: Promise<Outcome>[] = []
  const leastBusy = (): Thread => pool.reduce((a, b) => (b.load < a.load ? b : a))
  /** What a thread has left undone, another is asked; a file that ends two threads is left. */
  const check = async (file: string): Promise<Outcome> => {
    const known = knownOf(file)
    const outcome = (await leastBusy().check(file, known)) ?? (await leastBusy().check(file, known))
    return outcome ?? { problem: 'could not be checked: the threads that had it have ended' }
  }
  let next = 0
  try {
    while (next < files.length || asked.length > 0) {
      while (next < files.length && asked.length < threads * AHEAD) {
        asked.push(check(files[next++] as string))
      }
      yield (await asked.shift()) as Outcome
    }
  } finally {
    await Promise.all(pool.map((thread) => thread.end()))
  }
}

/** One thread. Of what it has not done when it ends, and of what it is asked then, nothing comes. */
class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (outcome: Outcome | null) => void>()
  #count = 0
  #ended = false

  constructor(program: string, job: Job) {
    this.#worker = new Worker(program, { workerData: job, execArgv: [] })
    this.#worker.on('message', ({ id, outcome }: Answer) => this.#settle(id, outcome))
    this.#worker.on('error', () => this.#over())
    this.#worker.on('exit', () => this.#over())
  }

  /** How many files it has before it. */
  get load(): number {
    return this.#ended ? Number.POSITIVE_INFINITY : this.#waiting.size
  }

  check(file: string, known: Known | null): Promise<Outcome | null> {
    if (this.#ended) return Promise.resolve(null)
    const id = ++this.#count
    this.#worker.postMessage({ id, file, known } satisfies ThreadTask)
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(id: number, outcome: Outcome | null): void {
    this.#waiting.get(id)?.(outcome)
    this.#waiting.delete(id)
  }

  #over(): void {
    this.#ended = true
    for (const id of [...this.#waiting.keys()]) this.#settle(id, null)
  }
}

/** The thread's own side: checks the files that it is given, one after another. */
export function answerFiles(): void {
  const checker = new Checker(workerData as Job)
  parentPort?.on('message', ({ id, file, known }: ThreadTask) =>
    parentPort?.postMessage({ id, outcome: outcomeOf(checker, file, known) } satisfies Answer),
  )
}

/** What comes of one file. */
export function outcomeOf(checker: Checker, file: string, known: Known | null): Outcome {
  try {
    return checker.file(file, known)
  } catch (error) {
    return { problem: reason(error) }
  }
}
