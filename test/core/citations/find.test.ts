import assert from 'node:assert/strict'
import type { Citation } from '../../../server/src/core/citations/citation.ts'
import { findCitations } from '../../../server/src/core/citations/find/find.ts'
import type { Language } from '../../../server/src/core/lexicon/languages.ts'
import type { OrganId } from '../../../server/src/core/lexicon/organs.ts'
import { mark, marked } from '../../marks.ts'

/** Finds the citations of a text in which each that is printed is marked by `⟦…⟧`, and checks their spans. */
function found(source: string, issuer: OrganId | null, language: Language = 'en'): readonly Citation[] {
  const { text } = marked(source)
  const citations = findCitations(text, { language, issuer })
  assert.equal(
    mark(
      text,
      citations.filter((c) => !c.implied).map((c) => c.span),
    ),
    source,
  )
  return citations
}

/** Checks spans and symbols: `-` stands for a body without a symbol form. */
function symbols(source: string, issuer: OrganId | null, expected: string, language: Language = 'en'): void {
  const got = found(source, issuer, language).map((c) => c.symbol ?? '-')
  assert.equal(got.join(' '), expected)
}

describe('citations in running text', () => {
  it('take the noun, the number and the date that `of` leads to', () => {
    const [citation] = found('in its ⟦resolution 33/134 of 19 December 1978⟧, and', 'ga')
    assert.equal(citation?.text, 'resolution 33/134 of 19 December 1978')
    assert.equal(citation?.date, '1978-12-19')
    assert.equal(citation?.kind, 'resolution')
    assert.deepEqual(citation?.numberSpan, { start: 18, end: 24 })
    assert.deepEqual(citation?.dateSpan, { start: 28, end: 44 })
  })

  it('know non-breaking spaces and hyphens, and fold spaces in their text', () => {
    const [citation] = found('in ⟦resolution\u00a046/182\u00a0of 19\u00a0December 1991⟧.', 'ga')
    assert.equal(citation?.text, 'resolution 46/182 of 19 December 1991')
    symbols('⟦resolution S\u201123/2⟧', 'ga', 'A/RES/S-23/2')
  })

  it('only a date behind `of` dates', () => {
    const [citation] = found(
      'from 1 to 4 June 1982, pursuant to ⟦decision 7/11⟧ taken by the High-level Committee',
      'eclac',
    )
    assert.equal(citation?.date, null)
    assert.equal(citation?.symbol, null)
  })

  it('know each body by the form of its numbers', () => {
    symbols('⟦resolution 242 (1967)⟧', 'ga', 'S/RES/242(1967)')
    symbols('⟦resolution 217 A (III)⟧', 'sc', 'A/RES/217A(III)')
    symbols('⟦resolution 1296 (XLIV)⟧', 'ga', 'E/RES/1296(XLIV)')
    symbols('⟦resolution 1992/5⟧', 'ga', 'E/RES/1992/5')
    symbols('⟦resolution 508(XXIII)⟧', 'eclac', 'ECLAC/RES/508(XXIII)')
    symbols('its ⟦resolution 508(XXIII)⟧', 'ga', 'ECLAC/RES/508(XXIII)')
    symbols('⟦resolution WHA62.1⟧', 'ga', 'WHA62.1')
  })
})

describe('lists and ranges', () => {
  it('are several citations', () => {
    symbols(
      'its ⟦resolutions 46/152 of 18 December 1991⟧, ⟦60/1 of 16 September 2005⟧ and ⟦67/1 of 24 September 2012⟧',
      'ga',
      'A/RES/46/152 A/RES/60/1 A/RES/67/1',
    )
    symbols('⟦resolutions 59/25⟧ to ⟦59/28⟧', 'ga', 'A/RES/59/25 A/RES/59/26 A/RES/59/27 A/RES/59/28')
    symbols('⟦decisions 7/2⟧, ⟦7/5⟧ and ⟦7/6⟧ of the High-level Committee', 'eclac', '- - -')
  })

  it('letters of parts are texts of their own', () => {
    symbols('⟦resolutions 3411 A⟧ and ⟦B (XXX)⟧', 'ga', 'A/RES/3411A(XXX) A/RES/3411B(XXX)')
    symbols(
      '⟦decisions 31/406 A⟧ to ⟦E⟧',
      'ga',
      'A/DEC/31/406A A/DEC/31/406B A/DEC/31/406C A/DEC/31/406D A/DEC/31/406E',
    )
    symbols('⟦resolution 46/36 L⟧ and the', 'ga', 'A/RES/46/36L')
  })

  it('go on behind a description', () => {
    symbols(
      '⟦resolutions 76/146 of 16 December 2021⟧ on the girl child and ⟦75/161 of 16 December 2020⟧ on violence',
      'ga',
      'A/RES/76/146 A/RES/75/161',
    )
  })

  it('one date behind the last number dates those before it that can have been adopted then', () => {
    const text = 'the General Assembly and Security Council ⟦resolutions 70/262⟧ and ⟦2282 (2016) of 27 April 2016⟧'
    const [first, second] = found(text, 'ga')
    assert.deepEqual([first?.symbol, first?.date, first?.dateShared], ['A/RES/70/262', '2016-04-27', true])
    assert.deepEqual([second?.symbol, second?.date, second?.dateShared], ['S/RES/2282(2016)', '2016-04-27', false])
    const [older] = found('⟦resolutions 242 (1967)⟧ and ⟦425 (1978) of 19 March 1978⟧', 'sc')
    assert.equal(older?.date, null)
  })

  it('a date behind the last description dates the whole list', () => {
    const text =
      '⟦resolutions 5/1⟧, on institution-building of the Council, and ⟦5/2⟧, on the Code of Conduct, of 18 June 2007'
    const dates = found(`Human Rights Council ${text}`, 'hrc').map((c) => c.date)
    assert.deepEqual(dates, ['2007-06-18', '2007-06-18'])
  })

  it('never take any pair of figures in prose', () => {
    symbols('by 1/3 of the members, 24/7, in the biennium 2020/21, on 12/11/2020', 'ga', '')
    symbols('the present resolution, by 50 per cent and 2/3', 'ga', '')
  })
})

