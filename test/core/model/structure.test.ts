import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { paragraphsOf, subParagraphsOf } from '../../../server/src/core/model/read.ts'
import { mark, marked } from '../../marks.ts'
import { draft } from '../../texts.ts'
import { checkShape, shapeOf } from './shape.ts'

describe('the structure of a draft', () => {
  it('is a resolution with its preamble, its operative paragraphs and their sub-paragraphs', () =>
    checkShape(
      draft`
        79/116. Trade and development

        The General Assembly,

        Recalling its resolution 33/134 of 19 December 1978,

        Deeply concerned at the losses,

        1. Requests the Secretary-General to report on:

        (a) Goods, that is:

        (i) Wheat;

        (ii) Rice;

        (b) Services;

        2. Decides to remain seized of the matter.
      `,
      draft`
        resolution 79/116 “Trade and development” ga
          preambular Recalling
          preambular Deeply concerned
          operative 1. Requests
            point (a)
              point (i)
              point (ii)
            point (b)
          operative 2. Decides
      `,
    ))

  it('passes front text over, although it names other organs', () =>
    checkShape(
      draft`
        ECONOMIC AND SOCIAL COUNCIL

        OFFICIAL RECORDS, 1992

        530(XXIV) COOPERATION

        The Economic Commission for Latin America and the Caribbean,

        Takes note of the report.
      `,
      draft`
        front text “ECONOMIC AND SOCIAL COUNCIL

        OFFICIAL RECORDS, 1992”
        resolution 530(XXIV) “COOPERATION” eclac
          operative Takes note
      `,
    ))

  it('does not take a number for its own that a list parts from its organ line', () =>
    checkShape(
      draft`
        79/1. Trade

        1. The drafts before the Committee;

        The General Assembly,

        Decides to remain seized of the matter.
      `,
      draft`
        front text “79/1. Trade

        1. The drafts before the Committee;”
        resolution ga
          operative Decides
      `,
    ))

  it('holds several drafts of one document, in any language', () => {
    const check = (organ: string, [verb, other]: readonly string[], id: string, ...heads: readonly string[]): void =>
      checkShape(
        heads.map((head) => `${head}\n\n${organ}\n\n1. ${verb} x;\n\n2. ${other} y.\n\n`).join(''),
        heads
          .map(
            (head) => `resolution “${/\S+$/.exec(head)?.[0]}” ${id}\n  operative 1. ${verb}\n  operative 2. ${other}`,
          )
          .join('\n'),
      )
    const council = 'The Economic and Social Council,'
    check(council, ['Requests', 'Notes'], 'ecosoc', 'DRAFT RESOLUTION I\n\nRoads', 'Draft resolution II: Bridges')
    check(council, ['Requests', 'Notes'], 'ecosoc', 'Draft resolution I\nRoads', 'Draft resolution II Bridges')
    const consejo = 'El Consejo Económico y Social,'
    const proyectos = ['# Proyecto de resolución I\n\nPuertos', 'Proyecto de resolución II\n\nFaros']
    check(consejo, ['Solicita', 'Observa'], 'ecosoc', ...proyectos)
    check('Le Conseil économique et social,', ['Prie', 'Note'], 'ecosoc', 'Projet de résolution A\n\nLampes')
  })

  it('may stand in electronic mail, quoted', () =>
    checkShape(
      draft`
        I send you these.

        > > The General Assembly,
        > >
        > > Recalling its resolution 70/1 of 25 September
        > > 2015,
        > > 1. Requests a report;
        > >
        > > 2. Decides to go on.

        Ana
      `,
      draft`
        front text “I send you these.”
        resolution ga
          preambular Recalling
          operative 1. Requests
          operative 2. Decides
          section “Ana”
      `,
    ))

  it('goes on behind the foot and the head of a page, in the middle of a list', () =>
    checkShape(
      draft`
        The General Assembly,

        1. Requests the Secretary-General:

        (a) To report;


        25-20311 (E)    061125
        *2520311*
        A/C.3/80/L.44


        (b) To go on.

        2. Decides to go on.


        2/2                                                              25-20311
      `,
      draft`
        resolution ga
          operative 1. Requests
            point (a)
            point (b)
          operative 2. Decides
      `,
    ))

  it('may stand below its title line by line, though its organ is not known', () => {
    const text =
      'Resolution 5/2023\nYear of Lamps\nThe Conference,\nConsidering the lamps,\n1. Requests a report;\n2. Decides to go on.\n'
    checkShape(
      text,
      draft`
        resolution Resolution 5/2023 “Year of Lamps”
          preambular Considering
          operative 1. Requests
          operative 2. Decides
      `,
    )
    checkShape(
      'The General Assembly,\nRecalling what was asked for by\nThe Harbour Conference,\n1. Requests a report;\n2. Decides to go on.\n',
      'resolution ga\n  preambular Recalling\n  operative 1. Requests\n  operative 2. Decides',
    )
  })

  it('has notes in round brackets and behind stars, as many type them, and lists that are none', () => {
    const text = draft`
      The General Assembly,

      *Recalling* the Lamp Convention,(1) and the Bell Protocol(2),

      1. *Requests* States:

      (1) To light their ports;

      (2) To ring their bells;

      2. *Decides* to go on.

      (1) United Nations, Treaty Series, vol. 1577.

      (2) Ibid., vol. 1580.
    `
    const expected = draft`
      resolution ga
        preambular Recalling
        operative 1. Requests
          point (1)
          point (2)
        operative 2. Decides
      footnote (1)
      footnote (2)
    `
    checkShape(text, expected)
    checkShape(text.replaceAll('\n\n', '\n'), expected)
    checkShape(
      'The General Assembly,\n\n*Recalling* the Lamp Convention,* and its bells,\n\n*Decides* to go on.\n\n* United Nations, Treaty Series, vol. 1577.\n',
      'resolution ga\n  preambular Recalling\n  operative Decides\nfootnote *',
    )
  })

  it('goes on behind notes at the foot of a page, line by line', () => {
    const notes = '1 United Nations, Treaty Series, vol. 1577,\nno. 27531.\n2 A/79/431.\n'
    const expected = draft`
      resolution ga
        preambular Recalling
        preambular Noting
          footnote 1
          footnote 2
        operative Requests
    `
    for (const page of ['', '25-18123\n3/4\n'])
      checkShape(
        `The General Assembly,\nRecalling the Lamp Convention,1\nNoting a report on ports,2 and the need\n${notes}${page}for more lamps,\nRequests a report.\n`,
        expected,
      )
    checkShape(
      `The General Assembly,\nRecalling the Lamp Convention,1\nNoting a report,2 and the needs of\n${notes}3/4\nStates without ports,\nRequests a report.\n`,
      expected,
    )
  })

  it('holds several resolutions one after another, each with its own numbers', () =>
    checkShape(
      draft`
        79/1. Trade

        The General Assembly,

        1. Requests a report;

        2. Decides to go on.

        19th plenary meeting
        22 October 2024

        79/2. Fisheries

        The General Assembly,

        1. Notes the report;

        2. Welcomes it.
      `,
      draft`
        resolution 79/1 “Trade” ga
          operative 1. Requests
          operative 2. Decides
          adoption: 19th plenary meeting 22 October 2024
        resolution 79/2 “Fisheries” ga
          operative 1. Notes
          operative 2. Welcomes
      `,
    ))

  it('has parts where a resolution is composite, each with its organ line', () =>
    checkShape(
      draft`
        75/101. Questions relating to information

        A

        Information in the service of humanity

        The General Assembly,

        1. Urges all countries to cooperate;

        2. Calls upon them to report.

        B

        United Nations global communications

        The General Assembly,

        1. Reaffirms its resolution 13 (I);

        2. Requests a report.
      `,
      draft`
        resolution 75/101 “Questions relating to information” ga
          part A “Information in the service of humanity” ga
            operative 1. Urges
            operative 2. Calls upon
          part B “United Nations global communications” ga
            operative 1. Reaffirms
            operative 2. Requests
      `,
    ))

  it('has sections, whether their numbers go on or begin again', () =>
    checkShape(
      draft`
        # Oceans

        The General Assembly,

        Recalling its resolution 60/1,

        I

        Implementation

        1. Calls upon all States to accede;

        2. Welcomes the report;

        II. Capacity-building

        1. Calls upon donors to give;

        III

        2. Notes the rest.
      `,
      draft`
        resolution “Oceans” ga
          preambular Recalling
          section I “Implementation”
            operative 1. Calls upon
            operative 2. Welcomes
          section II “Capacity-building”
            operative 1. Calls upon
          section III
            operative 2. Notes
      `,
    ))

  it('has a reason without its mark in a section, whether the verbs of others are in emphasis or not', () => {
    for (const [organ, reason, verb] of [
      ['The General Assembly,', 'Noting the state of small ports', 'Decides'],
      ['La Asamblea General,', 'Observando el estado de los puertos', 'Decide'],
      ['L’Assemblée générale,', 'Notant l’état des ports', 'Décide'],
    ] as const)
      for (const mark of ['', '*']) {
        const decision = (n: number): string => `${n}. ${mark}${verb}${mark} so;`
        const text = [organ, 'I', 'Lamps', reason, decision(1), decision(2), 'II', 'Bells', decision(3)].join('\n\n')
        assert.ok(shapeOf(text).includes('preambular'), text)
      }
  })

  it('has subheadings among the operative paragraphs', () =>
    checkShape(
      draft`
        # Oceans

        The General Assembly,

        1. Reaffirms the Charter;

        Follow-up to the Conference

        2. Requests a report.
      `,
      draft`
        resolution “Oceans” ga
          operative 1. Reaffirms
          section “Follow-up to the Conference”
            operative 2. Requests
      `,
    ))

  it('has a single operative paragraph without a number, with its list', () =>
    checkShape(
      draft`
        The General Assembly,

        Recalling its resolution 60/1,

        Decides:

        (a) To go on;

        (b) To report.
      `,
      draft`
        resolution ga
          preambular Recalling
          operative Decides
            point (a)
            point (b)
      `,
    ))

  it('keeps a sub-paragraph in one piece that a footnote interrupts', () => {
    const text = draft`
      The General Assembly,

      1. Requests a report on trade¹ and:

      (a) Goods of the countries

      ¹ A/75/418.

      - of the region;

      (b) Services;

      2. Decides so.
    `
    checkShape(
      text,
      draft`
        resolution ga
          operative 1. Requests
            point (a)
              footnote ¹
            point (b)
          operative 2. Decides
      `,
    )
    const [first] = parse(text).model.resolutions.flatMap((r) =>
      [...paragraphsOf(r)].flatMap((p) => [...subParagraphsOf(p)]),
    )
    assert.equal(first?.prose.text, 'Goods of the countries of the region;')
  })

  it('goes on with a paragraph of its own after a footnote where the one before has come to its end', () =>
    checkShape(
      draft`
        The General Assembly,

        1. Requests a report;[^1]

        [^1]: A/75/418.

        2. Decides so.
      `,
      draft`
        resolution ga
          operative 1. Requests
          operative 2. Decides
        footnote [^1]
      `,
    ))

  it('leaves quoted text alone: its numbers are not ours', () =>
    checkShape(
      draft`
        The General Assembly,

        1. Decides to amend article 3 to read:

        “1. The Committee shall meet.

        2. It shall report.”

        2. Requests a report.
      `,
      draft`
        resolution ga
          operative 1. Decides
          quoted: “1. The Committee shall meet. It shall report.”
          operative 2. Requests
      `,
    ))

  it('has annexes, in which nothing is operative', () =>
    checkShape(
      draft`
        The General Assembly,

        Adopts the statute annexed to the present resolution.

        Annex I

        1. Requests are made in writing.

        Annex II

        Rules
      `,
      draft`
        resolution ga
          operative Adopts
          annex “Annex I”
            text: Requests are made in writing.
          annex “Annex II”
            text: Rules
      `,
    ))

  it('has annexes whose lines say what they are about', () => {
    for (const [organ, one, two, ...lines] of [
      [
        'The Security Council,',
        '1. Decides so;',
        '2. Decides to stay.',
        'Annex on designations',
        'Annex II to the plan',
      ],
      [
        'El Consejo de Seguridad,',
        '1. Decide así;',
        '2. Decide seguir.',
        'Anexo de designaciones',
        'Anexo relativo a nombres',
      ],
      [
        'Le Conseil de sécurité,',
        '1. Décide ainsi ;',
        '2. Décide de rester.',
        'Annexe relative aux noms',
        'Annexe sur les noms',
      ],
    ] as const)
      for (const line of lines) {
        const shape = shapeOf(
          [organ, one, two, line, '1. Invites Doe has done it.', '2. Decides Roe has too.'].join('\n\n'),
        )
        assert.equal(shape.match(/operative/g)?.length, 2, line)
        assert.ok(shape.includes(`annex “${line}”`), line)
      }
  })

  it('has annexes whose titles stand directly below their lines', () =>
    checkShape(
      draft`
        The General Assembly,
        1. Adopts the Lamp Plan;
        2. Decides to go on.
        Annex
        Lamp Plan
        1. Ports are lit.
        2. Bells are rung.
      `,
      draft`
        resolution ga
          operative 1. Adopts
          operative 2. Decides
          annex “Annex”
            text: Lamp Plan
            text: Ports are lit.
            text: Bells are rung.
      `,
    ))

  it('goes on where a wrapped line has the next of a list of names', () =>
    checkShape(
      draft`
        The General Assembly,
        Noting the meetings held in Lisbon,
        Valletta and Suva,
        Mourning the keepers,
        1. Decides so;
        2. Requests a report.
      `,
      draft`
        resolution ga
          preambular Noting
          preambular Mourning
          operative 1. Decides
          operative 2. Requests
      `,
    ))

  it('announces its decision directly below a reason, and by a verb that leads on', () => {
    for (const line of ['The General Assembly hereby:', 'The General Assembly hereby decides to:'])
      checkShape(
        `The General Assembly,\nNoting the fog,\n${line}\n1. Decides so;\n2. Requests a report.\n`,
        draft`
          resolution ga
            preambular Noting
            formula: ${line}
            operative 1. Decides
            operative 2. Requests
        `,
      )
  })

  it('may have a title and no organ line', () =>
    checkShape(
      draft`
        # Access to water

        Recalling its resolution 64/292,

        1. Urges all States to act;

        2. Requests a report.
      `,
      draft`
        resolution “Access to water”
          preambular Recalling
          operative 1. Urges
          operative 2. Requests
      `,
    ))

  it('may be no more than a title', () => checkShape('# Access to water\n', 'resolution “Access to water”'))

  it('may have neither', () =>
    checkShape(
      draft`
        Recalling its resolution 64/292,

        1. Urges all States to act;

        2. Requests a report.
      `,
      draft`
        resolution
          preambular Recalling
          operative 1. Urges
          operative 2. Requests
      `,
    ))

  it('is none where nothing speaks of a resolution', () => {
    checkShape('', '')
    checkShape('Dear colleagues,\n\nsee you at lunch.\n', 'front text “Dear colleagues,\n\nsee you at lunch.”')
  })

  it('reads the capitals of Model United Nations', () =>
    checkShape(
      draft`
        THE GENERAL ASSEMBLY,

        RECALLING its resolution 64/292,

        1. CALLS UPON all States to act;

        2. DECIDES to remain seized of the matter.
      `,
      draft`
        resolution ga
          preambular RECALLING
          operative 1. CALLS UPON
          operative 2. DECIDES
      `,
    ))

  it('reads organ lines in Spanish and French', () => {
    checkShape('La Asamblea General,\n', 'resolution ga')
    checkShape("L'Assemblée générale,\n", 'resolution ga')
    checkShape('Le Conseil de sécurité,\n', 'resolution sc')
    checkShape('El Consejo Económico y Social,\n', 'resolution ecosoc')
  })

  it('takes an organ line that names a body of its own', () =>
    checkShape(
      draft`
        # Bridges

        The Youth Council of Northport,

        1. Requests a report;

        2. Decides so.
      `,
      draft`
        resolution “Bridges”
          operative 1. Requests
          operative 2. Decides
      `,
    ))

  it('takes the name of a body above the first reason for its organ line, though no comma closes it', () => {
    const organLineOf = (line: string, reason: string): string | undefined =>
      parse(`${line}\n\n${reason} the lights,\n\n1. Decides so.\n`).model.resolutions[0]?.parts[0]?.organLine?.prose
        .text
    for (const [line, reason] of [
      ['The Harbour Council', 'Recalling'],
      ['The Council of Harbour Masters', 'Recalling'],
      ['El Consejo Directivo de la Universidad del Puerto', 'Considerando'],
      ['Le Conseil des ports', 'Rappelant'],
      ['THE HARBOUR COUNCIL', 'RECALLING'],
      ['LE CONSEIL DES PORTS', 'RAPPELANT'],
    ] as const)
      assert.equal(organLineOf(line, reason), line)
    for (const line of ['The Role of the Council', 'The Harbour', 'Council of Harbour Masters', 'THE HARBOUR'])
      assert.equal(organLineOf(line, 'Recalling'), undefined)
  })

  it('keeps the date of adoption that stands under the heading of the Security Council', () =>
    checkShape(
      draft`
        Resolution 2513 (2020)

        Adopted by the Security Council at its 8742nd meeting, on 10 March 2020

        The Security Council,

        1. Welcomes the steps taken;

        2. Decides to remain seized of the matter.
      `,
      draft`
        resolution Resolution 2513 (2020) sc
          adoption: Adopted by the Security Council at its 8742nd meeting, on 10 March 2020
          operative 1. Welcomes
          operative 2. Decides
      `,
    ))

  it('reads alternatives in brackets, before the number and behind it, and insertions', () =>
    checkShape(
      draft`
        The General Assembly,

        [*Noting* the delay,]

        1. *Requests* a [report] [note];

        2. [*Urges* all States to take part;]

        [3. *Decides* to [go on] [meet again];]

        3 bis. *Invites* Member States to {++contribute++} {--pay--}.
      `,
      draft`
        resolution ga
          preambular Noting
          operative 1. Requests
          operative 2. Urges
          operative 3. Decides
          operative 3 bis. Invites
      `,
    ))

  it('takes numbers in brackets for those of operative paragraphs, where verbs follow them', () =>
    checkShape(
      draft`
        The General Assembly,

        Convinced that lakes matter,

        (1) Takes note of the report;

        (2) Requests the Secretary-General to:

        (a) Report;

        3) Decides to go on.
      `,
      draft`
        resolution ga
          preambular Convinced
          operative (1) Takes note
          operative (2) Requests
            point (a)
          operative 3) Decides
      `,
    ))

  it('takes bullets, wrapped lines and line ends of any kind', () => {
    const wrapped = draft`
      The General Assembly,

      - 1. Requests a report on the
      resolution;
      - 2. Decides:
        - a) To go on
        with it;
        - b) To report.
    `
    const expected = draft`
      resolution ga
        operative 1. Requests
        operative 2. Decides
          point a)
          point b)
    `
    for (const lineEnd of ['\n', '\r\n', '\r']) checkShape(wrapped.replaceAll('\n', lineEnd), expected)
  })
})

