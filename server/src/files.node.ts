import { opendir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Files, isDraftName, isPassedOver } from './files.ts'
import { LONGEST_INDEXED } from './limits.ts'

/** The paths of all drafts under a folder. A folder that cannot be opened has none; links to folders are not followed. */
export async function* draftsUnder(folder: string): AsyncGenerator<string> {
  const entries = await opendir(folder).catch(() => [])
  for await (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!isPassedOver(entry.name)) yield* draftsUnder(path)
    } else if (isDraftName(entry.name)) yield path
  }
}

/** Files straight from the disk. */
export const diskFiles: Files = {
  async find(folders) {
    const found: string[] = []
    for (const folder of folders) {
      if (!folder.startsWith('file:')) continue
      for await (const path of draftsUnder(fileURLToPath(folder))) found.push(pathToFileURL(path).href)
    }
    return found
  },

  async read(uri) {
    const path = fileURLToPath(uri)
    const { size } = await stat(path)
    if (size > 4 * LONGEST_INDEXED) throw new Error(`${path} is too large to be looked into.`)
    return await readFile(path, 'utf8')
  },
}
