/** What VS Code runs in its web-worker extension host. It has no files: each result leaves as a line of the console. */
import 'mocha/mocha.js'
import { OPTIONS, runTests } from './runner.ts'
import { defineSuite } from './suite.ts'

export function run(): Promise<void> {
  mocha.setup(OPTIONS)
  defineSuite('web')
  return runTests(mocha, (result) => console.log(`RESOLUTE_TEST_RESULT ${JSON.stringify(result)}`))
}
