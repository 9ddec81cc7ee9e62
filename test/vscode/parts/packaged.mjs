import path from 'node:path'
import Mocha from 'mocha'
import { here } from '../harness/paths.mjs'
import { FOR_A_TEST } from '../harness/patience.mjs'
import { collect } from '../harness/results.mjs'

export const title = 'The packaged .vsix, driven by keyboard and mouse in VS Code’s server build'

/** Runs the tests of `packaged/` on the package that was made, and returns their results. */
export async function run() {
  const mocha = new Mocha({ timeout: FOR_A_TEST, reporter: class {} })
  for (const name of ['contents', 'editor', 'writing', 'word', 'accessible', 'previewing'])
    mocha.addFile(path.join(here, `packaged/${name}.test.mjs`))
  await mocha.loadFilesAsync()
  return new Promise((resolve) => {
    const results = collect(mocha.run(() => resolve(results)))
  })
}