/** Checks the spans of all paragraphs and sub-paragraphs, outermost first. */
function checkSpans(source: string): void {
  const { text, spans } = marked(source)
  const found = parse(text).model.resolutions.flatMap((resolution) =>
    [...paragraphsOf(resolution)].flatMap((paragraph) =>
      [paragraph, ...subParagraphsOf(paragraph)].map(({ span }) => span),
    ),
  )
  assert.equal(mark(text, found), mark(text, spans))
}

describe('the span of a paragraph', () => {
  it('begins behind bullet and indentation', () =>
    checkSpans('The General Assembly,\n\n  - ⟦1. <u>Requests</u> a report;⟧ \n\n- ⟦2. Decides so.⟧\n'))
  it('begins with its emphasis where it has no number', () =>
    checkSpans('The General Assembly,\n\n⟦*Recalling* its resolution 60/1,⟧\n\n⟦<u>Decides</u> so.⟧\n'))
  it('holds its sub-paragraphs', () =>
    checkSpans(
      'The General Assembly,\n\n⟦1. Requests:\n\n  ⟦(a) Goods:\n\n    ⟦(i) Wheat;⟧⟧\n\n  ⟦(b) Rice;⟧⟧\n\n⟦2. Decides so.⟧',
    ))
  it('holds the footnote that interrupts it', () =>
    checkSpans('The General Assembly,\n\n⟦1. Requests a report on the¹\n\n¹ A/75/418.\n\nway;⟧\n\n⟦2. Decides so.⟧\n'))
  it('leaves out the footnotes behind the last paragraph, though that has lost its full stop', () =>
    checkSpans('The General Assembly,\n\n⟦1. Requests a report;¹⟧\n\n⟦2. Decides so⟧\n\n¹ A/75/418.\n'))
  it('leaves out the footnote behind it', () =>
    checkSpans('The General Assembly,\n\n⟦1. Requests a report;¹⟧\n\n¹ A/75/418.\n\n⟦2. Decides so.⟧\n'))

  it('has sections whose number and long title share a line', () => {
    const title = `VII Revised estimates ${'for the Council '.repeat(20)}at its last session`
    checkShape(
      `79/9. Budget\n\nThe General Assembly,\n\n1. Notes the report;\n\n${title}\n\n1. Decides so.\n`,
      draft`
        resolution 79/9 “Budget” ga
          operative 1. Notes
          section VII “${title.slice(4)}”
            operative 1. Decides
      `,
    )
  })

  it('passes over headings in emphasis that divide a list of sub-paragraphs', () =>
    checkShape(
      draft`
        79/9. Mission

        The General Assembly,

        Decides on these tasks:

        (a) To protect civilians;

        <u>Reform of the police</u>

        (b) To train officers.
      `,
      draft`
        resolution 79/9 “Mission” ga
          operative Decides
            point (a)
            point (b)
      `,
    ))
})
