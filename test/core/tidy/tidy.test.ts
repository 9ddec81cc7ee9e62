import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { tidy } from '../../../server/src/core/tidy/tidy.ts'
import { marked } from '../../marks.ts'
import { draft } from '../../texts.ts'

/** `before` is tidied into `after`, in the style that it asks for; what stands in `⟦…⟧` is all that is asked for. */
function checkTidy(before: string, after: string): void {
  const { text, spans } = marked(before)
  const document = parse(text)
  const { style } = chooseStyle(document, DEFAULT_SETTINGS)
  const tidied = applyEdits(text, tidy(document, style, spans[0] ?? null))
  assert.equal(tidied, after)
  if (spans.length === 0) assert.deepEqual(tidy(parse(tidied), style), [], 'what is tidied is tidy')
}

const unchanged = (text: string): void => checkTidy(text, text)

const HEAD = 'The General Assembly,\n\n*Recalling* its resolution 33/134,\n\n'

describe('tidy: the organ', () => {
  it('stands on a line of its own', () =>
    checkTidy(
      'The General Assembly, *recalling* its resolution 33/134,\n\n1. *Requests* a survey;\n\n2. *Decides* to go on.\n',
      'The General Assembly,\n\n*recalling* its resolution 33/134,\n\n1. *Requests* a survey;\n\n2. *Decides* to go on.\n',
    ))
})

