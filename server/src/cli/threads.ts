/** Drafts checked by several threads: each runs the same program, which hears that it is a thread. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Known } from '../core/lint/baseline.ts'
import { type Message, say } from '../core/text/message.ts'
import { type CheckedDraft, Checker, type Job, type PendingInput } from './check.ts'
import { ENOUGH_FOR_THREAD, letNurseryGrow } from './nursery.ts'
import { reason } from './reason.ts'

/** What came of a draft: a check, or why there is none. */
export type Outcome = CheckedDraft | { readonly problem: Message }

/** How many drafts a thread has before it, so that it never waits. */
const AHEAD = 4

interface ThreadTask {
  readonly id: number
  readonly input: PendingInput
  readonly known: Known | null
}

interface Answer {
  readonly id: number
  readonly outcome: Outcome
}

/**
 * Checks drafts by so many threads of a program, and gives what came of each in their order. Only a few are with the
 * threads at a time.
 */
export async function* checkInThreads(
  program: string,
  inputs: readonly PendingInput[],
  job: Job,
  threads: number,
  knownOf: (path: string) => Known | null,
): AsyncGenerator<Outcome> {
  letNurseryGrow()
  const pool = Array.from({ length: threads }, () => new Thread(program, job))
  const asked: Promise<Outcome>[] = []
  const leastBusy = (): Thread => pool.reduce((a, b) => (b.load < a.load ? b : a))
  /** What a thread has left undone, another is asked; a draft that ends two threads is left. */
  const check = async (input: PendingInput): Promise<Outcome> => {
    const known = knownOf(input.path)
    const outcome = (await leastBusy().check(input, known)) ?? (await leastBusy().check(input, known))
    return outcome ?? { problem: say`could not be checked: the threads that had it have ended` }
  }
  let next = 0
  try {
    while (next < inputs.length || asked.length > 0) {
      while (next < inputs.length && asked.length < threads * AHEAD) {
        asked.push(check(inputs[next++] as PendingInput))
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
    this.#worker = new Worker(program, {
      workerData: job,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: ENOUGH_FOR_THREAD },
    })
    this.#worker.on('message', ({ id, outcome }: Answer) => this.#settle(id, outcome))
    this.#worker.on('error', () => this.#over())
    this.#worker.on('exit', () => this.#over())
  }

  /** How many drafts it has before it. */
  get load(): number {
    return this.#ended ? Number.POSITIVE_INFINITY : this.#waiting.size
  }

  check(input: PendingInput, known: Known | null): Promise<Outcome | null> {
    if (this.#ended) return Promise.resolve(null)
    const id = ++this.#count
    this.#worker.postMessage({ id, input, known } satisfies ThreadTask)
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

/** The thread's own side: checks the drafts that it is given, one after another. */
export function answerTasks(): void {
  const checker = new Checker(workerData as Job)
  parentPort?.on('message', ({ id, input, known }: ThreadTask) =>
    parentPort?.postMessage({ id, outcome: outcomeOf(checker, input, known) } satisfies Answer),
  )
}

/** What comes of one draft. */
export function outcomeOf(checker: Checker, input: PendingInput, known: Known | null): Outcome {
  try {
    return checker.check(input, known)
  } catch (error) {
    return { problem: reason(error) }
  }
}
