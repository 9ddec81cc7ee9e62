// npm run test:vscode: the extension in a real VS Code, three times. Prints every test and, last, `N passed, N failed`.
//   node test/vscode/run.mjs [node] [web] [packaged]     (none named: all)
import { build } from '../../scripts/build.mjs'
import { pack } from '../../scripts/package.mjs'
import { ensureInstalled } from './harness/install.mjs'
import { setPackaged } from './packaged/packaged.mjs'

const PARTS = {
  node: () => import('./parts/node.mjs'),
  web: () => import('./parts/web.mjs'),
  packaged: () => import('./parts/packaged.mjs'),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in PARTS))
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`)

const names = asked.length > 0 ? asked : Object.keys(PARTS)

ensureInstalled()
// The package is made once, before anything runs: the hosts load the bundles that it was made of.
if (names.includes('packaged')) setPackaged(await pack())
else await build()

let passed = 0
let failed = 0

/** Runs the parts one after another, and prints the results of each. */
async function runInTurn(parts) {
  for (const name of parts) {
    const { title, run } = await PARTS[name]()
    const began = Date.now()
    const results = await run().catch((error) => [
      { title: 'the run itself', state: 'failed', error: String(error.stack ?? error) },
    ])
    // A run in which nothing ran is no success.
    if (results.length === 0) results.push({ title: 'the run itself', state: 'failed', error: 'no test ran' })
    console.log(`\n${title}`)
    for (const { title, state, milliseconds, error } of results) {
      console.log(`  ${state === 'passed' ? '✔' : '✘'} ${title}${milliseconds > 1000 ? ` (${milliseconds} ms)` : ''}`)
      if (error) console.log(error.replace(/^/gm, '      '))
    }
    console.log(`  (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    passed += results.filter(({ state }) => state === 'passed').length
    failed += results.filter(({ state }) => state !== 'passed').length
  }
}

// A person at the keyboard is waited for most of the time: the hosts run meanwhile (180 s became 130).
await Promise.all([
  runInTurn(names.filter((name) => name === 'packaged')),
  runInTurn(names.filter((name) => name !== 'packaged')),
])
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