describe('tidy: what is not seen', () => {
  it('in words goes, and what ends lines elsewhere ends them here', () => {
    const tidied =
      'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n1. *Requests* a report;\n\n2. *Decides* to go on.\n'
    checkTidy(tidied.replace('call', 'c\u00adall').replace('70/1', '70/\u200b1').replace('Req', 'Re\u2060q'), tidied)
    for (const end of ['\v', '\u2028', '\u2029']) checkTidy(tidied.replaceAll('\n', end), tidied)
  })

  it('is one letter with its accent', () => {
    const tidied =
      'La Asamblea General,\n\n*Reconociendo* su resolución 70/1,\n\n1. *Decide* esperar cien años más;\n\n2. *Reitera* la decisión.\n'
    checkTidy(tidied.normalize('NFD'), tidied)
  })

  it('is each letter by itself, and those that were read in another encoding', () => {
    const tidied =
      'L’Assemblée générale,\n\n*Réaffirmant* le coefficient et le profit des œuvres à l’étude,\n\n1. *Décide* :\n\na) D’agir ;\n\nb) De finir ;\n\n2. *Prie* l’État d’agir.\n'
    checkTidy(tidied.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ'), tidied)
    for (const encoding of ['windows-1252', 'latin1'])
      checkTidy(
        encoding === 'latin1'
          ? Buffer.from(tidied).toString('latin1')
          : new TextDecoder(encoding).decode(Buffer.from(tidied)),
        tidied,
      )
  })
})

describe('tidy: blank lines', () => {
  it('stand between blocks, one each', () =>
    checkTidy(
      draft`
        81/1. Lights of ports
        The General Assembly,
        *Recalling* its resolution 33/134 of 19 December 1978,


        *Concerned* about the ports,
        1. *Requests* the Secretary-General:
        (a) To report;
        (b) To go on;
         
        2. *Decides* to remain seized.
        82nd plenary meeting


        19 December 1978
      `,
      draft`
        81/1. Lights of ports

        The General Assembly,

        *Recalling* its resolution 33/134 of 19 December 1978,

        *Concerned* about the ports,

        1. *Requests* the Secretary-General:

        (a) To report;

        (b) To go on;

        2. *Decides* to remain seized.

        82nd plenary meeting

        19 December 1978
      `,
    ))

  it('stand round a line that announces the decision', () => {
    for (const [organ, reason, verb] of [
      ['The General Assembly,', '*Recalling* the Charter,', 'Resolves:'],
      ['La Asamblea General,', '*Recordando* la Carta,', 'Resuelve:'],
      ['L’Assemblée générale,', '*Rappelant* la Charte,', 'Décide :'],
    ]) {
      const lines = [organ, reason, verb, '1. ABC;', '2. DEF.']
      checkTidy(`${lines.join('\n')}\n`, `${lines.join('\n\n')}\n`)
    }
  })
  it('are none before the first block and behind the last', () =>
    checkTidy(
      '\n\nThe General Assembly,\n\n*Decides* to go on.\n\n \n',
      'The General Assembly,\n\n*Decides* to go on.\n',
    ))

  it('stand round a line of record, a section and a list, whatever the line above ends with', () =>
    checkTidy(
      draft`
        Le Conseil des droits de l’homme,
        *Rappelant* la Charte,
        1. *Décide* de prendre les mesures suivantes :[^1]
        a) Allumer les lampes ;
        b) Compter les lampes ;
        2. *Décide* de dépenser ce qui suit :
        A. Lampes des ports
        *Note* : les lampes du port restent allumées.
        3. *Décide* de rester saisi de la question
        47e séance 12 octobre 2023
        [Adoptée à l’issue d’un vote enregistré.]
        [^1]: A/78/1.
      `,
      draft`
        Le Conseil des droits de l’homme,

        *Rappelant* la Charte,

        1. *Décide* de prendre les mesures suivantes :[^1]

        a) Allumer les lampes ;

        b) Compter les lampes ;

        2. *Décide* de dépenser ce qui suit :

        A. Lampes des ports

        *Note* : les lampes du port restent allumées.

        3. *Décide* de rester saisi de la question

        47e séance 12 octobre 2023

        [Adoptée à l’issue d’un vote enregistré.]

        [^1]: A/78/1.
      `,
    ))

  it('stand round headings and lists of a text without hard wraps, whatever the line above ends with', () => {
    const long =
      'the lights of ports and of all ships that come and go at night, and of the bells that ring there in thick fog'
    const lines = [
      'The Security Council,',
      `*Recalling* ${long},`,
      `*Noting* ${long},`,
      `*Stressing* ${long},`,
      '*Acting* under Chapter VII of the Charter of the United Nations,',
      'Lamps and bells',
      '1. *Decides* that the mission shall',
      '(a) light the lamps;',
      '(b) ring the bells;',
      '2. *Decides* to go on.',
    ]
    checkTidy(`${lines.join('\n')}\n`, `${lines.join('\n\n')}\n`)
  })

  it('stand round a heading below a short line of a text that is hard-wrapped', () =>
    checkTidy(
      draft`
        The Security Council,
        *Recalling* the lights of ports and of all ships that come and go at night, in summer
        and in winter, and the bells,
        *Acting* under Chapter VII of the Charter of the United Nations,
        Lamps
        1. *Decides* to light the lamps.
      `,
      draft`
        The Security Council,

        *Recalling* the lights of ports and of all ships that come and go at night, in summer and in winter, and the bells,

        *Acting* under Chapter VII of the Charter of the United Nations,

        Lamps

        1. *Decides* to light the lamps.
      `,
    ))

  it('end as the lines of the draft do', () =>
    checkTidy(
      'The General Assembly,\r\n*Recalling* its resolution,\r\n1. *Decides* to go on.\r\n',
      'The General Assembly,\r\n\r\n*Recalling* its resolution,\r\n\r\n1. *Decides* to go on.\r\n',
    ))

  it('are not put behind a number and the first of its sub-paragraphs', () =>
    unchanged(`${HEAD}1. (a) *Requests* the Secretary-General to report;\n\n(b) *Requests* all States to answer.\n`))

  it('are left as they are round tables and comments, and before the first resolution', () =>
    unchanged(
      `A cover\n\n\nof two lines\n\n\n# Ports\n\n${HEAD}1. *Notes* the table:\n| a |\n\n\n<!-- resolute-disable-next-line citation-date: so printed -->\n2. *Decides* to go on.\n`,
    ))
})

describe('tidy: lines', () => {
  it('of a paragraph become one', () =>
    checkTidy(
      draft`
        The General Assembly,

        *Recalling* its resolution 33/134 of 19 December 1978 on the
        lights of ports, and the report of the Secretary-General on the
        United Nations Decade of Lights,

        1. *Requests* the Secretary-General to report on the lights of
        ports, in consultation with Member States and with the United
        Nations Office;

        2. *Decides* to go on.
      `,
      draft`
        The General Assembly,

        *Recalling* its resolution 33/134 of 19 December 1978 on the lights of ports, and the report of the Secretary-General on the United Nations Decade of Lights,

        1. *Requests* the Secretary-General to report on the lights of ports, in consultation with Member States and with the United Nations Office;

        2. *Decides* to go on.
      `,
    ))

  it('that were ended on purpose stay', () =>
    unchanged(
      `${HEAD}1. *Takes note* of the reports by\nThe Secretary-General\nThe High Commissioner for the Lights of Ports and of all other places at sea;\n\n2. *Decides* to go on.\n\n82nd plenary meeting\n19 December 1978\n`,
    ))

  it('that may begin a paragraph of their own stay', () =>
    unchanged(`${HEAD}*Recalling also* its resolution,\n1)\tdecides to go on.\n`))

  it('keep a figure that a line end has broken behind its comma', () =>
    checkTidy(
      'La Asamblea General,\n\n*Recordando* que los puertos de la región atendieron el año pasado a más de 2,5\nmillones de pasajeros y a sus familias,\n\n1. *Decide* continuar.\n',
      'La Asamblea General,\n\n*Recordando* que los puertos de la región atendieron el año pasado a más de 2,5 millones de pasajeros y a sus familias,\n\n1. *Decide* continuar.\n',
    ))

  it('that begin with a title in emphasis, or with a name like a verb, go on', () =>
    checkTidy(
      draft`
        The General Assembly,

        *Noting* the agenda of the Secretary-General for the lamps of ports,
        *Lighting Our Common Harbours: An Agenda for Lamps*, and the notes,
        *Resolutions*, and the programme against the theft of lamps at sea,
        Proceeds of Crime and the Law, which is the longest of its kind,

        1. *Decides* to go on.
      `,
      draft`
        The General Assembly,

        *Noting* the agenda of the Secretary-General for the lamps of ports, *Lighting Our Common Harbours: An Agenda for Lamps*, and the notes, *Resolutions*, and the programme against the theft of lamps at sea, Proceeds of Crime and the Law, which is the longest of its kind,

        1. *Decides* to go on.
      `,
    ))

  it('lose the numbers of every fifth line', () =>
    checkTidy(
      [
        '   The General Assembly,',
        '',
        '   *Recalling* the book of ports, which is long, and of which nobody has read',
        '   more than the beginning, the end and the page with the lamps of ports,',
        '5  which are',
        '   few,',
        '',
        '   1. *Requests* a survey of the ports that have not been visited since that of',
        '   1990 and of their lamps;',
        '',
        '   2. *Invites* cities to light them, and to send the survey of the ports that',
        '10 they have to the Secretary-General;',
        '',
        '   3. *Requests* the Secretary-General to send it on to all the ports of which',
        '   no survey has been made;',
        '',
        '   4. *Decides* to go on.',
        '15 57th plenary meeting',
        '   21 December 2020',
        '',
      ].join('\n'),
      [
        '   The General Assembly,',
        '   *Recalling* the book of ports, which is long, and of which nobody has read more than the beginning, the end and the page with the lamps of ports, which are few,',
        '   1. *Requests* a survey of the ports that have not been visited since that of 1990 and of their lamps;',
        '   2. *Invites* cities to light them, and to send the survey of the ports that they have to the Secretary-General;',
        '   3. *Requests* the Secretary-General to send it on to all the ports of which no survey has been made;',
        '   4. *Decides* to go on.',
        '57th plenary meeting\n   21 December 2020\n',
      ].join('\n\n'),
    ))
  it('lose the rule above notes, and keep a line to sign on', () =>
    checkTidy(
      'The General Assembly,\n\n*Recalling* ports,[^1]\n\n________\n[^1]: A/99/1.\n\n1. *Decides* so.\n\n________\n\nMayor\n',
      'The General Assembly,\n\n*Recalling* ports,[^1]\n\n[^1]: A/99/1.\n\n1. *Decides* so.\n\n________\n\nMayor\n',
    ))
  it('are joined across the end of a page, and its furniture goes', () =>
    checkTidy(
      draft`
        The General Assembly,

        *Recalling* its resolution 33/134 of 19 December 1978 on the
        A/RES/81/1
        2/9
        lights of ports,

        25-18123 (E)    061124    081124

        1. *Decides* to go on, as far as the Secretary-General and the

        A/RES/81/1
        3/9

        Member States may wish,
        with the lights of ports.
        4/9

      `,
      draft`
        The General Assembly,

        *Recalling* its resolution 33/134 of 19 December 1978 on the lights of ports,

        1. *Decides* to go on, as far as the Secretary-General and the Member States may wish, with the lights of ports.

      `,
    ))

  it('begin with their number where the one above has lost its closing mark', () =>
    checkTidy(
      draft`
        The General Assembly,
        *Aware* of the tides of the ports of the region,
        1. *Takes note* of the report;
        2. *Calls upon* all:
        (a) To keep their lights;
        (b) To train their pilots
        4. Requests the Secretary-General to go on, as set out in paragraph
        2. Above all, it is to be heard.
      `,
      draft`
        The General Assembly,

        *Aware* of the tides of the ports of the region,

        1. *Takes note* of the report;

        2. *Calls upon* all:

        (a) To keep their lights;

        (b) To train their pilots

        4. *Requests* the Secretary-General to go on, as set out in paragraph 2. Above all, it is to be heard.
      `,
    ))

  it('lose the line that a page has above its notes', () =>
    checkTidy(
      draft`
        The General Assembly,

        *Recalling* the lights of ports,1

        1. *Decides* to go on;
        ______________
        1 A/80/271.
        2. *Requests* the Secretary-General to go on.
      `,
      draft`
        The General Assembly,

        *Recalling* the lights of ports,[^1]

        1. *Decides* to go on;

        [^1]: A/80/271.

        2. *Requests* the Secretary-General to go on.
      `,
    ))

  it('are joined across the end of a page with blank lines where the sentence goes on', () =>
    checkTidy(
      `${HEAD}1. *Decides* to go on, as far as all the\n\nA/RES/81/1\n3/9\n\nlights of ports may allow.\n`,
      `${HEAD}1. *Decides* to go on, as far as all the lights of ports may allow.\n`,
    ))

  it('undo a hyphen where the word stands elsewhere without it, in the text or in the lexicon', () =>
    checkTidy(
      `${HEAD}1. *Requests* the light-\nhouses, where there are light-houses, to pro-\nmote the develop-\nment of ports, their short- and medium-\nterm lights, the non-prolif-\neration and vulner-\nability of lamps, the self-\ndetermination of peoples, and the Secretary-\nGeneral to report on development.\n`,
      `${HEAD}1. *Requests* the light-houses, where there are light-houses, to promote the development of ports, their short- and medium-term lights, the non-proliferation and vulnerability of lamps, the self-determination of peoples, and the Secretary-General to report on development.\n`,
    ))

  it('undo a hyphen before one that is the word’s own', () =>
    checkTidy(
      `${HEAD}1. *Requests* medium lamps and me-\ndium-sized ships, the low-\nincome ports and a develop-\nment-oriented plan.\n`,
      `${HEAD}1. *Requests* medium lamps and medium-sized ships, the low-income ports and a development-oriented plan.\n`,
    ))

  it('close up symbols and years, and leave a space behind a suspended hyphen', () =>
    checkTidy(
      `${HEAD}1. *Notes* the report A/RES/\n75/1 on the years 2015–\n2020, and the short-\nand long-term lights of ports, as in document A/\n79/431.\n`,
      `${HEAD}1. *Notes* the report A/RES/75/1 on the years 2015–2020, and the short- and long-term lights of ports, as in document A/79/431.\n`,
    ))

  it('lose hyphens that only show at a break, ends of pages and indentations of tabs', () =>
    checkTidy(
      'The General Assembly,\n\n\t*Recalling* its reso\u00adlution on the de\u00ad\nvelopment of ports,\f\n\n\f\n1.\t*Decides*  to go on.\n',
      'The General Assembly,\n\n*Recalling* its resolution on the development of ports,\n\n1. *Decides*  to go on.\n',
    ))

  it('keep the spaces that do not break', () =>
    unchanged(`${HEAD}1. *Recalls* resolution\u00a033/134;\n\n2. *Decides* to go on.\n`))

  it('of a block with a comment stay, and of what was not understood', () =>
    unchanged(
      `${HEAD}1. *Requests* the Secretary-General, <!-- whom? -->\nto report.\n\n| a |\n| b |\n\nAnnex\n\nA line of an annex,\nand another.\n`,
    ))

  it('of an annex that are items stay', () =>
    unchanged(
      `${HEAD}1. *Decides* to go on.\n\nAnnex\n\nSee the report of the Committee on the lights of ports, and all others.\n2 See the report of the Committee on the lights of ships, and the other.\n3 See the report of the Committee on the lights of towers, and more.\n`,
    ))

  it('lose their numbers, all or none', () => {
    const lines = draft`
      The General Assembly,
      *Recalling* its resolution 33/134 of 19 December 1978 on the lights of
      ports, and that on the lights of ships,

      *Concerned* about the lights of ports, which are fewer from year to year
      in all of the regions of the world,

      1. *Requests* the Secretary-General to report on the lights of ports in
      all of the regions;

      2. *Decides* to go on.
    `.split('\n')
    checkTidy(
      lines.map((line, i) => `${i + 1}  ${line}\n`).join(''),
      draft`
        The General Assembly,

        *Recalling* its resolution 33/134 of 19 December 1978 on the lights of ports, and that on the lights of ships,

        *Concerned* about the lights of ports, which are fewer from year to year in all of the regions of the world,

        1. *Requests* the Secretary-General to report on the lights of ports in all of the regions;

        2. *Decides* to go on.

      `,
    )
    unchanged(
      `${lines
        .slice(0, 4)
        .map((line, i) => `${i + 1}  ${line}\n`)
        .join('')}\n${lines.slice(4).join('\n')}`,
    )
  })

  it('lose the marks of quotation that mail puts before them', () =>
    checkTidy(
      '> The General Assembly,\n>\n> *Recalling* the lamps of all ports and the lights of the\n> ships,\n>\n> 1. *Decides* to go on.\n',
      'The General Assembly,\n\n*Recalling* the lamps of all ports and the lights of the ships,\n\n1. *Decides* to go on.\n',
    ))

  it('of an annex are joined where they are full', () =>
    checkTidy(
      `${HEAD}1. *Decides* to go on.\n\nAnnex\n\nTerms of reference of the Committee on the lights of ports, as they\nwere adopted by the General Assembly in its resolution 33/134 of the\nnineteenth of December.\n\n1. Address:\nPalais des Nations\n`,
      `${HEAD}1. *Decides* to go on.\n\nAnnex\n\nTerms of reference of the Committee on the lights of ports, as they were adopted by the General Assembly in its resolution 33/134 of the nineteenth of December.\n\n1. Address:\nPalais des Nations\n`,
    ))
})

describe('tidy: labels', () => {
  it('of paragraphs are figures with a full stop, whatever their dress', () =>
    checkTidy(
      `${HEAD}**1.** *Requests* all;\n\n2.*Invites* all;\n\n3  *Calls upon* all;\n\n**3bis.**   *Urges* all;\n\n4.\t*Decides* to go on.\n`,
      `${HEAD}1. *Requests* all;\n\n2. *Invites* all;\n\n3. *Calls upon* all;\n\n3 bis. *Urges* all;\n\n4. *Decides* to go on.\n`,
    ))

  it('come out of an emphasis that they share with the words behind them', () =>
    checkTidy(
      `${HEAD}**1. Requests** all;\n\n**2. Decides** to go on.\n`,
      `${HEAD}1. **Requests** all;\n\n2. **Decides** to go on.\n`,
    ))

  it('of paragraphs in brackets or in roman numbers become figures with a full stop', () => {
    checkTidy(
      `${HEAD}(1) *Requests* all:\n\n(a) To answer;\n\n(2) *Decides* to go on.\n`,
      `${HEAD}1. *Requests* all:\n\n(a) To answer;\n\n2. *Decides* to go on.\n`,
    )
    checkTidy(
      `${HEAD}I. *Requests* all;\n\nII. *Decides* to go on.\n`,
      `${HEAD}1. *Requests* all;\n\n2. *Decides* to go on.\n`,
    )
  })

  it('of forms that no house has become figures with a full stop', () =>
    checkTidy(
      `${HEAD}1.- *Requests* a survey;\n\n2.- *Lights* ports;\n\n3.- *Decides* to go on.\n`,
      `${HEAD}1. *Requests* a survey;\n\n2. *Lights* ports;\n\n3. *Decides* to go on.\n`,
    ))
  it('that stand alone on a line stand before their words', () =>
    checkTidy(
      `${HEAD}1.\n\n*Requests* a survey;\n\n2.\n*Decides* to go on.\n`,
      `${HEAD}1. *Requests* a survey;\n\n2. *Decides* to go on.\n`,
    ))
  it('of sub-paragraphs have the brackets of the house, by degree', () =>
    checkTidy(
      `${HEAD}1. *Requests* all:\n\na) To report:\n\ni) Now;\n\nii.\tThen;\n\n*b)* To go on.\n`,
      `${HEAD}1. *Requests* all:\n\n(a) To report:\n\n(i) Now;\n\n(ii) Then;\n\n(b) To go on.\n`,
    ))

  it('are never renumbered, and look-alikes are left to the rules', () =>
    unchanged(
      `${HEAD}1. *Requests* all:\n\n(a) To report;\n\n(c) To go on;\n\n3. *Invites* all;\n\nl. *Decides* to go on.\n`,
    ))

  it('stay where the house has others', () =>
    unchanged('---\nstyle: itu\n---\n\nThe Conference,\n\nDecides\n\n1 to go on;\n\n2 to report,\n'))

  it('of sub-paragraphs stay where the house is not known', () => {
    unchanged('AG/RES. 9 (LV-O/25)\n\nTHE GENERAL ASSEMBLY,\n\n1. INVITES all:\n\na. To report;\n\nb. To go on.\n')
    unchanged('La Asamblea Portuaria,\n\n1. PIDE a todos:\n\ni. Informar;\n\nii. Seguir.\n')
  })

  it('of negotiators stay', () =>
    unchanged(
      'The General Assembly,\n\nPP1. *Recalling* its resolution 33/134,\n\nOP1. *Requests* all;\n\nOP2 alt. *Decides* to go on.\n',
    ))
})

describe('tidy: emphasis', () => {
  it('of openings that are known is that of the house', () =>
    checkTidy(
      'The General Assembly,\n\nRecalling its resolution,\n\nFlabbergasted by the lights,\n\n1. Takes note with appreciation of the report;\n\n2. Also requests all to go on.\n',
      'The General Assembly,\n\n*Recalling* its resolution,\n\nFlabbergasted by the lights,\n\n1. *Takes note with appreciation* of the report;\n\n2. *Also requests* all to go on.\n',
    ))

  it('is that of the other openings of the draft', () =>
    checkTidy(
      'The General Assembly,\n\n<u>Recalling</u> its resolution,\n\n1. Requests all;\n\n2. <u>Decides</u> to go on.\n',
      'The General Assembly,\n\n<u>Recalling</u> its resolution,\n\n1. <u>Requests</u> all;\n\n2. <u>Decides</u> to go on.\n',
    ))

  it('is not given to capitals, nor where the house has none', () => {
    unchanged('The General Assembly,\n\nRECALLING its resolution,\n\n1. REQUESTS all.\n')
    unchanged('THE GENERAL ASSEMBLY,\n\nRECALLING ITS RESOLUTION,\n\n1. REQUESTS ALL.\n')
    checkTidy(
      '---\nstyle: eclac\n---\n\nThe Commission,\n\nRecalling its resolution,\n\n1. Requests all.\n',
      '---\nstyle: eclac\n---\n\nThe Commission,\n\nRecalling its resolution,\n\n1. <u>Requests</u> all.\n',
    )
  })
})

describe('tidy: decisions without numbers', () => {
  it('stand by themselves where their verbs are known, behind whatever stands above', () =>
    checkTidy(
      'The General Assembly,\nRecalling its resolution 33/134,\nRequests cities:\nTo light ports;\nTo count them;\nInvites them to meet;\nDecides to go on.\n',
      'The General Assembly,\n\n*Recalling* its resolution 33/134,\n\n*Requests* cities:\nTo light ports;\nTo count them;\n\n*Invites* them to meet;\n\n*Decides* to go on.\n',
    ))
})

describe('tidy: items without labels', () => {
  it('keep their lines, whatever mark they have, or none', () => {
    for (const marks of ['a- |b- |c- ', '1 – |2 – |3 – ', '||'])
      unchanged(
        `${HEAD}1. *Urges* Member States:\n${marks
          .split('|')
          .map((mark, i) => `${mark}to ${['light', 'count', 'train'][i]} them;\n`)
          .join('')}\n2. *Decides* to go on.\n`,
      )
  })

  it('are none where a sentence is broken at the width of its lines', () =>
    checkTidy(
      `${HEAD}1. *Urges* all Member States that have ports and lamps in them:\nto light them by day and by night and to count all the ships;\nto train the pilots.\n\n2. *Decides* to go on.\n`,
      `${HEAD}1. *Urges* all Member States that have ports and lamps in them: to light them by day and by night and to count all the ships; to train the pilots.\n\n2. *Decides* to go on.\n`,
    ))
})

describe('tidy: bullets', () => {
  it('open lines of their own where two in a row have the same, whatever the lines above end with', () =>
    checkTidy(
      `${HEAD}1. *Requests* ports to\n- light their lamps\n- count them;\n\n2. *Decides* to meet.\n`,
      `${HEAD}1. *Requests* ports to\n\n- light their lamps\n\n- count them;\n\n2. *Decides* to meet.\n`,
    ))
})

describe('tidy: notes', () => {
  it('may have been in round brackets', () =>
    checkTidy(
      `${HEAD}1. *Requests* a report;(1)\n\n2. *Decides* to meet(2).\n\n(1) A/80/1.\n\n(2) A/80/2.\n`,
      `${HEAD}1. *Requests* a report;[^1]\n\n2. *Decides* to meet[^2].\n\n[^1]: A/80/1.\n\n[^2]: A/80/2.\n`,
    ))
  it('are written as the format has them', () => {
    checkTidy(
      `${HEAD}1. *Notes* the report¹ and the other,² which weighs 10³ tons;\n\n2. *Decides* to go on.\n\n¹ A/81/1.\n\n²  A/81/2.\n`,
      `${HEAD}1. *Notes* the report[^1] and the other,[^2] which weighs 10³ tons;\n\n2. *Decides* to go on.\n\n[^1]: A/81/1.\n\n[^2]: A/81/2.\n`,
    )
    checkTidy(
      `${HEAD}1. *Notes* the reports of ports,1 and those of ships;2\n\n2. *Decides* to go on.\n\n1 A/81/1.\n2 See A/81/2.\n`,
      `${HEAD}1. *Notes* the reports of ports,[^1] and those of ships;[^2]\n\n2. *Decides* to go on.\n\n[^1]: A/81/1.\n\n[^2]: See A/81/2.\n`,
    )
  })

  it('are known by figures behind a year, a bracket, a quotation mark and a number', () =>
    checkTidy(
      draft`
        The General Assembly,
        *Recalling* its resolution 1514 (XV)1 of 14 December 1960,2 and the report “Lamps”3 of 19914 on the ports,
        *Recalling also* its resolution 70/1,5 which has lamps,6
        1. *Decides* to go on.
        1 See 1960 Review of Lamps.
        2 1991 Review of Lamps.
        3 A/46/1.
        4 A/46/2.
        5 A/70/1.
        6 A/70/2.
      `,
      draft`
        The General Assembly,

        *Recalling* its resolution 1514 (XV)[^1] of 14 December 1960,[^2] and the report “Lamps”[^3] of 1991[^4] on the ports,

        *Recalling also* its resolution 70/1,[^5] which has lamps,[^6]

        1. *Decides* to go on.

        [^1]: See 1960 Review of Lamps.

        [^2]: 1991 Review of Lamps.

        [^3]: A/46/1.

        [^4]: A/46/2.

        [^5]: A/70/1.

        [^6]: A/70/2.
      `,
    ))

  it('are written so where the mark of another was lost', () =>
    checkTidy(
      `${HEAD}1. *Decides* to light the ports1 of the sea and the lamps3 there.\n\n1 A/33/1.\n\n2 A/33/2.\n\n3 A/33/3.\n`,
      `${HEAD}1. *Decides* to light the ports[^1] of the sea and the lamps[^3] there.\n\n[^1]: A/33/1.\n\n2 A/33/2.\n\n[^3]: A/33/3.\n`,
    ))

  it('are known by marks that a copy has parted from the words', () => {
    checkTidy(
      `${HEAD}1. *Notes* the reports [1], and the lamps;\n\n2. *Decides* to meet [2];\n\n[1] A/80/1.\n\n[2] See A/80/2.\n`,
      `${HEAD}1. *Notes* the reports[^1], and the lamps;\n\n2. *Decides* to meet[^2];\n\n[^1]: A/80/1.\n\n[^2]: See A/80/2.\n`,
    )
    checkTidy(
      `${HEAD}1. *Notes* the reports of ports, 1\n\n2. *Decides* to meet; 2\n\n1 A/80/1.\n\n2 See A/80/2.\n`,
      `${HEAD}1. *Notes* the reports of ports,[^1]\n\n2. *Decides* to meet;[^2]\n\n[^1]: A/80/1.\n\n[^2]: See A/80/2.\n`,
    )
  })

  it('without a mark, and marks without a note, stay', () =>
    unchanged(`${HEAD}1. *Notes* the report³ and goes on.\n\n² A/81/1.\n`))
})

describe('tidy: labels that have changed', () => {
  it('have their form within the marks of change', () =>
    checkTidy(
      `${HEAD}1. *Requests* ports:\n\n(a) To act;\n\n{~~a)~>b)~~} To act later;\n\n{++c)++} To wait;\n\n{++2. *Decides* to go on.++}\n`,
      `${HEAD}1. *Requests* ports:\n\n(a) To act;\n\n{~~a)~>(b)~~} To act later;\n\n{++(c)++} To wait;\n\n{++2. *Decides* to go on.++}\n`,
    ))
})

describe('tidy: what it leaves alone', () => {
  it('is quoted text, and what is in doubt', () =>
    unchanged(
      `${HEAD}1. *Decides* to add:\n\n“1.  Requests the\nsecretariat\n\n\n“a)\tto report.”\n\n2. *Decides* to go on.\n`,
    ))
  it('is an adopted text, and one in another language', () => {
    unchanged('---\nstatus: adopted\n---\n\nThe General Assembly,\nRecalling its resolution,\n1. Requests all.\n')
    unchanged('---\nlanguage: de\n---\n\nDie Generalversammlung,\n1. Ersucht alle Staaten;\n2. Beschließt es.\n')
  })
  it('is a text that is no resolution', () => unchanged('A letter\n\n\nto   a friend,\nwith lines.\n'))
  it('is what lies outside a selection', () =>
    checkTidy(
      'The General Assembly,\nRecalling its resolution,\n⟦1. Requests all;\n\n\n2. Invites all⟧;\n3. Decides to go on.\n',
      'The General Assembly,\nRecalling its resolution,\n\n1. *Requests* all;\n\n2. *Invites* all;\n3. Decides to go on.\n',
    ))
})
