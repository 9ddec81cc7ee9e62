/** Checks again whenever something changes. */
import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { isGlob } from '../core/lint/config/glob.ts'
import { say } from '../core/text/message.ts'
import { isDraftName } from '../workspace/files.ts'
import type { Terminal } from './command.ts'
import { tell } from './tell.ts'

/** Editors write a file in several steps: so long nothing more may change, in milliseconds. */
const QUIET = 150

/** Clears a terminal. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Runs `once` now, and again after each change of a draft or a configuration below the paths, until the process is
 * ended. `once` gives the files of configuration that it has read.
 */
export async function watching(
  paths: readonly string[],
  once: () => Promise<{ readonly files: readonly string[] }>,
  terminal: Terminal,
): Promise<never> {
  const named = new Set(paths.map((path) => resolve(path)))
  const watched = new Map<string, FSWatcher>()
  let wake = () => {}
  const follow = (folder: string, recursive: boolean) => {
    if (watched.has(folder)) return
    const watcher = watch(folder, { recursive }, (_, name) => {
      if (name === null || isOfInterest(resolve(folder, name), named)) wake()
    })
    // A folder that is taken away is no longer followed.
    watcher.on('error', () => watched.delete(folder))
    watched.set(folder, watcher)
  }
  for (;;) {
    const changed = new Promise<void>((resolved) => {
      wake = resolved
    })
    if (terminal.isTerminal) terminal.stdout(CLEAR)
    const { files } = await once()
    for (const path of paths) {
      const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
      follow(isFolder ? resolve(path) : folderOf(path), isFolder || isGlob(path))
    }
    for (const file of files) follow(dirname(file), false)
    tell(terminal, say`Waiting for changes; Ctrl+C ends this.`)
    await changed
    await new Promise((passed) => setTimeout(passed, QUIET))
  }
}

/** The folder that a file or a glob lies in. */
function folderOf(path: string): string {
  const names = path.replaceAll('\\', '/').split('/')
  const glob = names.findIndex(isGlob)
  return resolve(glob < 0 ? dirname(path) : names.slice(0, glob).join('/') || '.')
}

const isOfInterest = (path: string, named: ReadonlySet<string>): boolean =>
  named.has(path) || isDraftName(path) || /^resolute[^/]*\.(?:ya?ml|json)$/.test(basename(path))
