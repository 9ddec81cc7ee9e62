import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** What the fixes of a text put in the place of its verbs. */
const put = (text: string): readonly string[] =>
  lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).flatMap(({ rule, fixes }) =>
    /-form$/.test(rule) ? fixes.flatMap(({ edits }) => edits.map((edit) => edit.text)) : [],
  )

describe('the form of a verb', () => {
  it('is put right in the capitals that it has', () => {
    assert.deepEqual(put('THE GENERAL ASSEMBLY,\n\n1. REQUEST A REPORT;\n\n2. DECIDES SO.\n'), ['REQUESTS'])
    assert.deepEqual(put('The General Assembly,\n\n1. Request a report;\n\n2. Decides so.\n'), ['Requests'])
  })
  it('is the present, where the accents of another form would fit as well', () =>
    assert.deepEqual(put('L’Assemblée générale,\n\n1. DECIDE de continuer;\n\n2. Prie le Conseil.\n'), ['DÉCIDE']))
  it('wants no accents where a text in capitals has none', () =>
    assert.deepEqual(put('LE CONSEIL DE SECURITE,\n\n1. DECIDE DE CONTINUER;\n\n2. PRIE LES ETATS.\n'), []))
})
