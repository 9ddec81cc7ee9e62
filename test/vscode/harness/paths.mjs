import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** `test/vscode`: the package that holds VS Code's server build and its browser. */
export const here = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The root of the project, which is also the extension. */
export const root = path.resolve(here, '../..')

/** What can be made again: unpacked browsers, downloaded editors. Ignored by git. */
export const cache = path.join(here, '.cache')

/** VS Code's server build as its package brings it. */
export const vscode = path.join(here, 'node_modules/code-server/lib/vscode')

/** Where the pictures of a run are kept. */
export const screenshots = path.join(root, 'out/screenshots')

/** Where the whole log of each run is kept. */
export const logs = path.join(root, 'out/logs')
