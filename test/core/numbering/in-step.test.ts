import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { isInStep } from '../../../server/src/core/numbering/in-step.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

const draft = (...lines: readonly string[]): string => `The General Assembly,\n\n${lines.join('\n\n')}\n`
const BASE = draft(
  '1. *Requests* a report on:',
  '(a) The roots of the trees;',
  '(b) The leaves of all of them;',
  '(c) The bark;',
  'I\n\nTrees',
  '2. *Decides* on paragraph 1 (c) above;',
  '3. *Urges* all to plant them.',
)

function check(taken: string, put: string, isSame: boolean): void {
  assert.ok(BASE.includes(taken))
  const [before, now] = [parse(BASE), parse(BASE.replace(taken, put))]
  assert.equal(isInStep(before, now), isSame)
}

describe('a draft in step with an earlier text', () => {
  it('says something else in one paragraph at most', () => {
    check('plant', 'plan', true)
    check('a report', 'no report', true)
    check('above;\n\n3. *Urges*', 'below;\n\n3. *Asks*', false)
  })

  it('has the same paragraphs under the same numbers', () => {
    check('3. *Urges*', '4. *Urges*', false)
    check('3. *Urges*', '*Urges*', false)
    check('\n\n3. *Urges* all to plant them.', '', false)
  })

  it('has the same points', () => {
    check('The leaves of all of them;\n\n(c) ', '', false)
    check('(b) The leaves', '(c) The leaves', false)
  })

  it('has the same sections', () => {
    check('I\n\nTrees', 'II\n\nTrees', false)
    check('Trees\n', 'Forests\n', true)
  })

  it('tells of a point that was taken out, though all letters are in order', () => {
    const now = parse(BASE.replace('The leaves of all of them;\n\n(c) ', ''))
    const stale = lint(now, DEFAULT_SETTINGS, EMPTY_WORLD, parse(BASE)).filter(({ rule }) => rule === 'reference-stale')
    assert.equal(stale.length, 1)
  })
})
