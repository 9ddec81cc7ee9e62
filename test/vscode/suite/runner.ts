/** One test as it went. */
export interface TestResult {
  readonly title: string
  readonly state: 'passed' | 'failed'
  readonly milliseconds: number
  readonly error?: string | undefined
}

/** What both hosts ask of mocha. */
export const OPTIONS = { ui: 'bdd', reporter: 'spec', color: false, timeout: 30_000 } as const

/** Runs the tests described so far and gives every result to `report`. Rejects where one has failed. */
export async function runTests(
  mocha: Pick<Mocha, 'run'>,
  report: (results: readonly TestResult[]) => void,
): Promise<void> {
  const results: TestResult[] = []
  const add = (test: Mocha.Runnable, state: TestResult['state'], error?: string) =>
    results.push({ title: test.fullTitle(), state, milliseconds: test.duration ?? 0, error })
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve)
    runner.on('pass', (test) => add(test, 'passed'))
    runner.on('fail', (test, error) => add(test, 'failed', error.stack ?? String(error)))
    runner.on('pending', (test) => add(test, 'failed', 'no test may be skipped'))
  })
  report(results)
  if (failures > 0) throw new Error(`${failures} failed`)
}
