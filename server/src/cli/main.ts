/** The command line. The exit status is set, not forced, so that output into a pipe is always complete. */
import { run } from './run.ts'
import { terminal } from './terminal.ts'

void run(process.argv.slice(2), terminal(process)).then((status) => {
  process.exitCode = status
})
