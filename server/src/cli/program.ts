/**
 * The command line; in a thread, what checks drafts for it. The exit status is set, not forced, so that output into a
 * pipe is always complete.
 */
import { isMainThread } from 'node:worker_threads'
import { run } from './run.ts'
import { terminal } from './terminal.ts'
import { answerTasks } from './threads.ts'

if (isMainThread)
  void run(process.argv.slice(2), terminal(process, __filename)).then((status) => {
    process.exitCode = status
  })
else answerTasks()

// The bundle `mcp.js` takes these from here.
export * from '../mcp/core.ts'
