import { existsSync, readFileSync } from 'node:fs'

/** The results in a file, one a line; none where there is no file. */
export const readResults = (file) =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

/** The results, and a failure of the run itself where VS Code ended badly and no test says so. */
export const withEnding = (results, status) =>
  status === 0 || results.some(({ state }) => state === 'failed')
    ? results
    : [
        ...results,
        { title: 'the run itself', state: 'failed', error: `VS Code ended with: ${status}. Its log is in out/logs.` },
      ]

/** Collects what a mocha run tells, in the form that the extension hosts send. */
export function collect(runner) {
  const results = []
  const add = (test, state, error) =>
    results.push({ title: test.fullTitle(), state, milliseconds: test.duration ?? 0, error })
  runner.on('pass', (test) => add(test, 'passed'))
  runner.on('fail', (test, error) => add(test, 'failed', error.stack ?? String(error)))
  runner.on('pending', (test) => add(test, 'failed', 'no test may be skipped'))
  return results
}
