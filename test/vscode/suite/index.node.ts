/**
 * What VS Code runs in its Node extension host. The results go to the file that RESOLUTE_TEST_RESULTS names, a line
 * each.
 */
import { appendFileSync } from 'node:fs'
import Mocha from 'mocha'
import { OPTIONS, runTests } from './runner.ts'
import { defineSuite } from './suite.ts'

export function run(): Promise<void> {
  const mocha = new Mocha(OPTIONS)
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  defineSuite('node')
  return runTests(mocha, (result) => {
    const file = process.env.RESOLUTE_TEST_RESULTS
    if (file) appendFileSync(file, `${JSON.stringify(result)}\n`)
  })
}
