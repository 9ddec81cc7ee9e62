import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** What is said of the numbers of three paragraphs that are labelled so. */
const said = (...labels: readonly [string, string, string]): readonly string[] =>
  lint(
    parse(`The General Assembly,\n\n${labels.map((label, i) => `${label} *Decides* ${i}`).join(';\n\n')}.\n`),
    DEFAULT_SETTINGS,
    EMPTY_WORLD,
  ).flatMap(({ rule, message }) => (rule === 'paragraph-number' ? [printMessage(message, 'en')] : []))

describe('the number of a paragraph', () => {
  it('in brackets is told as such, and one with a letter as that', () => {
    for (const message of said('(1)', '(2)', '(3)')) assert.match(message, /numbered with a full stop/)
    assert.equal(said('(1)', '(2)', '(3)').length, 3)
    const [letter = '', ...more] = said('l.', '2.', '3.')
    assert.match(letter, /a letter that looks like a figure.* Write “1\.”\.$/)
    assert.deepEqual(more, [])
  })
  it('in roman figures is told as such, whatever closes it', () => {
    const [first = '', ...more] = said('I)', 'II)', 'III)')
    assert.match(first, /arabic numbers/)
    assert.deepEqual(more, [])
  })
  it('that is behind a gap says which are missing', () => {
    assert.match(said('1.', '3.', '4.')[0] ?? '', /number 2 is missing/)
    assert.match(said('1.', '4.', '5.')[0] ?? '', /numbers 2 and 3 are missing/)
    assert.match(said('1.', '5.', '6.')[0] ?? '', /numbers 2 to 4 are missing/)
  })
  it('of a reason that was put in behind another keeps its place', () => {
    const text = 'The General Assembly,\n\nPP1 *Noting* it,\n\nPP2 ter *Noting* that,\n\n*Decides* to act.\n'
    const [found] = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter(({ rule }) => rule === 'paragraph-number')
    assert.match(found ? printMessage(found.message, 'en') : '', /label this one “PP1 ter”\.$/)
  })
  it('that all lack is a matter of form behind an organ that is not known', () => {
    const severity = (organ: string): string | undefined =>
      lint(
        parse(`${organ},\n\n*Noting* it,\n\n*Decides* to act;\n\n*Requests* a report.\n`),
        DEFAULT_SETTINGS,
        EMPTY_WORLD,
      ).find(({ rule }) => rule === 'paragraph-number')?.severity
    assert.deepEqual(['The General Assembly', 'The Harbour Council'].map(severity), ['warning', 'hint'])
  })
  it('keeps what negotiators and articles write round it', () => {
    assert.match(said('OP1', 'OP3', 'OP4')[0] ?? '', /number this one “OP2”\.$/)
    assert.match(said('OP1', 'OP3 bis', 'OP2')[0] ?? '', /or number it “OP1 bis”\.$/)
    const articles = parse(
      'CONSIDERANDO:\n\nQue los muelles del puerto no tienen lámparas y la noche es larga;\n\nRESUELVE:\n\nARTÍCULO 1.- Uno.\n\nARTÍCULO 3.- Dos.\n\nCUARTO.- Tres.\n\nSEXTO.- Más.\n',
    )
    const [third, sixth] = lint(articles, DEFAULT_SETTINGS, EMPTY_WORLD).map(({ message, fixes }) => ({
      message: printMessage(message, 'en'),
      fixes,
    }))
    assert.match(third?.message ?? '', /number this one “ARTÍCULO 2\.-”\.$/)
    assert.match(sixth?.message ?? '', /“SEXTO.-” follows 4: number 5 is missing.* number this one “5”\.$/)
    assert.deepEqual(sixth?.fixes, [])
  })
})
