import { chromium } from 'playwright-core'
import { chromiumPath } from './chromium.mjs'
import { temporaryFolder } from './temporary.mjs'

const ARGS = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** Opens a browser without a window and with an empty profile. `options` are Playwright's. */
export async function openBrowser(options = {}) {
  const profile = temporaryFolder('browser')
  const context = await chromium.launchPersistentContext(profile.folder, {
    executablePath: await chromiumPath(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: ARGS,
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    async close() {
      await context.close()
      profile.remove()
    },
  }
}

/** The address of VS Code on a folder; `payload` are pairs that VS Code takes for its environment. */
export function workbenchAddress(server, folder, payload = []) {
  const address = new URL(`http://${server.authority}/`)
  address.searchParams.set('folder', folder)
  address.searchParams.set('payload', JSON.stringify([...payload, ['skipWelcome', 'true']]))
  return address.href
}
