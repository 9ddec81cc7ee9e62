import path from 'node:path'
import { bundleSuite } from '../harness/bundle.mjs'
import { runInExtensionHost } from '../harness/extension-host.mjs'
import { root, screenshots } from '../harness/paths.mjs'
import { withEnding } from '../harness/results.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'

export const title = 'The extension in the web-worker host of VS Code’s server build'

/** Runs the suite and returns its results. */
export async function run() {
  const tests = await bundleSuite('web')
  const { folder, remove } = copyOfFixture()
  const screenshot = path.join(screenshots, 'host-web.png')
  const { status, results } = await runInExtensionHost({ host: 'web', folder, extension: root, tests, screenshot })
  remove()
  return withEnding(results, status)
}
