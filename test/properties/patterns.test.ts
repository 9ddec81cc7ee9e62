import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import type { Pattern } from '../patterns/pattern.ts'
import { written } from '../patterns/written.ts'

const place = ({ file, line }: Pattern): string => `${file}:${line}`
const shown = ({ source, flags }: Pattern): string => `/${source}/${flags}`

/** What a script of test/patterns prints, in a process of its own. */
const printed = (script: string, input: unknown = null): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ['--no-regexp-tier-up', '--import', 'tsx', `test/patterns/${script}`], {
      input: JSON.stringify(input),
      encoding: 'utf8',
    }),
  )

describe('the regular expressions of the server', () => {
  const { literals, calls, reasons } = written()
  let built: readonly Pattern[] = []

  before(() => {
    built = (printed('built.mts') as readonly Pattern[]).filter((pattern) => calls.includes(place(pattern)))
  })

  it('are all known: each that is built has been built', () => {
    const reached = new Set(built.map(place))
    assert.deepEqual(
      calls.filter((call) => !reached.has(call)),
      [],
      'never built: let test/patterns/exercise.ts come by',
    )
  })

  it('take time in proportion to the text, or say beside them why they do: “// linear: …”', () => {
    const patterns = [...new Map([...literals, ...built].map((pattern) => [shown(pattern), pattern])).values()]
    const found = printed('slow.mts', patterns) as readonly (string | null)[]
    const faults = new Map(
      patterns.flatMap((pattern, i) =>
        found[i] ? [[place(pattern), `${shown(pattern)} is slow on ${found[i]}`] as const] : [],
      ),
    )
    const unexplained = [...faults].filter(([at]) => !reasons.has(at)).map((entry) => entry.join(' '))
    assert.deepEqual(unexplained, [])
    const idle = [...reasons.keys()].filter((at) => !faults.has(at))
    assert.deepEqual(idle, [], 'a reason where none is needed')
  })
})
