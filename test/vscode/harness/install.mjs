import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { nodeIsNewEnough, nodePackage } from './node.mjs'
import { here, vscode } from './paths.mjs'

/**
 * Installs VS Code's server build from the npm registry where it is missing or older than its lock file, and says so.
 * Nothing is compiled and no install script runs.
 */
export function ensureInstalled(log = console.log) {
  install(here, 'VS Code’s server build and a browser', log)
  if (!nodeIsNewEnough()) install(nodePackage(), 'the Node that VS Code’s server build needs', log)
  linkModules()
}

/** `npm ci` in a folder, unless what lies there came from the same lock file. */
function install(folder, what, log) {
  const stamp = path.join(folder, 'node_modules/.stamp')
  const lock = createHash('sha256')
    .update(readFileSync(path.join(folder, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  log(`Installing ${what} from the npm registry (once; about half a minute) …`)
  const began = Date.now()
  npm(folder, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error'])
  writeFileSync(stamp, lock)
  log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

/** Runs npm: the one that runs us, else the one on the PATH. */
function npm(folder, args) {
  const own = process.env.npm_execpath
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const windows = process.platform === 'win32'
  const done = spawnSync(command, [...first, ...args], {
    cwd: folder,
    stdio: 'inherit',
    shell: windows && command === 'npm',
  })
  if (done.error) throw done.error
  if (done.status !== 0) throw new Error(`npm ${args[0]} in ${folder} ended with status ${done.status}`)
}

/** The server build is installed without its own modules: ours serve it, and through it the browser. */
function linkModules() {
  const link = path.join(vscode, 'node_modules')
  if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(path.join(here, 'node_modules'), link, 'junction')
}
