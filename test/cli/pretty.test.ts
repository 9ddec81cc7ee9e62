import assert from 'node:assert/strict'
import { pretty } from '../../server/src/cli/formats/pretty.ts'
import type { Totals } from '../../server/src/cli/formats/reporter.ts'
import { parse } from '../../server/src/core/document/document.ts'
import { NOTHING } from '../../server/src/core/features/recognition.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import { verbatim } from '../../server/src/core/text/message.ts'

const finding: Finding = {
  rule: 'balance',
  severity: 'error',
  span: { start: 4, end: 5 },
  message: verbatim('Wrong.'),
  fixes: [],
}

const TOTALS: Totals = {
  files: 2,
  failed: 0,
  empty: 0,
  unfixed: 0,
  known: 0,
  ignored: 0,
  counts: { error: 0, warning: 0, information: 0, hint: 0 },
  fixable: 0,
  fixed: 0,
  understood: NOTHING,
}

function printed(colour: boolean, totals: Partial<Totals>): string {
  let text = ''
  const write = (part: string) => {
    text += part
  }
  const report = pretty({ write, colour, language: 'en' })
  report.file({ path: 'a', document: parse('1\n2\n3'), findings: [finding] })
  report.end({ ...TOTALS, ...totals })
  return text
}

describe('findings for people', () => {
  it('are coloured on a terminal, and only there', () => {
    const [red, quiet, plain] = ['\u001b[31m', '\u001b[2m', '\u001b[0m']
    const name = '\u001b[1m'
    const coloured = `${name}a: 1 error${plain}\n\na:3:1: ${red}error${plain}: ${quiet}balance${plain}\n    3\n    ${red}^${plain}\n    Wrong.\n`
    assert.ok(printed(true, {}).startsWith(coloured), JSON.stringify(printed(true, {})))
    assert.ok(printed(false, {}).startsWith('a: 1 error\n\na:3:1: error: balance\n    3\n    ^\n    Wrong.\n'))
  })

  it('are counted in plain words', () => {
    const closing = (totals: Partial<Totals>) => printed(false, totals).trimEnd().split('\n').at(-1)
    assert.equal(closing({}), '2 drafts checked: nothing found.')
    const counts = { error: 1, warning: 2, information: 3, hint: 4 }
    assert.equal(closing({ files: 1, counts }), '1 draft checked: 1 error, 2 warnings, 3 information, 4 hints.')
    assert.equal(
      closing({ counts, fixable: 5 }),
      '2 drafts checked: 1 error, 2 warnings, 3 information, 4 hints. 5 can be mended with --fix.',
    )
    assert.equal(
      closing({ fixed: 1, unfixed: 1, failed: 2 }),
      '2 drafts checked, 1 mended: nothing found. 1 draft could not be mended. 2 more drafts could not be checked.',
    )
    assert.equal(
      closing({ understood: { paragraphs: 11, understood: 6 } }),
      '2 drafts checked: nothing found. Of 11 paragraphs, 6 were understood.',
    )
    assert.equal(closing({ files: 0, failed: 1 }), 'No draft could be checked.')
    assert.equal(closing({ ignored: 2 }), '2 drafts checked: nothing found. 2 drafts are ignored by the configuration.')
  })

  it('have the errors once more at the end, where they stand among others', () => {
    const listed = (others: readonly Finding[]): string => {
      let text = ''
      const report = pretty({ write: (part) => (text += part), colour: false, language: 'en' })
      const errors = Array.from({ length: 25 }, (_, n) => ({ ...finding, span: { start: n * 2, end: n * 2 + 1 } }))
      for (const [n, one] of [...errors, ...others].entries())
        report.file({ path: `d${n}`, document: parse(`${n}\n`.repeat(60)), findings: [one] })
      report.end({ ...TOTALS, files: 26 })
      return text
    }
    const hint: Finding = { ...finding, severity: 'hint', rule: 'serial-comma' }
    assert.match(listed([hint]), /\nThe 25 errors:\nd0:1:1: balance\n/)
    assert.match(listed([hint]), /\nand 5 other errors: --level error shows errors alone, --statistics how many/)
    assert.doesNotMatch(listed([]), /The 25 errors|errors alone/)
  })
})
