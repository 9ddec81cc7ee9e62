/** Checks again whenever something changes. */
import { type FSWatcher, type Stats, statSync, watch } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { isGlob } from '../core/lint/config/glob.ts'
import { say } from '../core/text/message.ts'
import { isDraftName } from '../workspace/files.ts'
import type { Terminal } from './command.ts'
import { tell } from './tell.ts'

/** Editors write a file in several steps: so long nothing more may change, in milliseconds. */
const QUIET = 150

/** What tells a folder that is not there. */
const GONE = ''

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
  const roots = paths.map((path) => (isFolder(path) ? resolve(path) : folderOf(path)))
  const named = new Set([...paths.map((path) => resolve(path)), ...roots])
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly folder: string }>()
  let wake = () => {}
  const follow = (folder: string, recursive: boolean) => {
    const status = statSync(folder, { throwIfNoEntry: false })
    const known = watched.get(folder)
    if (known && status && known.folder === mark(status)) return
    known?.watcher.close()
    if (!status) {
      if (known) watched.set(folder, { ...known, folder: GONE })
      return
    }
    // What stands there now is another folder than the one that was followed: it may be new since the last check.
    if (known) wake()
    const watcher = watch(folder, { recursive }, (_, name) => {
      if (name === null || isOfInterest(resolve(folder, name), named)) wake()
    })
    // A folder that is taken away is no longer followed.
    watcher.on('error', () => watched.set(folder, { watcher, folder: GONE }))
    watched.set(folder, { watcher, folder: mark(status) })
  }
  for (;;) {
    const changed = new Promise<void>((resolved) => {
      wake = resolved
    })
    if (terminal.isTerminal) terminal.stdout(CLEAR)
    const { files } = await once()
    paths.forEach((path, i) => {
      const root = roots[i] as string
      follow(root, isFolder(path) || isGlob(path))
      // A folder that is taken away, as another branch is checked out, may come back.
      try {
        follow(placeOf(root), false)
      } catch {
        // It may be somebody else's, and then nobody is told.
      }
    })
    for (const file of files) follow(dirname(file), false)
    tell(terminal, say`Waiting for changes; Ctrl+C ends this.`)
    await changed
    await new Promise((passed) => setTimeout(passed, QUIET))
  }
}

/** What tells a folder from another of its name; numbers are given again. */
const mark = ({ ino, birthtimeMs }: Stats): string => `${ino} ${birthtimeMs}`

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The nearest folder above one that is there. */
function placeOf(folder: string): string {
  let at = dirname(folder)
  while (!isFolder(at) && at !== dirname(at)) at = dirname(at)
  return at
}

/** The folder that a file or a glob lies in. */
function folderOf(path: string): string {
  const names = path.replaceAll('\\', '/').split('/')
  const glob = names.findIndex(isGlob)
  return resolve(glob < 0 ? dirname(path) : names.slice(0, glob).join('/') || '.')
}

const isOfInterest = (path: string, named: ReadonlySet<string>): boolean =>
  named.has(path) ||
  [...named].some((one) => one.startsWith(`${path}${sep}`)) ||
  isDraftName(path) ||
  /^resolute[^/]*\.(?:ya?ml|json)$/.test(basename(path))
