/**
 * The command line; in a thread, what checks drafts for it. The exit status is set, not forced, so that output into a
 * pipe is always complete.
 */
import { setFlagsFromString } from 'node:v8'
import { isMainThread } from 'node:worker_threads'
import { run } from './run.ts'
import { terminal } from './terminal.ts'
import { answerTasks } from './threads.ts'

// What is read of a draft is let go of when it has been answered for. How long that lies about goes by what the machine
// has: `inspect` of 20,000 drafts took 724 MB without this, and no less time.
setFlagsFromString('--heap-growing-percent=50')

if (isMainThread)
  void run(process.argv.slice(2), terminal(process, __filename)).then((status) => {
    process.exitCode = status
  })
else answerTasks()
