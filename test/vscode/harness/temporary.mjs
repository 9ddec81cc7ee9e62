import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const open = new Set()

/** Runs `release` when the process ends, whatever ends it. Returns a function that runs it now instead. */
export function atExit(release) {
  const once = () => {
    if (open.delete(once)) release()
  }
  open.add(once)
  return once
}

/** A new folder in the system's place for temporary files, gone at the latest when the process ends. */
export function temporaryFolder(name) {
  const folder = mkdtempSync(path.join(tmpdir(), `resolute-${name}-`))
  const remove = atExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return { folder, remove }
}

process.on('exit', () => {
  for (const release of [...open].reverse()) release()
})
for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(status))
