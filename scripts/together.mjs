// node scripts/together.mjs SCRIPT SCRIPT …: runs npm scripts side by side, prints what each said when it has ended, and
// fails where one has failed.
import { spawn } from 'node:child_process'

/** Runs a script to its end; its exit status. */
const run = (name) =>
  new Promise((resolve) => {
    const said = []
    const child = spawn('npm', ['run', name], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status ?? 1)
    })
  })

const statuses = await Promise.all(process.argv.slice(2).map(run))
process.exitCode = statuses.some((status) => status !== 0) ? 1 : 0
