import { parentPort, Worker } from 'node:worker_threads'
import { citationTest } from '../core/citations/citation-test.ts'
import { readCiting } from '../workspace/citing-drafts.ts'
import type { Done, IndexWorker, Task } from '../workspace/index-worker.ts'
import { readCited, readEntry } from '../workspace/read-entry.ts'
import { Reviewer } from '../workspace/reviewer.ts'
import { readCatalogue } from './assets.ts'
import { diskFiles } from './files.ts'
import { boundNursery, collectLater, collectSooner, ENOUGH_FOR_THREAD, letNurseryGrow } from './heap.ts'

/**
 * Starts a thread that reads drafts from the disk: it runs the same program, which hears that it is a thread. While it
 * lives, memory is held small: 16,000 drafts took 461 to 953 MB without that and no less time. Later a key is quicker
 * without: 31 in place of 44 ms in a resolution of 1 MB.
 */
export function startIndexWorker(program: string): IndexWorker {
  collectSooner()
  const worker = new Worker(program, {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: ENOUGH_FOR_THREAD },
  })
  // A program that has nothing else to do does not wait for it.
  worker.unref()
  const waiting = new Map<number, { readonly done: (result: never) => void; readonly failed: (why: Error) => void }>()
  let count = 0
  let death: Error | null = null
  const end = (why: Error) => {
    death ??= why
    for (const { failed } of waiting.values()) failed(why)
    waiting.clear()
  }
  worker.on('message', ({ id, result }: Done) => {
    boundNursery()
    waiting.get(id)?.done(result as never)
    waiting.delete(id)
  })
  worker.on('error', end)
  worker.on('exit', () => {
    letNurseryGrow()
    collectLater()
    end(new Error('the thread that reads drafts has ended'))
  })
  const ask = <R>(task: (id: number) => Task): Promise<R> =>
    new Promise((done, failed) => {
      // A thread that has ended answers nothing, not even with an error.
      if (death) return failed(death)
      const id = ++count
      waiting.set(id, { done, failed })
      worker.postMessage(task(id))
    })
  return {
    entries: (files) => ask((id) => ({ id, what: 'entries', files })),
    cited: (files) => ask((id) => ({ id, what: 'cited', files })),
    citing: (symbol, files) => ask((id) => ({ id, what: 'citing', symbol, files })),
    enter: (world) => ask((id) => ({ id, what: 'enter', world })),
    review: (files) => ask((id) => ({ id, what: 'review', files })),
    stop: () => void worker.terminate(),
  }
}

/** The thread's own side: answers each task in turn. */
export function answerTasks(): void {
  let reviewer: Reviewer | null = null
  const resultOf = async (task: Task): Promise<Done['result']> => {
    if (task.what === 'entries') return Promise.all(task.files.map((file) => readEntry(file, diskFiles)))
    if (task.what === 'cited') return Promise.all(task.files.map((file) => readCited(file, diskFiles)))
    if (task.what === 'citing') {
      const test = citationTest(task.symbol)
      return Promise.all(task.files.map((file) => readCiting(file, task.symbol, test, diskFiles)))
    }
    if (task.what === 'review') return (await reviewer?.review(task.files)) ?? []
    reviewer = await Reviewer.in(task.world, diskFiles, readCatalogue)
    return []
  }
  parentPort?.on('message', async (task: Task) =>
    parentPort?.postMessage({ id: task.id, result: await resultOf(task) } satisfies Done),
  )
}
