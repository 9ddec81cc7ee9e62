import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { marked } from '../../marks.ts'

/** Whether the mark at the cursor has a mend that is safe; fails where nothing is found of it. */
function isMendedUnasked(source: string): boolean {
  const { text, cursor } = marked(source)
  const found = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).find(
    ({ rule, span }) => rule === 'paragraph-punctuation' && span.start === cursor,
  )
  return (found ?? assert.fail(source)).fixes.some(({ safe }) => safe)
}

describe('a safe fix', () => {
  it('changes what is surely a paragraph', () => {
    assert.ok(isMendedUnasked('The General Assembly,\n\n*Recalling* it│.\n\n1. *Decides* so;\n\n2. *Ends*.'))
  })
  it('changes reasons that open with known participles, one behind another, though they have no marks of their own', () =>
    assert.ok(
      isMendedUnasked('The General Assembly,\n\nRecalling it;\n\nStressing it│;\n\n1. Decides so;\n\n2. Urges it.\n'),
    ))
  it('puts no mark behind a figure on a line of its own, as the number of a fifth line', () => {
    assert.ok(isMendedUnasked('The General Assembly,\n\n1. *Decides* so;\n\n2. *Decides* to go │on'))
    assert.ok(!isMendedUnasked('The General Assembly,\n\n1. *Decides* so;\n\n2. *Decides* to go on.\n│10'))
  })
  it('leaves the end of a paragraph alone whose first block may be of another kind', () => {
    // The recital behind a decision; read as a part of that, it would close with a full stop.
    assert.ok(!isMendedUnasked('5. *Recalling* it.\n\n*Recalling* it,\n\n- its resolution 33/134│.'))
    assert.ok(!isMendedUnasked('5. *Recalling* it.\n\n*Recalling* it,\n\n[^1]: A/80/1\n\n- its resolution 33/134│.'))
  })
})
