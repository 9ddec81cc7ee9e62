import assert from 'node:assert/strict'
import { suppressionsIn } from '../../../server/src/core/model/suppressions.ts'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { mark, marked } from '../../marks.ts'

/** Checks what a comment silences, and why; `⟦…⟧` stands round the comment and, second, round what it covers. */
function checkSuppression(source: string, rules: readonly string[], reason: string): void {
  const { text, spans } = marked(source)
  const [found, second] = suppressionsIn({ tree: parseTree(text), text })
  assert.ok(found && !second)
  assert.equal(mark(text, [found.span, found.covers]), mark(text, spans))
  assert.deepEqual([found.rules, found.reason], [rules, reason])
}

describe('a comment that silences a rule', () => {
  it('covers the next line', () =>
    checkSuppression(
      'Text\n⟦<!-- resolute-disable-next-line paragraph-number: as printed -->⟧⟦\n3. Notes it;⟧\n\n5. Decides so.\n',
      ['paragraph-number'],
      'as printed',
    ))
  it('covers the next line that is not blank, whatever the line ends', () =>
    checkSuppression(
      '⟦<!-- resolute-disable-next-line paragraph-number: as printed -->⟧⟦\r\n\r\n3. Notes it;⟧\r\n',
      ['paragraph-number'],
      'as printed',
    ))
  it('may name several rules, and give no reason', () =>
    checkSuppression('⟦<!-- resolute-disable-next-line format, balance -->⟧⟦\nText⟧\n', ['format', 'balance'], ''))
  it('may cover the whole draft', () =>
    checkSuppression(
      '⟦Text\n\n⟦<!-- resolute-disable-file format: of another age -->⟧\n⟧',
      ['format'],
      'of another age',
    ))
  it('is no other comment', () => {
    const text = '<!-- resolute is fine -->\n\n<!-- disable-next-line format: no -->\n'
    assert.deepEqual(suppressionsIn({ tree: parseTree(text), text }), [])
  })
})
