import path from 'node:path'
import { cache } from './paths.mjs'

const ANSWER_TIMEOUT = 5_000
const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable'

/**
 * A desktop VS Code for tests: `{ program, why }`, where `program` is null when there is none.
 * In this order: the one that VSCODE_PATH names; on a machine with a screen and a network, one that @vscode/test-electron fetches.
 */
export async function findDesktop() {
  if (process.env.VSCODE_PATH) return { program: process.env.VSCODE_PATH, why: 'VSCODE_PATH names it' }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return { program: null, why: 'there is no screen for a desktop VS Code' }
  return fetchDesktop()
}

/** Downloads VS Code, or says why it could not. A machine that cannot reach the downloads is told so within seconds. */
export async function fetchDesktop() {
  try {
    const answer = await fetch(DOWNLOADS, { signal: AbortSignal.timeout(ANSWER_TIMEOUT) })
    if (!answer.ok) throw new Error(`status ${answer.status}`)
    const { downloadAndUnzipVSCode } = await import('@vscode/test-electron')
    const program = await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(cache, 'desktop') })
    return { program, why: 'fetched with @vscode/test-electron' }
  } catch (error) {
    return { program: null, why: `VS Code cannot be downloaded here (${error.cause?.code ?? error.message})` }
  }
}
