import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** The draft after the first fix of the first finding on capitals. */
function mended(words: string): string {
  const text = `The General Assembly,\n\n*Decides* ${words}.\n`
  const finding = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).find(({ rule }) => rule === 'capital-letters')
  return applyEdits(text, finding?.fixes[0]?.edits ?? []).slice(text.indexOf('*Decides*') + '*Decides* '.length, -2)
}

describe('capital-letters: a fix changes letters alone', () => {
  for (const [words, right] of [
    ['to thank the united nations', 'to thank the United Nations'],
    ['to thank the united *nations*', 'to thank the United *Nations*'],
    ['to thank the united[^1] nations', 'to thank the United[^1] Nations'],
    ['to thank the united\nnations', 'to thank the United\nNations'],
    ['to thank member *states*', 'to thank Member *States*'],
    ['to thank all *states*', 'to thank all *States*'],
  ] as const)
    it(JSON.stringify(words), () => assert.equal(mended(words), right))
})
