// npm start: builds the extension and opens a real VS Code on samples/ with it loaded.
//   npm start -- [--no-open] [--port N] [--server]
// Takes the VS Code that is installed, else fetches one, else serves VS Code's server build to the browser.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { canOpenWindows, fetchDesktop, findInstalled } from '../test/vscode/harness/desktop.mjs'
import { ensureInstalled } from '../test/vscode/harness/install.mjs'
import { cache, root } from '../test/vscode/harness/paths.mjs'
import { startServer } from '../test/vscode/harness/server.mjs'
import { QUIET } from '../test/vscode/harness/settings.mjs'
import { build } from './build.mjs'

const samples = path.join(root, 'samples')
const USAGE = `npm start -- [--no-open] [--port N] [--server]
  --no-open   print the address and open no browser
  --port N    the port of the address, on 127.0.0.1; any free one where none is given
  --server    take VS Code's server build in the browser, whatever is installed`

const options = readOptions()
if (options) {
  try {
    await start(options)
  } catch (error) {
    console.error(`Resolute could not be started: ${error.message}`)
    process.exitCode = 1
  }
}

/** Builds, then takes the first VS Code there is and says which and why. */
async function start({ server, port, open }) {
  await build()
  const reasons = []
  if (!server) {
    for (const find of [findInstalled, fetchDesktop]) {
      const { program, why } = await find()
      if (program && (await openDesktop(program, find === fetchDesktop, why))) return
      reasons.push(program ? `${program} did not start` : why)
    }
  } else reasons.push('--server asks for it')
  await serve({ port: Number(port), open, why: reasons.join('; ') })
}

/**
 * Opens a desktop VS Code on the samples. False where it did not start. One that we fetched gets a quiet profile of its
 * own.
 */
async function openDesktop(program, fetched, why) {
  console.log(`Opening ${program} (${why}) …`)
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, '--skip-welcome', '--skip-release-notes']
  if (fetched) args.push(...quietProfile())
  const windows = process.platform === 'win32'
  const quote = (text) => (windows ? `"${text}"` : text)
  const child = spawn(quote(program), [...args, samples].map(quote), { stdio: 'inherit', shell: windows })
  return new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

function quietProfile() {
  const profile = path.join(cache, 'desktop-profile')
  mkdirSync(path.join(profile, 'User'), { recursive: true })
  writeFileSync(path.join(profile, 'User/settings.json'), JSON.stringify(QUIET))
  return [
    `--user-data-dir=${profile}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    '--disable-workspace-trust',
  ]
}

/** Serves VS Code on 127.0.0.1 until Ctrl+C. Only who has the address, with its token, gets in. */
async function serve({ port, open, why }) {
  await ensureFree(port)
  ensureInstalled()
  console.log(`Starting VS Code’s server build (${why}) …`)
  const token = randomBytes(16).toString('hex')
  const server = await startServer({
    port,
    args: ['--connection-token', token, '--default-folder', samples],
    working: true,
  })
  const address = `http://${server.authority}/?tkn=${token}`
  console.log(`\nResolute is at  ${address}\nPress Ctrl+C to end it.`)
  if (open) openInBrowser(address)
  const code = await server.exited
  throw new Error(`VS Code’s server ended with status ${code}\n${server.log()}`)
}

/** Throws where another program listens on the port; 0 stands for any free one. */
async function ensureFree(port) {
  const probe = createServer().listen(port, '127.0.0.1')
  await once(probe, 'listening').catch(() => {
    throw new Error(`port ${port} cannot be used; another program may have it. Name a free one: npm start -- --port N`)
  })
  probe.close()
}

/** Opens an address in the person's browser; where there is none, the printed address must do. */
function openInBrowser(address) {
  if (!canOpenWindows()) return
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '""', address],
  }[process.platform] ?? ['xdg-open', address]
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => console.log(`(${command} is not here: open the address yourself)`))
    .unref()
}

/** The options, or null where they ask for help or make no sense; the usage has been printed then. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        'no-open': { type: 'boolean' },
        port: { type: 'string', default: '0' },
        server: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) console.log(USAGE)
    else if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535)
      throw new Error(`--port ${values.port} is no port`)
    return values.help ? null : { ...values, open: !values['no-open'] }
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`)
    process.exitCode = 2
    return null
  }
}
