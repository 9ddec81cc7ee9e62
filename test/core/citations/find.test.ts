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

  it('take a word or a sign for “number” before it, as each language has them', () => {
    for (const sign of ['N.º', 'n.º', 'Nº', 'n°', 'No.', 'no', 'Nro.', 'núm.', 'num.', 'número', '№'])
      symbols(`la ⟦resolución ${sign} 46/182⟧ y`, 'ga', 'A/RES/46/182', 'es')
    for (const sign of ['N°', 'n.°', 'nº', 'no', 'numéro', '№'])
      symbols(`la ⟦résolution ${sign} 46/182⟧ et`, 'ga', 'A/RES/46/182', 'fr')
    for (const sign of ['No.', 'no', 'Nº', 'number', '№'])
      symbols(`⟦resolution ${sign} 46/182⟧ and`, 'ga', 'A/RES/46/182')
    symbols('las ⟦resoluciones n.os 46/182⟧ y ⟦60/1⟧', 'ga', 'A/RES/46/182 A/RES/60/1', 'es')
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
    symbols('⟦A/Res/60/1⟧ and ⟦S/Res/242 (1967)⟧', 'ga', 'A/RES/60/1 S/RES/242(1967)')
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

  it('leave what another body numbers to that body', () => {
    symbols('its Resolution ACHPR/Res. 79 (XXXVIII) 05 and resolution AG/RES. 1770 (XXXI)', 'ga', '')
    symbols('resolution Conf. 79 (XXXVIII) and ⟦resolution 1770 (XXX)⟧', 'ga', 'A/RES/1770(XXX)')
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

  it('its own, of an issuer whose texts nobody here knows, is nobody’s else', () => {
    symbols('its ⟦resolution 60/2 of 24 March 2016⟧ and General Assembly ⟦resolution 75/1⟧', 'csw', '- A/RES/75/1')
    symbols('its ⟦resolutions 64/4⟧ and ⟦66/2⟧, and its ⟦resolution 2024/1 of 3 May 2024⟧', 'cnd', '- - -')
  })

  it('a session of the number names the body, before or behind it', () => {
    symbols('the Commission on Women, at its fifty-second session, adopted ⟦resolution 52/2⟧', 'ga', '-')
    symbols(
      'the sixty-second session of the Commission on Drugs and ⟦resolutions 62/1⟧ and ⟦63/2⟧',
      'ga',
      '- A/RES/63/2',
    )
    symbols('la Comisión, en su quincuagésimo segundo período de sesiones, y la ⟦resolución 52/2⟧', 'ga', '-', 'es')
    symbols('la ⟦résolution 57/3⟧, adoptée à la cinquante-septième session de la Commission', 'ga', '-', 'fr')
    symbols('the Human Rights Council at its forty-fifth session adopted ⟦resolution 45/12⟧', 'ga', 'A/HRC/RES/45/12')
    symbols('the Commission at its fifty-second session, and its ⟦resolution 52/2 of 14 March 2008⟧', 'ga', '-')
  })

  it('a session that may be the Assembly’s own, or another, names no other body', () => {
    symbols('the Third Committee, at its seventy-fourth session, and ⟦resolution 74/5⟧', 'ga', 'A/RES/74/5')
    symbols('the Commission, at its fifty-first session, and ⟦resolution 52/2⟧', 'ga', 'A/RES/52/2')
    symbols('the Commission, at its fifty-second session, and its ⟦resolution 52/2⟧', 'ga', 'A/RES/52/2')
    symbols('the Commission, at its fifty-second session, and ⟦resolution 52/200⟧', 'ga', 'A/RES/52/200')
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

describe('numbers of the Security Council without their year', () => {
  it('are cited where the Council is named with them: the year follows from the number', () => {
    const symbols3 = 'S/RES/1325(2000) S/RES/1820(2008) S/RES/1888(2009)'
    symbols('Security Council ⟦resolutions 1325⟧, ⟦1820⟧ and ⟦1888⟧, and others', 'ga', symbols3)
    symbols('⟦resolutions 1325⟧, ⟦1820⟧ and ⟦1888⟧ of the Security Council', 'ga', symbols3)
    symbols('las ⟦resoluciones 1325⟧, ⟦1820⟧ y ⟦1888⟧ del Consejo de Seguridad', 'ga', symbols3, 'es')
    symbols('las ⟦resoluciones del Consejo de Seguridad 1325⟧, ⟦1820⟧ y ⟦1888⟧', 'ga', symbols3, 'es')
    symbols('les ⟦résolutions 1325⟧, ⟦1820⟧ et ⟦1888⟧ du Conseil de sécurité', 'ga', symbols3, 'fr')
    symbols('the Council’s ⟦resolution 1701⟧', 'ga', 'S/RES/1701(2006)')
    symbols('the United Nations Security Council (UNSC) ⟦resolution 1701⟧', 'ga', 'S/RES/1701(2006)')
    symbols('la ⟦résolution 1701⟧ du Conseil de sécurité de l’ONU', 'ga', 'S/RES/1701(2006)', 'fr')
  })

  it('are cited where another number of the list has its year', () => {
    symbols(
      '⟦resolutions 1325 (2000)⟧, ⟦1820⟧ and ⟦1888 (2009)⟧, which',
      'ga',
      'S/RES/1325(2000) S/RES/1820(2008) S/RES/1888(2009)',
    )
  })

  it('are cited in the Council’s own texts, and where it is the subject', () => {
    symbols('its ⟦resolution 1373⟧ and paragraph 2 of ⟦resolution 2199⟧', 'sc', 'S/RES/1373(2001) S/RES/2199(2015)')
    symbols('the Security Council, in its ⟦resolution 1244⟧, authorized', 'ga', 'S/RES/1244(1999)')
    symbols('pursuant to ⟦resolution 1373⟧, the Security Council decided', 'ga', 'S/RES/1373(2001)')
    symbols('El Consejo de Seguridad aprobó la ⟦resolución 1973⟧', 'ga', 'S/RES/1973(2011)', 'es')
  })

  it('are none where another may be meant, or something is counted', () => {
    symbols('resolution 194 and Security Council ⟦resolution 242 (1967)⟧', 'ga', 'S/RES/242(1967)')
    symbols('the Security Council and resolution 194; the Security Council, resolution 181', 'ga', '')
    symbols('resolution 194, General Assembly resolution 181 and decision 5', 'ga', '')
    symbols('resolution 1514 of the General Assembly, resolution 9999 of the Security Council', 'ga', '')
    symbols(
      'Security Council ⟦resolutions 1325 (2000)⟧ and 150 other texts, 2005 World Summit',
      'ga',
      'S/RES/1325(2000)',
    )
    symbols('Security Council ⟦resolutions 1325 (2000)⟧ and 31 October 2000', 'ga', 'S/RES/1325(2000)')
  })

  it('have their symbol with the year, and in running text no year', () => {
    const [symbol] = found('see ⟦S/RES/1325⟧', 'ga')
    assert.equal(symbol?.symbol, 'S/RES/1325(2000)')
    const [bare] = found('⟦UNSCR 1325⟧ on women', 'ga')
    assert.deepEqual([bare?.symbol, bare?.year], ['S/RES/1325(2000)', null])
  })
})

describe('short names of organs and of the noun', () => {
  it('are read before the number and behind it', () => {
    symbols('⟦UNSCR 2676 (2023)⟧, ⟦UNSCRs 1325⟧ and ⟦1820⟧', 'ga', 'S/RES/2676(2023) S/RES/1325(2000) S/RES/1820(2008)')
    symbols('SC ⟦res. 1373 (2002)⟧, UNSC ⟦resolution 1540⟧', 'ga', 'S/RES/1373(2002) S/RES/1540(2004)')
    symbols(
      'UNGA ⟦resolution 64/292⟧, GA ⟦res. 64/292⟧, UNGA ⟦Res 64/292⟧',
      'hrc',
      'A/RES/64/292 A/RES/64/292 A/RES/64/292',
    )
    symbols('HRC ⟦resolution 16/18⟧', 'ga', 'A/HRC/RES/16/18')
    symbols('la ⟦resolución 1373⟧ del CSNU y la ⟦res. 64/292⟧ de la AGNU', 'hrc', 'S/RES/1373(2001) A/RES/64/292', 'es')
    symbols('la ⟦rés. 1373⟧ du CSNU et la ⟦résolution 64/292⟧ de l’AGNU', 'hrc', 'S/RES/1373(2001) A/RES/64/292', 'fr')
  })

  it('are no part of symbols or of other words', () => {
    symbols('⟦S/SC/1⟧, SC.1 and high-res. images of 12/7', 'ga', 'S/SC/1')
  })
})

describe('years behind numbers', () => {
  it('belong to the citation, and are no part of the number', () => {
    for (const text of ['⟦resolution 64/292 (2011)⟧', '⟦resolution 64/292 of 2011⟧, and', '⟦A/RES/64/292 (2011)⟧']) {
      const [citation] = found(text, 'ga')
      assert.deepEqual([citation?.symbol, citation?.year?.value], ['A/RES/64/292', 2011], text)
    }
  })

  it('turned round are read as they are meant', () => {
    symbols('⟦resolution 33/1996⟧ and ⟦decision 238/2021⟧', 'ga', 'E/RES/1996/33 E/DEC/2021/238')
    symbols('la ⟦resolución 1325/2000⟧', 'ga', 'S/RES/1325(2000)', 'es')
    symbols('⟦resolution 7/2019 of 28 June 2019⟧ of the Conference of the Food and Agriculture Organization', 'ga', '-')
  })
})

describe('text in capitals', () => {
  it('is read as in small letters, with or without accents', () => {
    symbols('RECALLING ITS ⟦RESOLUTION 79/144 OF 13 DECEMBER 2024⟧,', 'ga', 'A/RES/79/144')
    symbols('RECORDANDO SU ⟦RESOLUCION 79/144, DE 13 DE DICIEMBRE DE 2024⟧,', 'ga', 'A/RES/79/144', 'es')
    symbols('RAPPELANT SA ⟦RESOLUTION 79/144 DU 13 DECEMBRE 2024⟧,', 'ga', 'A/RES/79/144', 'fr')
    symbols(
      'SECURITY COUNCIL ⟦RESOLUTIONS 1325⟧ AND ⟦1820⟧ AND HUMAN RIGHTS COUNCIL ⟦RESOLUTION 16/18⟧',
      'ga',
      'S/RES/1325(2000) S/RES/1820(2008) A/HRC/RES/16/18',
    )
    symbols('LA ⟦RÉSOLUTION 43/1⟧ DU CONSEIL DES DROITS DE L’HOMME', 'ga', 'A/HRC/RES/43/1', 'fr')
  })

  it('keeps roman numerals and the letters of parts', () => {
    symbols(
      '⟦RESOLUTION 217 A (III)⟧, ⟦RESOLUTIONS 46/36 L⟧ AND ⟦S-10/2⟧',
      'ga',
      'A/RES/217A(III) A/RES/46/36L A/RES/S-10/2',
    )
    symbols('⟦RESOLUCIONES 59/25⟧ A ⟦59/27⟧ Y ⟦70/1⟧', 'ga', 'A/RES/59/25 A/RES/59/26 A/RES/59/27 A/RES/70/1', 'es')
  })

  it('has references to the draft itself', () => {
    const parts = (source: string, language: Language) => found(source, 'ga', language).map(({ part }) => part)
    assert.deepEqual(
      parts('A REPORT ON ⟦PARAGRAPH 7 ABOVE⟧ AND ⟦PARAGRAPHS 1 (A) (I) AND 2 OF THE PRESENT RESOLUTION⟧', 'en'),
      ['paragraph 7', 'paragraphs 1 (a) (i) and 2'],
    )
    assert.deepEqual(parts('EL ⟦PÁRRAFO 7 SUPRA⟧ Y EL ⟦APARTADO A) SUPRA⟧', 'es'), ['párrafo 7', 'apartado a)'])
    assert.deepEqual(parts('LES ⟦PARAGRAPHES 2 À 4 CI-DESSUS⟧', 'fr'), ['paragraphes 2 à 4'])
  })
})

describe('numbers that no noun leads to', () => {
  it('are cited where they are beyond doubt', () => {
    symbols('Reiterates its call in ⟦2462 (2019)⟧ for more', 'sc', 'S/RES/2462(2019)')
    symbols(
      'Recalling ⟦77/191 of 15 December 2022⟧, ⟦1325 (2000)⟧ and ⟦217 A (III)⟧',
      'ga',
      'A/RES/77/191 S/RES/1325(2000) A/RES/217A(III)',
    )
    symbols('Recordando también ⟦64/292⟧ y ⟦70/1⟧,', 'ga', 'A/RES/64/292 A/RES/70/1', 'es')
    symbols('Rappelant ⟦64/292⟧ et ⟦70/1⟧,', 'ga', 'A/RES/64/292 A/RES/70/1', 'fr')
    symbols('acting under ⟦2462 (2018)⟧, a year off', 'sc', 'S/RES/2462(2018)')
    symbols('Recalling ⟦UNSC 1540⟧ and UNGA ⟦64/292⟧', 'hrc', 'S/RES/1540(2004) A/RES/64/292')
    symbols('pursuant to Human Rights Council ⟦S-36/1⟧', 'hrc', 'A/HRC/RES/S-36/1')
  })

  it('are none where they may be anything', () => {
    symbols('general comment No. 15 (2002), Law No. 22/036 of 2 May 2022, in 1540 (2003) and by 24/7', 'ga', '')
    symbols('Reaffirming its agreed conclusions 1997/2 of 18 July 1997', 'ecosoc', '')
    symbols('in comparison with 1982/83, and 1997/98', 'ga', '')
  })

  it('are of the list whatever word goes before', () => {
    symbols(
      'sus ⟦resoluciones relativas al comercio, en particular la 41/187⟧ y la ⟦42/1⟧',
      'ga',
      'A/RES/41/187 A/RES/42/1',
      'es',
    )
    symbols('ses ⟦résolutions relatives au commerce, en particulier la 41/187⟧', 'ga', 'A/RES/41/187', 'fr')
    symbols('its ⟦resolutions related to trade, in particular 41/187 of 8 December 1986⟧', 'ga', 'A/RES/41/187')
    symbols(
      'la ⟦resolución posterior 75/309⟧ y su ⟦resolución de seguimiento 72/305⟧',
      'ga',
      'A/RES/75/309 A/RES/72/305',
      'es',
    )
    symbols('la ⟦résolution ultérieure 75/309⟧', 'ga', 'A/RES/75/309', 'fr')
    symbols('the most recent ⟦resolution of the Assembly, 77/191 of 15 December 2022⟧', 'hrc', 'A/RES/77/191')
  })
})

describe('sections, groups and dates', () => {
  it('a roman numeral close behind a number is a section', () => {
    const [citation, other] = found('⟦resolutions 59/276 XI⟧ and ⟦46/36 L⟧', 'ga')
    assert.deepEqual([citation?.symbol, citation?.part], ['A/RES/59/276', 'section XI'])
    assert.deepEqual([other?.symbol, other?.part], ['A/RES/46/36L', null])
    const [es] = found('la ⟦resolución 59/276 XI, párr. 3⟧', 'ga', 'es')
    assert.deepEqual([es?.symbol, es?.part], ['A/RES/59/276', 'sección XI, párr. 3'])
  })

  it('a group that a resolution has established has not adopted it', () => {
    symbols('the Group of Experts established pursuant to ⟦resolution 72/55⟧', 'hrc', 'A/RES/72/55')
    symbols('el Grupo de Expertos establecido en virtud de la ⟦resolución 72/55⟧', 'ga', 'A/RES/72/55', 'es')
    symbols('le Groupe d’experts créé en application de la ⟦résolution 72/55⟧', 'ga', 'A/RES/72/55', 'fr')
  })

  it('two dates, one right behind the other, are both of the one citation', () => {
    const [citation] = found('its ⟦resolution 78/69 of 5 December 2023 of 12 December 2024⟧ on', 'ga')
    assert.deepEqual([citation?.date, citation?.furtherDate?.iso], ['2023-12-05', '2024-12-12'])
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
    'Council numbers': `Security Council resolutions ${'1325, '.repeat(N)}`,
    'Council numbers of nobody': 'resolution 1325, '.repeat(N / 4),
    'numbers alone': 'in 1325 (2000) and 77/191 of 15 December 2022, '.repeat(N / 8),
    sessions: 'the Commission at its seventieth session and resolution 70/1, '.repeat(N / 8),
    capitals: `RESOLUTION 70/1 OF ${'THE GENERAL ASSEMBLY '.repeat(N)}`,
    'references in capitals': `PARAGRAPH ${'1 (A), '.repeat(N)}ABOVE`,
  }

  for (const [name, text] of Object.entries(TEXTS)) {
    it(`${name}: the time grows with the text`, () => {
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
