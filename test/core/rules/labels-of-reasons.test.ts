import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** The text once the labels of its preamble have been taken out. */
function unlabelled(text: string): string {
  const [fix] = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD)
    .filter(({ rule }) => rule === 'preambular-form')
    .flatMap(({ fixes }) => fixes)
  return applyEdits(text, fix?.edits ?? [])
}

describe('the labels of reasons are taken out', () => {
  it('with the space behind them, where emphasis begins behind them or before', () => {
    const draft = (one: string, other: string): string =>
      `The General Assembly,\n\n${one} the lights,\n\n${other} the harbours,\n\n*Decides* to act.\n`
    assert.equal(unlabelled(draft('(a) *Noting*', '(b)\u00a0*Recalling*')), draft('*Noting*', '*Recalling*'))
    assert.equal(unlabelled(draft('*(a) Noting*', '*(b)  Recalling*')), draft('*Noting*', '*Recalling*'))
  })
})