describe('whose number it is', () => {
  it('the body named before the noun', () => {
    symbols(
      'General Assembly ⟦resolution 60/1⟧ and Human Rights Council ⟦resolution 60/1⟧',
      'hrc',
      'A/RES/60/1 A/HRC/RES/60/1',
    )
  })

  it('the body named behind the numbers', () => {
    symbols('⟦resolution 33/13⟧ of the Human Rights Council', 'ga', 'A/HRC/RES/33/13')
    symbols(
      '⟦resolutions 31/5⟧ and ⟦32/7 of 1 July 2016⟧ of the Human Rights Council',
      'ga',
      'A/HRC/RES/31/5 A/HRC/RES/32/7',
    )
    symbols('⟦resolution 67/1⟧ of the Commission', 'escap', 'E/ESCAP/RES/67/1')
  })

  it('its own, of the body that is the subject', () => {
    symbols('endorsed by the Human Rights Council in its ⟦resolution 33/13⟧', 'ga', 'A/HRC/RES/33/13')
    symbols('the Council, in paragraph 3 of its ⟦resolution 33/13⟧', 'hrc', 'A/HRC/RES/33/13')
    symbols(
      'Recalling General Assembly ⟦resolution 60/251⟧ and its ⟦resolution 45/12⟧',
      'hrc',
      'A/RES/60/251 A/HRC/RES/45/12',
    )
  })

  it('the date tells two bodies apart where nothing else does', () => {
    symbols('⟦resolution 53/144 of 9 December 1998⟧', 'hrc', 'A/RES/53/144')
    symbols('⟦resolution 53/14 of 13 July 2023⟧', 'hrc', 'A/HRC/RES/53/14')
  })

  it('short names mean the organ named last, or the issuer', () => {
    symbols('The Economic and Social Council, and Council ⟦resolution 1996/31⟧', 'ga', 'E/RES/1996/31')
    symbols('Commission on Human Rights ⟦resolution 1993/51⟧', 'hrc', 'E/CN.4/RES/1993/51')
  })

  it('a body that has no symbols here has none', () => {
    symbols('Commission on Crime Prevention and Criminal Justice ⟦resolutions 16/1⟧ and ⟦23/1⟧', 'ecosoc', '- -')
    symbols('⟦decision 14/4 of 30 November 2018⟧ of the Conference of the Parties to the Convention', 'ga', '-')
  })

  it('a resolution printed in the report of the Human Rights Council', () => {
    symbols('Supplement No. 53 (⟦A/69/53⟧), chap. V, sect. A, ⟦resolution 27/12⟧.', 'ga', 'A/69/53 A/HRC/RES/27/12')
  })
})

describe('parts, symbols and places in the draft', () => {
  const part = (source: string): string | null | undefined => found(source, 'ga').at(-1)?.part

  it('a part before or behind is part of the citation', () => {
    assert.equal(part('in paragraph 3 (a) of its ⟦resolution 46/182⟧'), 'paragraph 3 (a)')
    assert.equal(part('section II of General Assembly ⟦resolution 61/262⟧'), 'section II')
    assert.equal(part('See ⟦resolution 60/1, paras. 138 and 139⟧.'), 'paras. 138 and 139')
    assert.equal(part('⟦Resolution 2200 A (XXI), annex⟧.'), 'annex')
    assert.equal(part('⟦A/79/431, para. 33⟧.'), 'para. 33')
  })

  it('a part does not swallow the next number', () => {
    symbols(
      '⟦Resolutions 52/214, sect. B⟧, ⟦57/283 B, sect. III⟧, and ⟦58/250, sect. III⟧.',
      'ga',
      'A/RES/52/214 A/RES/57/283B A/RES/58/250',
    )
  })

  it('document symbols, with the brackets that are theirs', () => {
    symbols('⟦LC/G.1711(SES.24/13)⟧.', 'eclac', 'LC/G.1711(SES.24/13)')
    symbols(
      '⟦A/75/6 (Sect. 8)⟧ and (⟦S/2004/333⟧) and ⟦A/C.3/78/L.60/Rev.1⟧.',
      'ga',
      'A/75/6(Sect.8) S/2004/333 A/C.3/78/L.60/Rev.1',
    )
    symbols('⟦S/RES/1645 (2005)⟧ (⟦S/2005/1⟧) and/or HIV/AIDS', 'ga', 'S/RES/1645(2005) S/2005/1')
  })

  it('places in the draft itself', () => {
    const citations = found('⟦paragraph 5 above⟧ and ⟦paragraphs 3 (a) and (b) of the present resolution⟧', 'ga')
    assert.deepEqual(
      citations.map((c) => [c.kind, c.part]),
      [
        ['internal', 'paragraph 5'],
        ['internal', 'paragraphs 3 (a) and (b)'],
      ],
    )
  })
})

