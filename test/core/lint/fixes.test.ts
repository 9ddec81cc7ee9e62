import assert from 'node:assert/strict'
import { fixAll, fixesAt } from '../../../server/src/core/lint/fixes.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import type { Finding, Fix } from '../../../server/src/core/rules/rule.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { verbatim } from '../../../server/src/core/text/message.ts'
import type { Span } from '../../../server/src/core/text/span.ts'
import { marked } from '../../marks.ts'

const fix = (safe: boolean, ...edits: readonly (readonly [Span, string])[]): Fix => ({
  title: verbatim(`${safe ? 'mend' : 'offer'} ${edits[0]?.[1]}`),
  safe,
  edits: edits.map(([span, text]) => ({ span, text })),
})

const finding = (span: Span, ...fixes: readonly Fix[]): Finding => ({
  rule: 'balance',
  severity: 'warning',
  span,
  message: verbatim('An example.'),
  fixes,
})

/**
 * Checks fix-all where every `⟦span⟧` is found and its first mend is to put the text of the same place in the list
 * there.
 */
function checkFixAll(source: string, texts: readonly string[], expected: string): void {
  const { text, spans } = marked(source)
  const findings = spans.map((span, i) => finding(span, fix(true, [span, texts[i] ?? ''])))
  assert.equal(applyEdits(text, fixAll(findings)), expected)
}

describe('fix-all', () => {
  it('takes every safe mend', () => checkFixAll('⟦one⟧ ⟦two⟧', ['1', '2'], '1 2'))
  it('takes the first in the text of two that share a character', () => checkFixAll('⟦one ⟦two⟧⟧', ['1', '2'], '1'))
  it('takes both of two that only touch', () => checkFixAll('⟦one⟧⟦two⟧', ['1', '2'], '12'))
  it('takes the first of two that put something in at one place', () => checkFixAll('a⟦⟧⟦⟧b', ['1', '2'], 'a1b'))
  it('leaves out what a person has to choose', () => {
    const { spans } = marked('⟦one⟧')
    const [span] = spans as [Span]
    assert.deepEqual(fixAll([finding(span, fix(false, [span, '1']))]), [])
    assert.deepEqual(fixAll([finding(span)]), [])
  })
  it('takes the first safe mend of a finding, and only that', () => {
    const { text, spans } = marked('⟦one⟧')
    const [span] = spans as [Span]
    const edits = fixAll([finding(span, fix(false, [span, '0']), fix(true, [span, '1']), fix(true, [span, '2']))])
    assert.equal(applyEdits(text, edits), '1')
  })
  it('takes a mend with all its edits or not at all', () => {
    const { text, spans } = marked('⟦one⟧ ⟦two⟧')
    const [one, two] = spans as [Span, Span]
    const findings = [finding(one, fix(true, [two, '2'])), finding(two, fix(true, [one, '1'], [two, 'II']))]
    assert.equal(applyEdits(text, fixAll(findings)), 'one 2')
  })
  it('gives its edits in the order of the text', () => {
    const { spans } = marked('⟦one⟧ ⟦two⟧')
    const [one, two] = spans as [Span, Span]
    const edits = fixAll([finding(one, fix(true, [two, '2'])), finding(two, fix(true, [one, '1']))])
    assert.deepEqual(
      edits.map(({ span }) => span),
      [one, two],
    )
  })
})

/** Checks which mends a person is shown at the second span, or at the cursor, where the first has been found. */
function checkFixesAt(source: string, titles: readonly string[]): void {
  const { spans, cursor } = marked(source)
  const [found, selected] = spans
  const at = cursor === null ? selected : { start: cursor, end: cursor }
  const findings = [finding(found as Span, fix(true, [found as Span, '1']), fix(false, [found as Span, '2']))]
  assert.deepEqual(
    fixesAt(findings, at as Span).map(({ fix: { title } }) => printMessage(title, 'en')),
    titles,
  )
}

describe('the mends at a place', () => {
  it('are those of what is found there, the offers too', () => checkFixesAt('one ⟦t│wo⟧', ['mend 1', 'offer 2']))
  it('are shown at either edge', () => {
    checkFixesAt('one ⟦│two⟧ three', ['mend 1', 'offer 2'])
    checkFixesAt('one ⟦two│⟧ three', ['mend 1', 'offer 2'])
  })
  it('are shown for a selection that touches it', () => checkFixesAt('⟦one⟧⟦ two⟧', ['mend 1', 'offer 2']))
  it('are not shown elsewhere', () => checkFixesAt('one ⟦two⟧ th│ree', []))
})
