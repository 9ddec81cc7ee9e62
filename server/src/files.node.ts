import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Files, type Found, isCatalogueFile, isDraftName, isPassedOver, stampFrom } from './files.ts'
import { Pace } from './pace.ts'
import type { Storage } from './workspace.ts'

/** The paths of all drafts under a folder. A folder that cannot be opened has none; links to folders are not followed. */
export function* draftsUnder(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) yield* draftsUnder(path)
    } else if (isDraftName(entry.name) && !isCatalogueFile(path)) yield path
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Where a file is read to first: hardly any draft is longer, and asking for its size costs as much as reading it. */
const SHARED = Buffer.allocUnsafe(256 * 1024)

/** Names that stand in an address as they are. */
const PLAIN = /^\/[A-Za-z0-9_./-]+$/

/** Files straight from the disk. Asking the disk without waiting is several times as fast as waiting for each answer; the pace lets others in. */
export const diskFiles: Files = {
  async find(folders) {
    const found: Found[] = []
    const pace = new Pace()
    for (const folder of folders) {
      if (!folder.startsWith('file:')) continue
      const root = fileURLToPath(folder)
      const base = pathToFileURL(root).href.replace(/\/$/, '')
      for (const path of draftsUnder(root)) {
        // The addresses of most files are plain; making one with all its rules costs as much as asking for its size.
        const rest = path.slice(root.length).replaceAll(sep, '/')
        const uri = PLAIN.test(rest) ? base + rest : pathToFileURL(path).href
        found.push({ uri, stamp: stampOf(path) })
        if (pace.isDue) await pace.rest()
      }
    }
    return found
  },

  read: (uri) => readFile(fileURLToPath(uri), 'utf8'),

  bytesNow(uri) {
    const file = openSync(fileURLToPath(uri), 'r')
    try {
      const length = readSync(file, SHARED, 0, SHARED.length, 0)
      return length < SHARED.length ? SHARED.toString('latin1', 0, length) : readFileSync(file, 'latin1')
    } finally {
      closeSync(file)
    }
  },

  decode: (bytes) => Buffer.from(bytes, 'latin1').toString(),

  stamp: async (uri) => (uri.startsWith('file:') ? stampOf(fileURLToPath(uri)) : null),
}

function stampOf(path: string): string | null {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? stampFrom(stats.size, stats.mtimeMs) : null
}

/** Keeps the index in a file of a folder: written beside it first, and put in its place when it is whole. */
export const diskStorage = (folder: string): Storage => {
  const path = join(fileURLToPath(folder), 'index.txt')
  return {
    read: () => readFile(path, 'utf8'),
    async write(text) {
      const part = `${path}.${process.pid}`
      await mkdir(dirname(path), { recursive: true })
      await sweep(path)
      await writeFile(part, text)
      await rename(part, path)
    },
  }
}

/** Takes away what processes have left beside a file that were ended while they wrote it. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(`${basename(path)}.`) ? Number(name.slice(basename(path).length + 1)) : 0
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
