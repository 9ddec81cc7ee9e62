import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { fixAll } from '../../../server/src/core/lint/fixes.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { capitalsIn } from '../../../server/src/core/model/capitals.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { mark, marked } from '../../marks.ts'

/** Checks which words in capitals count as emphasis; none are marked where none do. */
function checkCapitals(source: string): void {
  const { text, spans } = marked(source)
  const found = capitalsIn(text)
  assert.equal(mark(text, found ? [found] : []), mark(text, spans))
}

/** The findings of some rules in a text of the General Assembly, and the text with all safe fixes. */
function found(
  body: string,
  ...rules: readonly string[]
): { readonly messages: readonly string[]; readonly fixed: string } {
  const text = `The General Assembly,\n\n${body}`
  const findings = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter(({ rule }) => rules.includes(rule))
  return {
    messages: findings.map(({ message }) => printMessage(message, 'en')),
    fixed: applyEdits(text, fixAll(findings)),
  }
}

const EMPHASIS = ['operative-verb-emphasis', 'preambular-emphasis']

describe('words in capitals', () => {
  it('are emphasis where an opening stands in them', () => {
    checkCapitals('⟦URGES⟧ Member States to act;')
    checkCapitals('⟦ALSO TAKES NOTE WITH APPRECIATION⟧ of the report;')
    checkCapitals('⟦CONDEMNS, IN THE STRONGEST POSSIBLE TERMS⟧, all of it;')
    checkCapitals('⟦TOMANDO NOTA⟧ del informe,')
    checkCapitals('⟦AYANT À L’ESPRIT⟧ le rapport,')
    checkCapitals('⟦A CONSCIENCE⟧ du rapport,')
    checkCapitals('[⟦URGES⟧ all to act;]')
    checkCapitals('⟦URGES⟧:')
  })
  it('are emphasis where an unknown word is followed by small letters', () => checkCapitals('⟦SALUTES⟧ the keepers;'))
  it('leave an acronym behind the opening alone, and run on over other words', () => {
    checkCapitals('⟦REQUESTS⟧ UNESCO to report;')
    checkCapitals('⟦REQUESTS THE SECRETARY-GENERAL⟧ to report;')
  })
  it('are none where all is in capitals, or an acronym or a name opens the text', () => {
    checkCapitals('URGES ALL STATES TO ACT;')
    checkCapitals('UNESCO to report;')
    checkCapitals('MINUSMA’s mandate')
    checkCapitals('MINUSCA Freedom of movement')
    checkCapitals('UNITED NATIONS reform')
    checkCapitals('A Escala de sueldos')
    checkCapitals('Urges all to act;')
  })
})

describe('emphasis by capitals', () => {
  it('is enough where all have it', () =>
    assert.deepEqual(
      found('RECALLING one,\n\n1. URGES all to act;\n\n2. REQUESTS:\n\n(a) One;\n\n(b) Two.\n', ...EMPHASIS).messages,
      [],
    ))
  it('of the verbs alone asks for none in the preamble', () =>
    assert.deepEqual(
      found('Recalling one,\n\nNoting two,\n\n1. URGES all;\n\n2. NOTES it.\n', ...EMPHASIS).messages,
      [],
    ))
  it('is missed where the others have it, and put there', () => {
    const { messages, fixed } = found(
      '1. URGES all;\n\n2. NOTES it;\n\n3. Takes note of it;\n\n4. DECIDES so.\n',
      ...EMPHASIS,
    )
    assert.deepEqual(messages.length, 1)
    assert.match(messages[0] ?? '', /“Takes note”, is not in capitals/)
    assert.match(fixed, /3\. TAKES NOTE of it;/)
  })
  it('is a mark of its own beside italics', () => {
    const { messages, fixed } = found(
      '1. *Urges* all;\n\n2. *Notes* it;\n\n3. TAKES NOTE of it;\n\n4. *Decides* so.\n',
      ...EMPHASIS,
    )
    assert.deepEqual(messages.length, 1)
    assert.match(messages[0] ?? '', /in capitals, while the other verbs of the text are in italics/)
    assert.match(fixed, /3\. \*Takes note\* of it;/)
  })
  it('goes on in an adverb that is put in', () =>
    assert.match(
      found(
        '1. REQUESTS the Secretary-General to act;\n\n2. REQUESTS the Secretary-General to report;\n\n3. NOTES it.\n',
        'repeated-opening',
      ).messages[0] ?? '',
      /“ALSO REQUESTS”/,
    ))
  it('makes no abbreviation, nor does a verb or a month in capitals', () =>
    assert.deepEqual(
      found('1. COMMENDS all and URGES them to act by NOVEMBER;\n\n2. NOTES it.\n', 'abbreviation').messages,
      [],
    ))
})
