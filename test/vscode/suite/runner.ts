/** One test as it went. */
export interface TestResult {
  readonly title: string
  readonly state: 'passed' | 'failed'
  readonly milliseconds: number
  readonly error?: string | undefined
}

/** What both hosts ask of mocha; as patient as `harness/patience.mjs`. */
export const OPTIONS = { ui: 'bdd', reporter: 'spec', color: false, timeout: 180_000 } as const

/**
 * Runs the tests described so far and gives each result to `report` as soon as it is known. Rejects where one has
 * failed.
 */
export async function runTests(mocha: Pick<Mocha, 'run'>, report: (result: TestResult) => void): Promise<void> {
  const tell = (test: Mocha.Runnable, state: TestResult['state'], error?: string) =>
    report({ title: test.fullTitle(), state, milliseconds: test.duration ?? 0, error })
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve)
    runner.on('pass', (test) => tell(test, 'passed'))
    runner.on('fail', (test, error) => tell(test, 'failed', error.stack ?? String(error)))
    runner.on('pending', (test) => tell(test, 'failed', 'no test may be skipped'))
  })
  if (failures > 0) throw new Error(`${failures} failed`)
}
