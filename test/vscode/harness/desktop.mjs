import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { cache } from './paths.mjs'

const ANSWER_TIMEOUT = 5_000
const RELEASES = 'https://update.code.visualstudio.com/api/releases/stable'
const NO_SCREEN = 'there is no screen for a desktop VS Code'

/** True where a program can open a window: there is a screen, or another machine with one that `code` speaks to. */
export const canOpenWindows = ({ DISPLAY, WAYLAND_DISPLAY, WSL_DISTRO_NAME, VSCODE_IPC_HOOK_CLI } = process.env) =>
  process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY || WSL_DISTRO_NAME || VSCODE_IPC_HOOK_CLI)

/**
 * The VS Code that is installed: `{ program, why }`, with `program` null where there is none and `why` a clause for
 * people.
 */
export function findInstalled() {
  if (process.env.VSCODE_PATH) return { program: process.env.VSCODE_PATH, why: 'VSCODE_PATH names it' }
  const program = onPath(process.platform === 'win32' ? 'code.cmd' : 'code')
  if (!program) return { program: null, why: 'no “code” is on the PATH' }
  return canOpenWindows() ? { program, why: 'it is on the PATH' } : { program: null, why: NO_SCREEN }
}

/**
 * A desktop VS Code fetched with @vscode/test-electron, in the same form. A machine that cannot reach it learns so
 * within seconds.
 */
export async function fetchDesktop() {
  if (!canOpenWindows()) return { program: null, why: NO_SCREEN }
  try {
    const answer = await fetch(RELEASES, { signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
    if (!answer.ok) throw new Error(`status ${answer.status}`)
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron')
    const program = await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(cache, 'desktop') })
    return { program, why: 'fetched with @vscode/test-electron' }
  } catch (error) {
    return { program: null, why: `VS Code cannot be downloaded here (${error.cause?.code ?? error.message})` }
  }
}

/**
 * The desktop VS Code for tests, in the same form. `code` itself will not do: it hands over to another process and
 * ends.
 */
export const findForTests = () => (process.env.VSCODE_PATH ? findInstalled() : fetchDesktop())

/** The full path of a program on the PATH, or null. */
function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const file = path.join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return null
}
