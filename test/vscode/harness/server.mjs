import { spawn } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { serverNode } from './node.mjs'
import { root, vscode } from './paths.mjs'
import { QUIET } from './settings.mjs'
import { atExit, temporaryFolder } from './temporary.mjs'

const START_TIMEOUT = 60_000
const KILL_AFTER = 5_000

/**
 * What a test run adds: an address without a token, and the door through which VS Code takes extensions and tests under
 * development.
 */
export const FOR_TESTS = ['--without-connection-token', '--enable-smoke-test-driver']

/**
 * Starts VS Code's server build on 127.0.0.1 with a profile of its own that goes when it stops.
 * `port` 0 takes any free one; `settings` are added to the quiet ones; `vsix` are the packages installed first;
 * `working` loads the extension from the working copy; `args` go to the server as they are. Returns its `authority`
 * (`127.0.0.1:NNNN`), its `log` so far, and `stop`.
 */
export async function startServer({ port = 0, settings = {}, vsix = [], args = FOR_TESTS, working = false } = {}) {
  const { folder: state, remove } = temporaryFolder('vscode')
  const folders = {
    '--user-data-dir': path.join(state, 'user'),
    '--extensions-dir': path.join(state, 'extensions'),
    '--server-data-dir': path.join(state, 'server'),
  }
  mkdirSync(path.join(state, 'user/User'), { recursive: true })
  mkdirSync(path.join(state, 'extensions'))
  writeFileSync(path.join(state, 'user/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }))
  if (working) symlinkSync(root, path.join(state, 'extensions/resolute'), 'junction')
  const common = [...Object.entries(folders).flat(), '--accept-server-license-terms']
  const environment = serverEnvironment()
  for (const file of vsix) await installExtension(file, common, environment)
  const server = launch(
    [
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--disable-telemetry',
      '--disable-workspace-trust',
      ...args,
      ...common,
    ],
    environment,
  )
  const kill = atExit(() => server.child.kill('SIGKILL'))
  return {
    authority: `127.0.0.1:${await server.port}`,
    exited: server.exited,
    log: server.log,
    async stop() {
      server.child.kill('SIGTERM')
      const timer = setTimeout(kill, KILL_AFTER)
      await server.exited
      clearTimeout(timer)
      kill()
      remove()
    },
  }
}

/**
 * Our environment without what would change the server's Node, and without a gallery: it asks no other machine for
 * anything.
 */
function serverEnvironment() {
  const { NODE_OPTIONS: _, ...own } = process.env
  return { ...own, EXTENSIONS_GALLERY: '{"serviceUrl":""}' }
}

/** Starts the server; `port` resolves when it listens and rejects, with all it printed, when it does not. */
function launch(args, env) {
  const child = spawn(serverNode(), [path.join(vscode, 'out/server-main.js'), ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const exited = new Promise((resolve) => child.on('close', resolve))
  const port = new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`VS Code’s server ${why}\n${log}`))
    const timer = setTimeout(fail, START_TIMEOUT, 'did not start in time')
    const read = (chunk) => {
      log += chunk
      const listening = /Extension host agent listening on (\d+)/.exec(log)
      if (!listening) return
      clearTimeout(timer)
      resolve(Number(listening[1]))
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', (error) => fail(`could not be started: ${error.message}`))
    exited.then((code) => {
      clearTimeout(timer)
      fail(`ended with status ${code}`)
    })
  })
  return { child, exited, port, log: () => log }
}

/** Installs a packaged extension into the profile, as a person would. */
async function installExtension(file, args, env) {
  const child = spawn(
    serverNode(),
    [path.join(vscode, 'out/server-main.js'), ...args, '--install-extension', path.resolve(file)],
    { env },
  )
  let log = ''
  child.stdout.on('data', (chunk) => (log += chunk))
  child.stderr.on('data', (chunk) => (log += chunk))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0 || !/successfully installed/.test(log))
    throw new Error(`could not install ${file} (status ${code})\n${log}`)
}
