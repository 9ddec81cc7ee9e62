import path from 'node:path'
import { bundleSuite } from '../harness/bundle.mjs'
import { runInExtensionHost } from '../harness/extension-host.mjs'
import { root, screenshots } from '../harness/paths.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'

export const title = 'The extension in the web-worker host of VS Code’s server build'

/** Runs the suite and returns its results. */
export async function run() {
  const tests = await bundleSuite('web')
  const { folder, remove } = copyOfFixture()
  const screenshot = path.join(screenshots, 'host-web.png')
  const { code, results } = await runInExtensionHost({
    host: 'web',
    folder,
    extension: root,
    tests,
    screenshot,
  })
  remove()
  if (code !== 0 && !results?.some(({ state }) => state === 'failed'))
    throw new Error(`VS Code ended with status ${code} and without results; its log is in out/logs`)
  return results ?? []
}
