/** Drafts checked by several threads: each runs the same program, which hears that it is a thread. */
import { parentPort, Worker, workerData } from 'node:worker_threads'
import type { Known } from '../core/lint/baseline.ts'
import { type Message, say } from '../core/text/message.ts'
import { boundNursery, ENOUGH_FOR_THREAD, letNurseryGrow } from '../node/heap.ts'
import { type CheckedDraft, Checker, type Job, type PendingInput } from './check.ts'
import { reason } from './reason.ts'

/** What came of a draft: a check, or why there is none. */
export type Outcome = CheckedDraft | { readonly problem: Message }

/** How many drafts each has before it, so that it never waits, also not while this thread is at a long one. */
const AHEAD = 8

/** After so many drafts all have the room that they need. */
const WARM = 40

interface ThreadTask {
  readonly id: number
  readonly input: PendingInput
  readonly known: Known | null
}

/** The first has no outcome, and says that the thread has started. */
interface Answer {
  readonly id: number
  readonly outcome: Outcome | null
}

/** Checks drafts, a few of which wait for their turn. */
interface Place {
  /** How many drafts it has before it. */
  readonly load: number
  /** What comes of a draft; null where it has been left undone. */
  check(input: PendingInput, known: Known | null): Promise<Outcome | null>
  end(): Promise<void>
}

/**
 * Checks drafts in so many places, this thread and others that run a program, and gives what came of each in their
 * order. Only a few are out at a time. That this thread takes its part saves the memory of another, 100 MB.
 */
export async function* checkInThreads(
  program: string,
  inputs: readonly PendingInput[],
  job: Job,
  threads: number,
  knownOf: (path: string) => Known | null,
): AsyncGenerator<Outcome> {
  letNurseryGrow()
  const others = Array.from({ length: threads - 1 }, () => new Thread(program, job))
  const here = new Here(job)
  const places: readonly Place[] = [...others, here]
  const asked: Promise<Outcome>[] = []
  /** What a thread has left undone that another draft has ended is done here. */
  const check = async (input: PendingInput): Promise<Outcome> => {
    const known = knownOf(input.path)
    const place = places.reduce((a, b) => (b.load < a.load ? b : a))
    return (await place.check(input, known)) ?? here.check(input, known)
  }
  let next = 0
  try {
    while (next < inputs.length || asked.length > 0) {
      if (next % WARM === 0 && next > 0) boundNursery()
      while (next < inputs.length && asked.length < threads * AHEAD) {
        asked.push(check(inputs[next++] as PendingInput))
      }
      yield (await asked.shift()) as Outcome
    }
  } finally {
    await Promise.all(places.map((place) => place.end()))
  }
}

/** This thread: it checks a draft a turn, so that others are given theirs in between. */
class Here implements Place {
  readonly #checker: Checker
  #last: Promise<unknown> = Promise.resolve()
  load = 0

  constructor(job: Job) {
    this.#checker = new Checker(job)
  }

  check(input: PendingInput, known: Known | null): Promise<Outcome> {
    this.load++
    const outcome = this.#last.then(async () => {
      await new Promise((turn) => setImmediate(turn))
      this.load--
      return outcomeOf(this.#checker, input, known)
    })
    this.#last = outcome
    return outcome
  }

  async end(): Promise<void> {}
}

/**
 * Another thread. Where it ends, that is the doing of the draft that it was at, the first of those that wait; what it
 * has left undone of the others, and what it is asked then, is for somebody else.
 */
class Thread implements Place {
  readonly #worker: Worker
  readonly #waiting = new Map<number, (outcome: Outcome | null) => void>()
  #count = 0
  /** The last draft that it has answered for; null as long as it has not started. */
  #answered: number | null = null
  #ended = false

  constructor(program: string, job: Job) {
    this.#worker = new Worker(program, {
      workerData: job,
      execArgv: [],
      resourceLimits: { maxYoungGenerationSizeMb: ENOUGH_FOR_THREAD },
    })
    this.#worker.on('message', ({ id, outcome }: Answer) => {
      this.#answered = id
      this.#settle(id, outcome)
    })
    this.#worker.on('error', () => this.#over())
    this.#worker.on('exit', () => this.#over())
  }

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
    if (this.#answered !== null)
      this.#settle(this.#answered + 1, { problem: say`could not be checked: the thread that had it has ended` })
    for (const id of [...this.#waiting.keys()]) this.#settle(id, null)
  }
}

/** The thread's own side: checks the drafts that it is given, one after another. */
export function answerTasks(): void {
  const checker = new Checker(workerData as Job)
  parentPort?.postMessage({ id: 0, outcome: null } satisfies Answer)
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
