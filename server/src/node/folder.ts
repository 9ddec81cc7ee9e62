/** What lies in a folder: the one place that decides what is read of it. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { isPassedOver } from '../workspace/files.ts'

/**
 * The paths of all files under a folder; hidden folders and what tools put there are passed over. Links to
 * folders are not followed, nor links that lead out of the folder: who sends a folder does not choose what else is
 * read. Pipes and devices, which may have no end, are no files. `fail` hears of each folder that cannot be opened.
 */
export function* filesUnder(
  folder: string,
  fail: (folder: string, error: unknown) => void = () => {},
): Generator<string> {
  yield* walk(folder, folder, fail)
}

function* walk(folder: string, root: string, fail: (folder: string, error: unknown) => void): Generator<string> {
  let entries: Dirent[] = []
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    fail(folder, error)
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) yield* walk(path, root, fail)
    } else if (entry.isFile() || (entry.isSymbolicLink() && liesIn(root, path))) yield path
  }
}

/** True for a file that lies in a folder, wherever links say that it lies. */
export function liesIn(folder: string, path: string): boolean {
  try {
    const root = realpathSync(folder)
    const real = realpathSync(path)
    return real.startsWith(root.endsWith(sep) ? root : root + sep) && statSync(real).isFile()
  } catch {
    return false
  }
}

/** True for a folder, or a link to one; false for all else, what cannot be looked at included. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
