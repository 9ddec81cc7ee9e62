/** Drafts checked by several threads: each runs the same program, which hears that it is a thread. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import { type Checked, Checker, type Job } from './check.ts'
import { reason } from './inputs.ts'

/** What came of a file: a check, or why there is none. */
export type Outcome = Checked | { readonly problem: string }

/** How many files a thread has before it, so that it never waits. */
const AHEAD = 4

interface Question {
  readonly id: number
  readonly file: string
}

interface Answer {
  readonly id: number
  readonly outcome: Outcome
}

/** Checks files by so many threads of a program, and gives what came of each in the order of the files. Only a few are held at a time. */
export async function* checkInThreads(
  program: string,
  files: readonly string[],
  job: Job,
  threads: number,
): AsyncGenerator<Outcome> {
  const crew = Array.from({ length: threads }, () => new Thread(program, job))
  const asked: Promise<Outcome>[] = []
  let next = 0
  try {
    while (next < files.length || asked.length > 0) {
      while (next < files.length && asked.length < threads * AHEAD) {
        const idlest = crew.reduce((a, b) => (b.load < a.load ? b : a))
        asked.push(idlest.check(files[next++] as string))
      }
      yield (await asked.shift()) as Outcome
    }
  } finally {
    await Promise.all(crew.map((thread) => thread.end()))
  }
}

/** One thread. Where it ends before its time, what it was asked, and what it is asked from then on, has that as its problem. */
class Thread {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (outcome: Outcome) => void>()
  #count = 0
  #ended: string | null = null

  constructor(program: string, job: Job) {
    this.#worker = new Worker(program, { workerData: job, execArgv: [] })
    this.#worker.on('message', ({ id, outcome }: Answer) => this.#settle(id, outcome))
    this.#worker.on('error', (error) => this.#over(`could not be checked: ${error.message}`))
    this.#worker.on('exit', () => this.#over('could not be checked: the thread that had it has ended'))
  }

  /** How many files it has before it. */
  get load(): number {
    return this.#ended === null ? this.#waiting.size : Number.POSITIVE_INFINITY
  }

  check(file: string): Promise<Outcome> {
    const problem = this.#ended
    if (problem !== null) return Promise.resolve({ problem })
    const id = ++this.#count
    this.#worker.postMessage({ id, file } satisfies Question)
    return new Promise((resolve) => this.#waiting.set(id, resolve))
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #settle(id: number, outcome: Outcome): void {
    this.#waiting.get(id)?.(outcome)
    this.#waiting.delete(id)
  }

  #over(problem: string): void {
    this.#ended ??= problem
    for (const id of [...this.#waiting.keys()]) this.#settle(id, { problem })
  }
}

/** The thread's own side: checks the files that it is given, one after another. */
export function answerFiles(): void {
  const checker = new Checker(workerData as Job)
  parentPort?.on('message', ({ id, file }: Question) =>
    parentPort?.postMessage({ id, outcome: outcomeOf(checker, file) } satisfies Answer),
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
