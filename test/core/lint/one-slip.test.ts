import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { fixToEnd } from '../../../server/src/core/lint/fix-to-end.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { FACTS } from '../../facts.ts'

/** A text after all safe fixes that are made unasked. */
const fixed = (text: string): string => fixToEnd(parse(text), (one) => lint(one, DEFAULT_SETTINGS, FACTS)).document.text

const assertLeftAlone = (text: string): void => assert.equal(fixed(text), text)

const paragraphs = (...all: readonly string[]): string => `${all.join('\n\n')}\n`

/** A slip in one place has nothing else mended that was right. */
describe('fixing all, where something slipped in one place', () => {
  it('puts a lost mark where its space was left', () =>
    assert.equal(
      fixed(paragraphs('L’Assemblée générale,', '1. <u>Décide</u> d’y aller\u00a0', '2. <u>Note</u> le rapport.')),
      paragraphs('L’Assemblée générale,', '1. <u>Décide</u> d’y aller\u00a0;', '2. <u>Note</u> le rapport.'),
    ))

  it('gives no adverb behind a paragraph that has lost its number', () =>
    assertLeftAlone(
      paragraphs(
        'The General Assembly,',
        '1. <u>Decides</u> to light the lamps;',
        '<u>Recalls</u> the report on the lamps;',
        '3. <u>Recalls</u> the report on the oars;',
        '4. <u>Recalls</u> the report on the buoys;',
        '5. <u>Decides</u> so.',
      ),
    ))

  it('gives no adverb to a paragraph that was pasted twice', () => {
    const asks = '<u>Solicita</u> al Secretario General que le presente un informe sobre los puertos y sus lámparas'
    const text = paragraphs('La Asamblea General,', '1. <u>Decide</u> lo dicho;', `2. ${asks}.`, `3. ${asks}.`)
    assert.equal(fixed(text), text.replace('lámparas.', 'lámparas;'))
  })

  it('takes the letter of a part for no word that stands twice', () =>
    assertLeftAlone(
      paragraphs(
        'La Asamblea General,',
        '1. <u>Recuerda</u> sus resoluciones 45/250 A a C, de 21 de diciembre de 1990, y 48/252 a a C, de 26 de mayo de 1994;',
        '2. <u>Decide</u> lo dicho.',
      ),
    ))

  it('puts no colon behind an item that has lost its label', () =>
    assertLeftAlone(
      paragraphs(
        'The Security Council,',
        '<u>Noting</u> the ports,',
        '1. <u>Decides</u> that the mission shall, in line with the plan, have the following objectives:',
        '<u>Protect the ports and the quays of the coast, in line with the plan</u>',
        'a. Light the ports;',
        'b. Guard the quays;',
        '(ii) <u>Guard the lamps</u>',
        'a. Count the lamps;',
        'b. Light the lamps;',
        '2. <u>Decides</u> so.',
      ),
    ))

  it('puts no colon by labels that are changed about', () =>
    assertLeftAlone(
      paragraphs(
        'The Security Council,',
        '<u>Noting</u> the ports,',
        '1. <u>Decides</u> on this mandate:',
        '(a) Lamps:',
        '(i) To light the lamps;',
        '(b) Oars:',
        '(i) To mend the oars;',
        '(ii) To sell the oars;',
        '(c) To go;',
        '(d) Buoys:',
        '(ii) To light the buoys;',
        '(i) To look at the buoys;',
        '(iii) To paint the buoys;',
        '2. <u>Decides</u> so.',
      ),
    ))
})
