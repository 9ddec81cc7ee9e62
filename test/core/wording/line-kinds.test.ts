import assert from 'node:assert/strict'
import {
  designationIn,
  isAdoptionNote,
  isAnnexLine,
  isHeadingLine,
  partIn,
  sectionIn,
} from '../../../server/src/core/wording/line-kinds.ts'
import { organOf, parseOrganLine } from '../../../server/src/core/wording/organ-line.ts'
import { mark, marked } from '../../marks.ts'

/** Checks the designation that a heading opens with, and the title behind it; neither marked where there is none. */
function checkDesignation(source: string): void {
  const { text, spans } = marked(source)
  const found = designationIn(text)
  const title = found && found.title < text.length ? [{ start: found.title, end: text.length }] : []
  assert.equal(mark(text, found ? [{ start: 0, end: found.length }, ...title] : []), mark(text, spans))
}

describe('a designation', () => {
  it('stands before the title', () => {
    checkDesignation('⟦530(XXIV)⟧ ⟦COOPERATION AMONG DEVELOPING COUNTRIES⟧')
    checkDesignation('⟦79/116⟧. ⟦Criminal accountability of officials⟧')
    checkDesignation('⟦46/36 L⟧. ⟦Transparency in armaments⟧')
    checkDesignation('⟦217 A (III)⟧. ⟦Universal Declaration⟧')
    checkDesignation('⟦1992/5⟧ ⟦Housing⟧')
  })
  it('stands alone', () => {
    checkDesignation('⟦Resolution 2513 (2020)⟧')
    checkDesignation('⟦A/RES/79/116⟧')
    checkDesignation('⟦A/HRC/RES/16/18⟧')
    checkDesignation('⟦Resolución 700(XXXVI)⟧')
    checkDesignation('⟦Décision 2021/238⟧')
    checkDesignation('⟦ES-10/21⟧')
    checkDesignation('⟦S-10/2⟧.')
    checkDesignation('⟦Draft resolution 79/1⟧')
    checkDesignation('⟦Resolution 9/2027⟧')
  })
  it('is none where the line is running text', () => {
    checkDesignation('33/134 of 19 December 1978')
    checkDesignation('Resolution 2513 (2020) of the Security Council says')
    checkDesignation('12 May 1990')
    checkDesignation('Resolution 9/20270')
    checkDesignation('Recalling its resolution 33/134')
    checkDesignation('1992')
    checkDesignation('Title')
  })
})

describe('lines that name what follows them', () => {
  it('open a part by its letter, with or without its title', () => {
    assert.deepEqual(partIn('A'), { label: 'A', title: null })
    assert.deepEqual(partIn('B United Nations communications'), { label: 'B', title: 'United Nations communications' })
    assert.equal(partIn('A report on trade'), null)
    assert.equal(partIn('AB'), null)
  })
  it('open a section by its number, with or without its title', () => {
    assert.deepEqual(sectionIn('II'), { label: 'II', title: null })
    assert.deepEqual(sectionIn('B.'), { label: 'B', title: null })
    assert.deepEqual(sectionIn('II. Follow-up'), { label: 'II', title: 'Follow-up' })
    assert.deepEqual(sectionIn('Section IV'), { label: 'IV', title: null })
    assert.deepEqual(sectionIn('Sección II'), { label: 'II', title: null })
    assert.equal(sectionIn('ii'), null)
    assert.equal(sectionIn('II follow-up'), null)
    assert.equal(sectionIn('Decides'), null)
  })
  it('open an annex in each language', () => {
    for (const line of ['Annex', 'Annex I', 'ANNEX II', 'Anexo', 'Anexo I', 'Annexe', 'Annexe II'])
      assert.ok(isAnnexLine(line), line)
    for (const line of ['Annexed to the report', 'The annex', 'annex to the present resolution, in which'])
      assert.ok(!isAnnexLine(line), line)
  })
  it('tell when a text was adopted', () => {
    for (const line of [
      '82nd plenary meeting',
      '19 December 1978',
      '82nd plenary meeting 19 December 1978',
      'Adopted by the Security Council at its 8742nd meeting, on 10 March 2020',
      'PASSED AND ADOPTED this 3rd day of May, 2027.',
      'Adopted by the Council of Northport on this 3rd day of May 2027',
      'Dado en Puerto Norte, a los 3 días del mes de mayo de 2027.',
      'Fait à Port-Nord, le 3 mai 2027.',
      '...th plenary meeting,',
      'Resolution adopted by consensus by the 150th Assembly (Geneva, 27 March 2027)',
      'The resolution was adopted by unanimity.',
      'La resolución fue aprobada por unanimidad.',
      'La résolution a été adoptée à l’unanimité.',
      '[XX]th plenary meeting',
      '___ª sesión plenaria',
      '… e séance plénière',
      '... October 2027',
      '[ ] de octubre de 2027',
    ])
      assert.ok(isAdoptionNote(line), line)
    for (const line of ['Decides to meet on 19 December 1978', '19 December 1978 is the day on which it met'])
      assert.ok(!isAdoptionNote(line), line)
  })
  it('are short, and close with no punctuation', () => {
    assert.ok(isHeadingLine('Follow-up to the Conference'))
    for (const part of [
      'Operative Clauses:',
      'operative part',
      'Cláusulas operativas',
      'Parte dispositiva',
      'Dispositif :',
    ])
      assert.ok(isHeadingLine(part), part)
    assert.ok(!isHeadingLine('The General Assembly,'))
    assert.ok(!isHeadingLine('Decides so.'))
    assert.ok(!isHeadingLine('follow-up'))
    assert.ok(!isHeadingLine(`Decides ${'to go on and on '.repeat(20)}`))
  })
})

describe('an organ line', () => {
  const organ = (line: string): string | null | undefined => parseOrganLine(line)?.organ

  it('names its organ, in each language', () => {
    assert.equal(organ('The General Assembly,'), 'ga')
    assert.equal(organ('La Asamblea General,'), 'ga')
    assert.equal(organ('L’Assemblée générale,'), 'ga')
    assert.equal(organ('Le Conseil de sécurité,'), 'sc')
    assert.equal(organ('El Consejo Económico y Social,'), 'ecosoc')
    assert.equal(organ('The Economic Commission for Latin America and the Caribbean,'), 'eclac')
  })
  it('may be in capitals, lack its comma, and have plain apostrophes and hard spaces', () => {
    assert.equal(organ('THE SECURITY COUNCIL,'), 'sc')
    assert.equal(organ('The Human Rights Council'), 'hrc')
    assert.equal(organ("L'Assemblée générale,"), 'ga')
    assert.equal(organ('The\u00a0General\u00a0Assembly,'), 'ga')
  })
  it('may name a body that is not known here, if it is written like one', () => {
    assert.equal(organ('The Youth Council of Northport,'), null)
    assert.equal(organ('The Youth Council of Northport'), undefined)
    assert.equal(organ('The report of the council,'), undefined)
  })
  it('is no sentence that begins with an organ', () => {
    assert.equal(organ('The General Assembly decided,'), undefined)
    assert.equal(organ('Recalling that the General Assembly,'), undefined)
  })
  it('may be named in the front matter, shortly', () => {
    assert.equal(organOf('General Assembly'), 'ga')
    assert.equal(organOf('ECOSOC'), 'ecosoc')
    assert.equal(organOf('ga'), 'ga')
    assert.equal(organOf('Consejo de Seguridad'), 'sc')
    assert.equal(organOf(''), null)
    assert.equal(organOf('Youth Council'), null)
  })
})
