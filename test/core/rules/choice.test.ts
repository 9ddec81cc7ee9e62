import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { fixAll } from '../../../server/src/core/lint/fixes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** Checks that the draft has findings by the rule, and that none is mended unless a person chooses how. */
function checkLeft(rule: string, text: string): void {
  const findings = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter((finding) => finding.rule === rule)
  assert.notEqual(findings.length, 0)
  assert.equal(applyEdits(text, fixAll(findings)), text)
}

describe('what a person has to choose', () => {
  it('is whose dollars a bare sign means', () =>
    checkLeft('number-style', 'The General Assembly,\n\n*Decides* to pay $5 million.\n'))

  it('is whether “to” has a capital, or stands twice', () =>
    checkLeft(
      'item-form',
      'The General Assembly,\n\n*Urges* States to:\n\n(a) Strengthen one;\n\n(b) Improve two;\n\n(c) to protect three.\n',
    ))

  it('is which of two marks closes a paragraph, where a note may stand between them', () => {
    checkLeft('paragraph-punctuation', 'The General Assembly,\n\n1. *Visits* Apple Inc..\n\n2. *Decides* so.\n')
    checkLeft(
      'paragraph-punctuation',
      'The General Assembly,\n\n1. *Decides* one,[^1];\n\n2. *Decides also* two.\n\n[^1]: A/75/1.\n',
    )
  })

  it('is whether a word that stands twice ends a clause and begins what follows', () => {
    checkLeft('typography', 'The General Assembly,\n\n*Aware* that what there is is known,\n')
    checkLeft('typography', 'The General Assembly,\n\n*Noting* the talks that States took part in in the spring,\n')
    checkLeft('typography', 'La Asamblea General,\n\n*Observando* que lo que hay hay que cuidarlo,\n')
    checkLeft('typography', 'L’Assemblée générale,\n\n*Notant* que ce qu’il y a a été vu,\n')
  })

  it('is the adverb of a paragraph that may stand elsewhere', () =>
    checkLeft(
      'repeated-opening',
      'The General Assembly,\n\n<u>Recalling</u> its rules,\n\n3. <u>Further decides</u> to meet;\n\n1. <u>Decides</u> to act.\n',
    ))

  it('is the number of a paragraph', () =>
    checkLeft('paragraph-number', 'The General Assembly,\n\nl. *Requests* one;\n\n3. *Decides* two.\n'))
})
