import { statSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Files, type FoundFile, isCatalogueFile, isDraftName, stampFrom } from '../workspace/files.ts'
import type { Storage } from '../workspace/index-storage.ts'
import { TimeSlice } from '../workspace/time-slice.ts'
import { bytesNow } from './bytes-now.ts'
import { filesUnder, liesIn } from './folder.ts'
import { processOfPart, putFile } from './put-file.ts'

/** The paths of all drafts under a folder. */
export function* draftsUnder(folder: string, fail?: (folder: string, error: unknown) => void): Generator<string> {
  for (const path of filesUnder(folder, fail)) if (isDraftName(path) && !isCatalogueFile(path)) yield path
}

/** The mark of byte order, which is no part of the text that editors show; also as a character for each byte. */
const BOM = /^\uFEFF/
const BOM_BYTES = '\xEF\xBB\xBF'

/** Names that stand in an address as they are. */
const PLAIN = /^\/[A-Za-z0-9_./-]+$/

/**
 * Files straight from the disk. Asking the disk without waiting is several times as fast as waiting for each answer;
 * the pace lets others in.
 */
export const diskFiles: Files = {
  async find(folders) {
    const found: FoundFile[] = []
    const pace = new TimeSlice()
    for (const folder of folders) {
      if (!folder.startsWith('file:')) continue
      const root = fileURLToPath(folder)
      const base = pathToFileURL(root).href.replace(/\/$/, '')
      for (const path of draftsUnder(root)) {
        // The addresses of most files are plain; making one with all its rules costs as much as asking for its size.
        const rest = path.slice(root.length).replaceAll(sep, '/')
        const uri = PLAIN.test(rest) ? base + rest : pathToFileURL(path).href
        found.push({ uri, stamp: stampOf(path) })
        if (pace.isDue) await pace.yieldToEventLoop()
      }
    }
    return found
  },

  async read(uri, within) {
    const path = fileURLToPath(uri)
    if (within !== undefined && !liesIn(fileURLToPath(within), path))
      throw new Error('there is no such file in its folder')
    // A pipe or a device may have no end.
    if (!(await stat(path)).isFile()) throw new Error('it is no file')
    return (await readFile(path, 'utf8')).replace(BOM, '')
  },

  bytesNow(uri) {
    const bytes = bytesNow(fileURLToPath(uri)).toString('latin1')
    return bytes.startsWith(BOM_BYTES) ? bytes.slice(BOM_BYTES.length) : bytes
  },

  decode: (bytes) => Buffer.from(bytes, 'latin1').toString(),

  async stamp(uri, folders) {
    if (!uri.startsWith('file:')) return null
    const path = fileURLToPath(uri)
    return folders.some((folder) => folder.startsWith('file:') && liesIn(fileURLToPath(folder), path))
      ? stampOf(path)
      : null
  },
}

function stampOf(path: string): string | null {
  try {
    const { size, mtimeMs } = statSync(path)
    return stampFrom(size, mtimeMs)
  } catch {
    return null
  }
}

/** Keeps the index in a file of a folder: written beside it first, and put in its place when it is whole. */
export const diskStorage = (folder: string): Storage => {
  const path = join(fileURLToPath(folder), 'index.txt')
  return {
    read: () => readFile(path, 'utf8'),
    async write(text) {
      await mkdir(dirname(path), { recursive: true })
      await sweep(path)
      putFile(path, text)
    },
  }
}

/** Takes away what processes have left beside a file that were ended while they wrote it. */
async function sweep(path: string): Promise<void> {
  const folder = dirname(path)
  for (const name of await readdir(folder)) {
    const pid = processOfPart(path, name)
    if (pid !== null && !isAlive(pid)) await rm(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
