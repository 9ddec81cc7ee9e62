import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import { openBrowser } from './browser.mjs'
import { HOSTS } from './hosts.mjs'
import { logs } from './paths.mjs'
import { startServer } from './server.mjs'

/** How the suite sends its results home from a host without files; see suite/index.web.ts. */
const RESULTS_LINE = /^RESOLUTE_TEST_RESULTS (.*)$/s
const TIMEOUT = 180_000

/**
 * Runs a suite inside an extension host of VS Code's server build.
 * `host` is `node` or `web`; `tests` is the bundle whose `run()` VS Code calls, absolute, without `.js`;
 * `results` is the file that a suite in a Node host writes its results to.
 * Returns VS Code's exit status (`timeout` where it gave none) and the results, null where there are none. All that was
 * logged goes to `out/logs`.
 */
export async function runInExtensionHost({ host, folder, extension, tests, results: file, screenshot }) {
  const server = await startServer({ env: { RESOLUTE_TEST_RESULTS: file } })
  const releases = [() => server.stop()]
  try {
    const browser = await openBrowser(host === 'web' ? { bypassCSP: true } : {})
    releases.push(() => browser.close())
    const { page } = browser
    const log = []
    let results = null
    let timer
    const status = new Promise((resolve) => {
      timer = setTimeout(resolve, TIMEOUT, 'timeout')
      // VS Code calls these two when it has been given tests to run.
      page.exposeFunction('codeAutomationExit', resolve)
      page.exposeFunction('codeAutomationLog', (level, args) => {
        const line = format(...(args ?? []))
        const sent = RESULTS_LINE.exec(line)
        if (sent) results = JSON.parse(sent[1])
        else log.push(`[${level}] ${line}`)
      })
    })
    const address = await HOSTS[host]({ server, browser, folder, extension, tests, release: (f) => releases.push(f) })
    await page.goto(address)
    const code = await status
    clearTimeout(timer)
    if (file && existsSync(file)) results = JSON.parse(readFileSync(file, 'utf8'))
    if (screenshot) {
      mkdirSync(path.dirname(screenshot), { recursive: true })
      await page.screenshot({ path: screenshot }).catch(() => {})
    }
    mkdirSync(logs, { recursive: true })
    writeFileSync(path.join(logs, `host-${host}.log`), [...log, server.log()].join('\n'))
    return { code, results }
  } finally {
    for (const release of releases.reverse()) await release()
  }
}
