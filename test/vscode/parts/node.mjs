import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { bundleSuite } from '../harness/bundle.mjs'
import { findForTests } from '../harness/desktop.mjs'
import { here, root, screenshots } from '../harness/paths.mjs'
import { readResults, withEnding } from '../harness/results.mjs'
import { QUIET } from '../harness/settings.mjs'
import { temporaryFolder } from '../harness/temporary.mjs'
import { copyOfFixture } from '../harness/workspace.mjs'

export const title = 'The extension in the Node host, through @vscode/test-electron'

/** Runs the suite in a desktop VS Code where there is one, else in the server build; returns its results. */
export async function run() {
  const tests = await bundleSuite('node')
  const { program, why } = await findForTests()
  console.log(`  (${program ? 'desktop VS Code' : 'VS Code’s server build'}: ${why})`)
  const profile = temporaryFolder('profile')
  const { folder, remove } = copyOfFixture()
  const file = path.join(profile.folder, 'results.jsonl')
  mkdirSync(path.join(profile.folder, 'User'))
  writeFileSync(path.join(profile.folder, 'User/settings.json'), JSON.stringify(QUIET))
  const status = await runTests({
    vscodeExecutablePath: program ?? path.join(here, 'shim.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    launchArgs: [
      folder,
      `--user-data-dir=${profile.folder}`,
      `--extensions-dir=${path.join(profile.folder, 'extensions')}`,
    ],
    extensionTestsEnv: {
      RESOLUTE_TEST_RESULTS: file,
      RESOLUTE_TEST_SCREENSHOT: path.join(screenshots, 'host-node.png'),
    },
  }).catch((error) => error.message)
  const results = withEnding(readResults(file), status)
  profile.remove()
  remove()
  return results
}
