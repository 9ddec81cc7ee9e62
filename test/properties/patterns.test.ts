import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { analyse } from 'scslre'
import { attack } from '../patterns/attack.ts'
import type { Pattern } from '../patterns/pattern.ts'
import { written } from '../patterns/written.ts'

const place = ({ file, line }: Pattern): string => `${file}:${line}`

/** Why a pattern may take more than linear time, or null. One that is sticky is tried at one place only. */
function fault({ source, flags }: Pattern): string | null {
  const [report] = analyse({ source, flags }, { reportTypes: { Move: !flags.includes('y') } }).reports
  if (report) return `“${report.character.pick}”, often (${report.type}${report.exponential ? ', exponential' : ''})`
  return attack({ source, flags, file: '', line: 0 })
}

describe('the regular expressions of the server', () => {
  const { literals, calls, reasons } = written()
  let built: readonly Pattern[] = []

  before(() => {
    const printed = execFileSync(process.execPath, ['--import', 'tsx', 'test/patterns/built.mts'], { encoding: 'utf8' })
    built = (JSON.parse(printed) as readonly Pattern[]).filter((pattern) => calls.includes(place(pattern)))
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
    const faults = new Map<string, string>()
    const seen = new Set<string>()
    for (const pattern of [...literals, ...built]) {
      const written = `/${pattern.source}/${pattern.flags}`
      if (seen.has(written)) continue
      seen.add(written)
      const found = fault(pattern)
      if (found) faults.set(place(pattern), `${written} is slow on ${found}`)
    }
    const unexplained = [...faults].filter(([at]) => !reasons.has(at)).map((entry) => entry.join(' '))
    assert.deepEqual(unexplained, [])
    const idle = [...reasons.keys()].filter((at) => !faults.has(at))
    assert.deepEqual(idle, [], 'a reason where none is needed')
  })
})