describe('Spanish and French', () => {
  it('the body stands behind the number or before it', () => {
    symbols('la ⟦resolución 47/133⟧ de la Asamblea General', 'hrc', 'A/RES/47/133', 'es')
    symbols('las ⟦resoluciones de la Asamblea General y del Consejo de Seguridad 70/262⟧', 'ga', 'A/RES/70/262', 'es')
    symbols('la ⟦résolution 43/1⟧ du Conseil des droits de l’homme', 'ga', 'A/HRC/RES/43/1', 'fr')
  })

  it('dates follow the number or the body', () => {
    const [es] = found('la ⟦resolución 47/133 de la Asamblea General, de 18 de diciembre de 1992⟧,', 'ga', 'es')
    assert.equal(es?.date, '1992-12-18')
    const [fr] = found('la ⟦résolution 47/133 de l’Assemblée générale, en date du 18 décembre 1992⟧,', 'ga', 'fr')
    assert.equal(fr?.date, '1992-12-18')
    const [own] = found('sa ⟦résolution 46/182 du 1er décembre 1991⟧', 'ga', 'fr')
    assert.equal(own?.date, '1991-12-01')
  })
})

describe('hostile text', () => {
  const N = 20_000
  const TEXTS = {
    'one list': `its resolutions ${'70/1, '.repeat(N)}`,
    nouns: 'resolution 70/1 of 25 September 2015 and '.repeat(N / 4),
    'capitalized words': `${'Conference Of The '.repeat(N)}resolution 70/1`,
    bodies: `${'Council and '.repeat(N)}Council resolution 70/1`,
    symbols: 'A/75/1 (B/1) '.repeat(N),
    stops: `A/1${'.'.repeat(N)}x resolution 1/2`,
    labels: `paragraph ${'(a) '.repeat(N)}above`,
    letters: `resolution 3411 A, ${'B, '.repeat(N)}(XXX)`,
  }

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name}: the time grows with the text`, function () {
      this.timeout(10_000)
      findCitations(text, { language: 'en', issuer: 'ga' })
    })
  }

  it('dates that stand in turn behind a list belong each to its number', () => {
    const dates = (text: string) => found(text, 'ga', 'fr').map(({ date }) => date)
    assert.deepEqual(
      dates(
        'ses ⟦résolutions 60/180⟧, ⟦65/7⟧ et ⟦72/276⟧, en date du 20 décembre 2005, du 29 octobre 2010 et du 26 avril 2018',
      ),
      ['2005-12-20', '2010-10-29', '2018-04-26'],
    )
    assert.deepEqual(
      dates('ses ⟦résolutions 60/180⟧, ⟦65/7⟧ et ⟦72/276⟧, en date du 20 décembre 2005 et du 29 octobre 2010'),
      [null, null, null],
      'where dates are too few, none can be told',
    )
  })

  it('the assembly of another organization is none of ours', () => {
    symbols('⟦resolution 668 (XXI)⟧ of the General Assembly of the World Tourism Organization', 'ga', '-')
  })

  it('a body named right behind the number is whose it is, where it can be nobody else’s', () => {
    symbols(
      'dans sa ⟦résolution 4/6⟧, l’Assemblée des Nations Unies pour l’environnement a prié',
      'ga',
      'UNEP/EA.4/Res.6',
      'fr',
    )
  })

  it('the part of a document in brackets stands behind them', () => {
    const [citation] = found('Supplement No. 53 (⟦A/72/53⟧), chap. IV, sect. A.', 'ga')
    assert.equal(citation?.part, 'chap. IV, sect. A')
  })

  it('a paragraph that is named before a number is that of this one, not of the one before', () => {
    const parts = found(
      'paragraph 8 of ⟦resolution 51/233⟧, paragraph 5 of ⟦resolution 52/237⟧ and paragraphs 3 and 4 (a) of its ⟦resolution 53/1⟧',
      'ga',
    )
    assert.deepEqual(
      parts.map(({ part }) => part),
      ['paragraph 8', 'paragraph 5', 'paragraphs 3 and 4 (a)'],
    )
  })
})
