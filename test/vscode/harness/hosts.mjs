import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { workbenchAddress } from './browser.mjs'

/**
 * Two ways to have VS Code run a suite. Each takes a run and returns the address to open; a run is
 * `{ server, browser, folder, extension, tests, release }` with absolute paths, `tests` without `.js`.
 */
export const HOSTS = {
  /** The extension host that is a Node process: where the extension runs on a desktop, in a container, over SSH. */
  async node({ server, folder, extension, tests }) {
    const remote = (file) => `vscode-remote://${server.authority}${file}`
    return workbenchAddress(server, folder, [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(tests)],
    ])
  },

  /** The extension host that is a web worker: where the extension runs in a browser alone. */
  async web({ server, browser, folder, extension, tests, release }) {
    const files = await serveFiles(extension)
    release(() => files.close())
    const uri = (file) => ({ scheme: 'http', authority: `127.0.0.1:${files.address().port}`, path: file })
    await browser.context.addInitScript(addDevelopmentOptions, {
      enableSmokeTestDriver: true,
      extensions: [uri('/extension')],
      extensionTestsPath: uri(`/extension/${path.relative(extension, tests)}`),
    })
    return workbenchAddress(server, folder)
  },
}

/** Runs in the page, before VS Code: the configuration that VS Code reads there gets our options. */
function addDevelopmentOptions(options) {
  const original = Element.prototype.getAttribute
  Element.prototype.getAttribute = function (name) {
    const value = original.call(this, name)
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value
    const configuration = JSON.parse(value)
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options }
    return JSON.stringify(configuration)
  }
}

const TYPES = { '.js': 'text/javascript', '.json': 'application/json' }

/** Serves the folder as `/extension/…` on 127.0.0.1. */
async function serveFiles(folder) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const file = path.join(folder, decodeURIComponent(pathname).replace(/^\/extension\//, ''))
    response.setHeader('Access-Control-Allow-Origin', '*')
    try {
      const bytes = await readFile(file)
      response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
