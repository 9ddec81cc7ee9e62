import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { fixAll } from '../../../server/src/core/lint/fixes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** The words of a decision after all safe fixes. */
function mended(words: string): string {
  const before = 'The General Assembly,\n\n*Decides* on '
  const text = `${before}${words} of it.\n\n[^1]: A/75/1.\n`
  const after = applyEdits(text, fixAll(lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD)))
  return after.slice(before.length, after.indexOf(' of it.'))
}

describe('a safe fix', () => {
  it('mends words between which no mark stands', () => {
    assert.equal(mended('5%[^1]'), '5 per cent[^1]')
    assert.equal(mended('*5%*'), '*5 per cent*')
    assert.equal(mended('<u>5%</u>'), '<u>5 per cent</u>')
  })

  it('loses no mark of a note', () => assert.equal(mended('5[^1]%'), '5[^1]%'))

  for (const [open, close] of [
    ['*', '*'],
    ['**', '**'],
    ['_', '_'],
    ['<u>', '</u>'],
  ])
    it(`loses no ${close} without its ${open}`, () => assert.equal(mended(`${open}5${close}%`), `${open}5${close}%`))
})
