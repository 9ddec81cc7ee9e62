import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format } from 'node:util'
import { openBrowser } from './browser.mjs'
import { HOSTS } from './hosts.mjs'
import { logs } from './paths.mjs'
import { FOR_A_HOST } from './patience.mjs'
import { startServer } from './server.mjs'

/** How the suite sends a result home from a host without files; see suite/index.web.ts. */
const RESULT = /^RESOLUTE_TEST_RESULT (.*)$/s

/**
 * Errors that the server build reports in every run: parts of it that are not installed, and that nothing here needs.
 */
const KNOWN = /@vscode\/(spdlog|native-watchdog|deviceid|fs-copyfile)|ServiceWorker|authentication provider|Canceled/

/**
 * Runs a suite inside an extension host of VS Code's server build.
 * `host` is `node` or `web`; `tests` is the bundle whose `run()` VS Code calls, absolute, without `.js`.
 * Returns VS Code's exit status (`no answer in time` where it gave none) and the results of the web host; a suite in
 * the Node host writes its own to a file. All that was logged goes to `out/logs`.
 */
export async function runInExtensionHost({ host, folder, extension, tests, screenshot }) {
  const server = await startServer()
  const releases = [() => server.stop()]
  try {
    const browser = await openBrowser(host === 'web' ? { bypassCSP: true } : {})
    releases.push(() => browser.close())
    const { page } = browser
    const log = []
    const results = []
    let timer
    const exit = new Promise((resolve) => {
      timer = setTimeout(resolve, FOR_A_HOST, 'no answer in time')
      // VS Code calls these two when it has been given tests to run.
      page.exposeFunction('codeAutomationExit', resolve)
      page.exposeFunction('codeAutomationLog', (level, args) => {
        const line = format(...(args ?? []))
        const sent = RESULT.exec(line)
        if (sent) results.push(JSON.parse(sent[1]))
        else log.push(`[${level}] ${line}`)
      })
    })
    const address = await HOSTS[host]({ server, browser, folder, extension, tests, release: (f) => releases.push(f) })
    await page.goto(address)
    const status = await exit
    clearTimeout(timer)
    if (screenshot) {
      mkdirSync(path.dirname(screenshot), { recursive: true })
      await page.screenshot({ path: screenshot }).catch(() => {})
    }
    if (status !== 0) console.error(log.filter((line) => line.startsWith('[error]') && !KNOWN.test(line)).join('\n'))
    mkdirSync(logs, { recursive: true })
    writeFileSync(path.join(logs, `host-${host}.log`), [...log, server.log()].join('\n'))
    return { status, results }
  } finally {
    for (const release of releases.reverse()) await release()
  }
}
