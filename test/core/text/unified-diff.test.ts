import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyEdits, type Edit } from '../../../server/src/core/text/edit.ts'
import { unifiedDiff } from '../../../server/src/core/text/unified-diff.ts'

const checkDiff = (text: string, edits: readonly Edit[], hunks: string): void =>
  assert.equal(unifiedDiff(text, edits, 'a', 'b'), hunks && `--- a\n+++ b\n${hunks}`)

const at = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

/** The text that a diff makes of another, as `patch` reads it. */
function patched(text: string, diff: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const out: string[] = []
  let from = 0
  const body = diff.replace(/\n\\ No newline at end of file\n/g, '¶').match(/[^\n¶]*[\n¶]/g) ?? []
  const unmarked = (line: string): string => line.slice(1).replace('¶', '')
  for (const line of body.slice(2)) {
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (header) {
      const start = Number(header[1]) - (header[2] === '0' ? 0 : 1)
      out.push(...lines.slice(from, start))
      from = start
      assert.equal(out.length, Number(header[3]) - (header[4] === '0' ? 0 : 1), line)
    } else if (line.startsWith('+')) out.push(unmarked(line))
    else {
      assert.equal(unmarked(line), lines[from++])
      if (line.startsWith(' ')) out.push(unmarked(line))
    }
  }
  return [...out, ...lines.slice(from)].join('')
}

describe('a unified diff', () => {
  it('shows the lines that change, with three round them', () =>
    checkDiff(
      '1\n2\n3\n4\n5\n6\n7\n8\n9\n',
      [at(8, 9, 'five')],
      '@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n',
    ))

  it('shows a blank line that is put between two as that line alone', () =>
    checkDiff('1\n2\n', [at(1, 1, '\n')], '@@ -1,2 +1,3 @@\n 1\n+\n 2\n'))

  it('shows lines that are joined', () =>
    checkDiff('1\n2\n3\n', [at(1, 2, ' ')], '@@ -1,3 +1,2 @@\n-1\n-2\n+1 2\n 3\n'))

  it('says where there is no line end', () =>
    checkDiff(
      '1',
      [at(1, 1, '!')],
      '@@ -1 +1 @@\n-1\n\\ No newline at end of file\n+1!\n\\ No newline at end of file\n',
    ))

  it('is empty where nothing changes', () => checkDiff('1\n', [at(0, 1, '1')], ''))

  it('makes of the one text the other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a\n', 'b\n', '\n', 'c', 'd\r\n'), { maxLength: 40 }).map((lines) => lines.join('')),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), fc.constantFrom('', '\n', 'x', 'a\n\n')),
        ),
        (text, drawn) => {
          let from = 0
          const edits = drawn
            .toSorted((a, b) => a[0] - b[0])
            .map(([where, width, put]): Edit => {
              const start = Math.max(from, Math.floor(where * text.length))
              from = Math.min(text.length, start + width)
              return at(start, Math.max(start, from), put)
            })
          assert.equal(patched(text, unifiedDiff(text, edits, 'a', 'b')), applyEdits(text, edits))
        },
      ),
      { numRuns: 1000 },
    ))
})
