import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { inEnglish } from '../../../server/src/core/messages/printer.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

const found = (text: string) =>
  lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD)
    .filter(({ rule }) => rule === 'unrecognized')
    .map(({ severity, message }) => [severity, inEnglish(message).slice(0, 42)])

describe('a resolution without paragraphs', () => {
  it('is told in earnest where all of it is in a table', () => {
    const rows = '| PP1 | Recalling its resolution 70/1, |\n| OP1 | Urges States to act. |\n'
    assert.deepEqual(found(`The General Assembly,\n\n${rows}`), [
      ['warning', 'What stands behind this line is in a table'],
    ])
    assert.deepEqual(
      found(`${rows}\nThe General Assembly,\n`).map(([severity]) => severity),
      ['hint'],
    )
  })
  it('is only hinted at where it has just begun', () =>
    assert.deepEqual(found('The General Assembly,\n'), [['hint', 'Neither a reason nor a decision was recogn']]))
  it('may have tables beside its paragraphs', () =>
    assert.deepEqual(found('The General Assembly,\n\n*Noting* it,\n\n*Decides* so.\n\n| a | b |\n'), []))
})
