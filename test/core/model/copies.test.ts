import assert from 'node:assert/strict'
import { type Document, edit, parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { paragraphsOf, subParagraphsOf } from '../../../server/src/core/model/read.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { tidy } from '../../../server/src/core/tidy/tidy.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { draft } from '../../texts.ts'
import { checkShape, shapeOf } from './shape.ts'

const tidied = (text: string): string => {
  const document = parse(text)
  return applyEdits(text, tidy(document, chooseStyle(document, DEFAULT_SETTINGS).style))
}

/** What is found in a text, rule by rule. */
const found = (text: string): readonly string[] =>
  lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).map(({ rule }) => rule)

describe('notes below a line that names them', () => {
  const HEAD = {
    Notes:
      'The General Assembly,\n\n*Recalling* the report on ports,1\n\n1. *Requests* a report;2\n\n2. *Decides* to go on.',
    Notas:
      'La Asamblea General,\n\n*Recordando* el informe de puertos1,\n\n1. *Pide* un informe2;\n\n2. *Decide* seguir.',
    Références:
      'L’Assemblée générale,\n\n*Rappelant* le rapport sur les ports1,\n\n1. *Demande* un rapport2 ;\n\n2. *Décide* de continuer.',
  }

  it('may be numbered as a list is', () => {
    for (const [name, text] of Object.entries(HEAD))
      for (const line of [name, `**${name}**`, `## ${name}`, `${name}:`])
        for (const [open, close] of [
          ['', '.'],
          ['', ')'],
          ['', ''],
          ['(', ')'],
        ]) {
          const notes = [`${open}1${close} A/80/1.`, `${open}2${close} A/80/2.`]
          for (const gap of ['\n\n', '\n']) {
            const copy = `${text}${gap}${line}${gap}${notes.join(gap)}\n`
            const shape = shapeOf(copy).split('\n')
            assert.equal(shape.filter((one) => one.includes('operative')).length, 2, copy)
            assert.equal(shape.filter((one) => one.includes('footnote')).length, 2, copy)
            if (open === '') assert.deepEqual(found(copy), [], copy)
          }
        }
  })

  it('are written as the format has them when they are tidied', () =>
    assert.equal(
      tidied(`${HEAD.Notes}\n\nNotes\n\n1. A/80/1.\n\n2. See A/80/2.\n`),
      `${HEAD.Notes.replace(',1', ',[^1]').replace(';2', ';[^2]')}\n\nNotes\n\n[^1]: A/80/1.\n\n[^2]: See A/80/2.\n`,
    ))

  it('are none where a verb stands alone on its line', () =>
    assert.deepEqual(
      shapeOf('The General Assembly,\n\n*Recalling* ports,\n\nNotes\n\n1. Requests a report;\n\n2. Decides to go on.\n')
        .split('\n')
        .filter((line) => line.includes('footnote')),
      [],
    ))
})

describe('lines of a copy', () => {
  const text =
    'The General Assembly,\n\n*Recalling* its resolution 70/1 of 25 September 2015,\n\n1. *Requests* a report;\n\n2. *Decides* to go on.\n'
  const shape = shapeOf(text)

  it('have a citation across their end, whatever white space stands around it', () => {
    for (const space of ['\n', ' \n', '\n    ', '  \r\n\t', '\n\u00a0\u00a0'])
      for (const before of ['70', 'of', '25', 'September', '2015']) {
        const copy = text.replace(` ${before}`, `${space}${before}`)
        const [citation] = parse(copy).citations
        assert.equal(citation?.citation.date, '2015-09-25', JSON.stringify(copy))
        assert.equal(shapeOf(copy), shape)
      }
  })

  it('end with the mark of a web page or of Markdown that breaks them', () => {
    for (const end of ['<br>\n', '<br />\n', '\\\n'])
      assert.equal(shapeOf(text.trimEnd().replace(/\n+/g, end)), shape, JSON.stringify(end))
  })

  it('are quoted by mail, with a space behind the mark or without', () => {
    for (const mark of ['> ', '>', '>>', '>> ', '> > ']) assert.equal(shapeOf(text.replace(/^/gm, mark)), shape, mark)
  })

  it('hold a number alone, below a heading that has no closing mark', () => {
    const copy =
      'The General Assembly,\nRecalling the report on ports,\nLamps of ports\n1.\nRequests a report;\n2.\nDecides to go on.\nShips\n3.\nNotes their lamps.\n'
    assert.deepEqual(
      shapeOf(copy)
        .split('\n')
        .map((line) => line.trim()),
      [
        'resolution ga',
        'preambular Recalling',
        'section “Lamps of ports”',
        'operative 1. Requests',
        'operative 2. Decides',
        'section “Ships”',
        'operative 3. Notes',
      ],
    )
  })
})

describe('words in emphasis', () => {
  it('may have the space behind them within their marks', () => {
    const words =
      'The General Assembly,\n\n*Recalling *ports, *noting *their *long* lamps,\n\n1. *Requests *a report.\n'
    for (const mark of ['*', '_', '**', '__'])
      assert.equal(
        shapeOf(words.replaceAll('*', mark)),
        'resolution ga\n  preambular Recalling\n  operative 1. Requests',
        mark,
      )
    for (const mark of ['*', '**']) {
      const text = words.replaceAll('*', mark)
      const [first] = parse(text).resolutions
      assert.deepEqual(
        first?.parsed.model.runs.flatMap(({ items }) =>
          items.flatMap(({ prose }) => prose.emphasis.map((one) => prose.text.slice(one.words.start, one.words.end))),
        ),
        ['Recalling ', 'noting ', 'long', 'Requests '],
      )
    }
  })
})

describe('paragraphs that stand on one line', () => {
  const TEXTS = [
    '79/1. Lamps of ports\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015,\n\nAware of the lamps of Lisbon, Valletta and Suva,[^1]\n\n1. Requests a report on: (a) Lamps; (b) Bells;\n\n2. Decides to go on;\n\n3. Also decides to meet.\n\n41st plenary meeting 10 December 2020\n',
    '79/1. Luces de los puertos\n\nLa Asamblea General,\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015,\n\nConsciente de las luces de Lima, Quito y Suva,[^1]\n\n1. Pide un informe;\n\n2. Decide seguir;\n\n3. Decide también reunirse.\n',
    '79/1. Feux des ports\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015,\n\nConsciente des feux de Brest, de Lomé et de Suva[^1],\n\n1. Demande un rapport ;\n\n2. Décide de continuer ;\n\n3. Décide également de se réunir.\n',
  ]

  it('are paragraphs, be it all of them or those of a part', () => {
    for (const text of TEXTS) {
      const shape = shapeOf(text)
      assert.equal(shapeOf(text.trim().replace(/\n+/g, ' ')), shape)
      assert.equal(shapeOf(text.replace(/(,(?:\[\^1\])?)\n\n(?=\p{Uppercase})/gu, '$1 ')), shape)
      assert.equal(shapeOf(text.replace(/\n\n(?=[23]\.)/g, ' ')), shape)
    }
  })

  it('may have no numbers, or those of negotiators, and be in emphasis', () => {
    const labels = [(n: string) => `${n}) `, (n: string) => `OP${n}. `, (n: string) => `**${n}.** `]
    for (const text of TEXTS) {
      for (const label of labels) {
        const other = text.replace(/^(\d)\. /gm, (_, n: string) => label(n))
        assert.equal(shapeOf(other.trim().replace(/\n+/g, ' ')), shapeOf(other), other)
      }
      const bare = text
        .replace(/^\d\. /gm, '')
        .replace(/^(?!The|La|L’)(\p{Uppercase}\p{Lowercase}+)(?= [^.]*[,;.])/gmu, '*$1*')
      assert.equal(shapeOf(bare.trim().replace(/\n+/g, ' ')), shapeOf(bare), bare)
    }
  })

  it('stand behind the line of their organ, below lines of the document or behind a title and a page number', () => {
    for (const [organ, reasons, decisions] of [
      [
        'The Security Council',
        'Recalling its resolutions on lamps, Noting the piers,',
        '1. Decides to light the piers; 2. Requests a report on them.',
      ],
      [
        'El Consejo de Seguridad',
        'Recordando sus faros, Observando los muelles,',
        '1. Decide encender los muelles; 2. Pide un informe sobre ellos.',
      ],
      [
        'Le Conseil de sécurité',
        'Rappelant ses phares, Notant les quais,',
        '1. Décide d’éclairer les quais ; 2. Demande un rapport à ce sujet.',
      ],
    ] as const)
      for (const head of [
        `Resolution 2223 (2015)\nAdopted by the Council at its 7451st meeting, on 28 May 2015\n${organ}`,
        `- 45 - LAMPS OF THE PORTS ${organ}`,
        `LAMPS OF THE PORTS ${organ.toUpperCase()}`,
      ])
        assert.equal(
          shapeOf(`${head}, ${reasons} ${decisions}\n`)
            .split('\n')
            .filter((line) => /preambular|operative/.test(line)).length,
          4,
          head,
        )
  })

  it('may have a note with a stroke between them', () =>
    assert.equal(
      shapeOf(
        'The General Assembly, Recalling lamps,1/ Noting piers, 2/ 1. Decides to light them;*/ 2. Requests a report on them.\n',
      ).split('\n').length,
      5,
    ))

  it('each have lines of their own when they are tidied', () => {
    const text = tidied(
      'The General Assembly,\n\n*Recalling* the report on lamps, *Noting* the bells of ports,\n\n1. *Requests* a report on lamps; 2. *Decides* to go on.\n',
    )
    assert.equal(
      text,
      'The General Assembly,\n\n*Recalling* the report on lamps,\n\n*Noting* the bells of ports,\n\n1. *Requests* a report on lamps;\n\n2. *Decides* to go on.\n',
    )
    assert.equal(tidied(text), text)
  })

  it('are one where a name has a capital, or a list of its own has letters', () => {
    for (const text of [
      '*Recalling* the Declaration on Lamps for All States, Taking into Account the Needs of Ports, and its annex,',
      'Recalling the Declaration on Lamps for All, Taking Especially into Account the Needs of Ports, and its annex,',
      '1. *Requests* a report that (a) notes lamps; (b) recalls the bells of Lisbon, Valletta and Suva;',
      '1. *Takes note* of the report of the Council, vol. 1. No. 2, and of chapter 3. Notes of 1990 are lost;',
    ])
      assert.equal(shapeOf(`The General Assembly,\n\n${text}\n`).split('\n').length, 2, text)
  })
})

describe('lines with a blank line below each', () => {
  const wrapped = (text: string, width: number): string =>
    text
      .split('\n\n')
      .map((paragraph) => paragraph.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd())
      .join('\n')
  const TEXTS = [
    '79/1. Lamps of ports\n\nThe General Assembly,\n\nRecalling its resolution 70/1 of 25 September 2015, and the report on the lamps of small ports that was before it at that session,\n\nDeeply concerned that the lamps of the ports of Lisbon, Valletta and Suva are out of order and that no ship can find them at night,\n\n1. Requests the Secretary-General to report on the lamps of all ports to the General Assembly at its eightieth session, and on:\n\n(a) Bells;\n\n(b) The horns of lighthouses that stand on islands far from the coast and on shoals;\n\n2. Decides to go on.\n',
    '79/1. Luces de los puertos\n\nLa Asamblea General,\n\nRecordando su resolución 70/1, de 25 de septiembre de 2015, y el informe sobre las luces de los puertos pequeños que tuvo ante sí en ese período,\n\nProfundamente preocupada porque las luces de los puertos están apagadas y ningún barco puede encontrarlos de noche,\n\n1. Pide al Secretario General que presente un informe sobre las luces de todos los puertos a la Asamblea General en su octogésimo período de sesiones;\n\n2. Decide seguir ocupándose de la cuestión.\n',
    '79/1. Feux des ports\n\nL’Assemblée générale,\n\nRappelant sa résolution 70/1 du 25 septembre 2015 et le rapport sur les feux des petits ports dont elle était saisie à cette session,\n\nVivement préoccupée par le fait que les feux des ports sont éteints et qu’aucun navire ne peut les trouver la nuit,\n\n1. Prie le Secrétaire général de lui présenter à sa quatre-vingtième session un rapport sur les feux de tous les ports ;\n\n2. Décide de rester saisie de la question.\n',
  ]

  it('go on as if there were none', () => {
    for (const text of TEXTS)
      for (const width of [60, 72, 90])
        for (const end of ['\n', '\r\n'])
          assert.equal(shapeOf(wrapped(text, width).replaceAll('\n', end + end)), shapeOf(text), `${width}`)
  })

  it('are paragraphs again when they are tidied', () => {
    for (const text of TEXTS) {
      const copy = tidied(wrapped(text, 72).replaceAll('\n', '\n\n'))
      assert.equal(copy.trim(), tidied(text).trim())
      assert.equal(tidied(copy), copy)
    }
  })

  it('are paragraphs where each has come to its end', () => {
    const text = `The General Assembly,\n\n${'Recalling the lamps,\n\n'.repeat(20)}1. Requests a report.\n`
    assert.equal(shapeOf(text).match(/preambular/g)?.length, 20)
  })
})

describe('the end of a page with blank lines around it', () => {
  const HEAD = 'The General Assembly,\n\nRecalling the lamps of the ports of all the\n'
  const PAGES = [
    '2/9',
    '20-17254 2/9\n\nA/RES/75/1',
    'A/RES/75/1\n\n3/9',
    '- 2 -\n\n\nA/RES/75/1',
    '20-17254\n2/9\n\n\fA/RES/75/1',
  ]
  const shape = 'resolution ga\n  preambular Recalling\n  operative 1. Requests'

  it('does not end a paragraph that has not come to its end', () => {
    for (const page of PAGES)
      for (const rest of ['States that have none,', 'and bells of ships,'])
        assert.equal(shapeOf(`${HEAD}\n${page}\n\n${rest}\n\n1. Requests a report.\n`), shape, page)
  })

  it('is taken out when it is tidied', () => {
    for (const page of PAGES) {
      const text = tidied(
        `${HEAD}\n${page}\n\nStates that have none,\n\n1. Requests a report of all the\n\n${page}\n\nports.\n`,
      )
      assert.equal(
        text,
        'The General Assembly,\n\n*Recalling* the lamps of the ports of all the States that have none,\n\n1. *Requests* a report of all the ports.\n',
      )
    }
  })

  it('stands between paragraphs otherwise', () => {
    for (const page of PAGES) assert.equal(shapeOf(`${HEAD}States,\n\n${page}\n\n1. Requests a report.\n`), shape, page)
  })
})

describe('plain figures before notes', () => {
  it('may have words in italics behind them, unless they are those of a decision', () => {
    const text = (note: string): string =>
      shapeOf(
        `La Asamblea General,\n\n*Recordando* el Convenio1,\n\n1. *Pide* luces2;\n\n2. *Decide* seguir.\n\n1 A/80/1.\n\n${note}\n`,
      )
    for (const note of ['2 *Ibid.*', '2 *Ibid.*, párr. 3.', '2 *Documentos Oficiales*, vol. 2.'])
      assert.equal(text(note).match(/footnote/g)?.length, 2, note)
    assert.equal(text('2 *Invita* a todos.').match(/footnote/g)?.length, 1)
  })
})

describe('lines without a blank one between them', () => {
  it('begin a paragraph with a verb, be the line above full and unclosed, and a name behind the verb', () => {
    const shape = shapeOf(draft`
      The General Assembly
      Deeply alarmed by the loss of keepers along the remote coasts of the world
      Recalling General Assembly resolution 79/144 of 12 December 2024 on ports
      Welcomes the efforts of Member States to keep all their towers in repair
      Encourages Governments to cooperate with their fishing communities
    `)
    assert.deepEqual(shape.match(/(?<=ative |ular ).+/g), ['Deeply alarmed', 'Recalling', 'Welcomes', 'Encourages'])
  })
  it('go on within a name', () =>
    assert.equal(
      shapeOf(draft`
        The General Assembly,
        Noting the views of the Meeting of Participating and of the Contracting
        Supporting States that have long been members of the Convention there,
        1. Decides so.
      `).match(/preambular/g)?.length,
      1,
    ))
  it('begin another resolution with its number and title, behind a full stop', () => {
    const first = 'The General Assembly,\n1. Decides so;\n2. Decides to stay.\n'
    for (const [line, title] of [
      ['79/302. Bells for small ports', 'Bells for small ports'],
      ['Resolution 79/302', undefined],
      ['Resolución 79/302. Campanas', 'Campanas'],
    ] as const) {
      const { resolutions } = parse(`79/301. Lamps\n${first}${line}\n${first}`).model
      assert.deepEqual(
        resolutions.map((one) => one.title?.text),
        ['Lamps', title],
        line,
      )
    }
    const wrapped =
      'The General Assembly,\n1. Notes its resolutions on ports, among them resolution\n79/302. Bells ring;\n2. Decides so.\n'
    assert.equal(parse(wrapped).model.resolutions.length, 1)
  })
})

describe('the lines above a resolution', () => {
  it('each say one thing, though no blank line parts them', () => {
    for (const [head, designation, title] of [
      [
        ['United Nations S/RES/2999 (2026)', 'Security Council Distr.: General', '10 January 2026'],
        'Resolution 2999 (2026)',
        null,
      ],
      [
        ['A/C.2/80/L.99', 'General Assembly', 'Eightieth session', 'Second Committee', 'Agenda item 18 (c)'],
        null,
        'Lights',
      ],
      [['Naciones Unidas', 'Asamblea General', 'Tema 18 del programa', 'Chile: proyecto de resolución'], null, 'Luces'],
      [['Nations Unies', 'Assemblée générale', 'Deuxième Commission'], '80/1', 'Feux des ports et de tous les navires'],
    ] as const) {
      const organ = title === 'Luces' ? 'La Asamblea General,' : 'The Security Council,'
      const above = [...head, designation && title ? `${designation}. ${title}` : (designation ?? title)]
      const [resolution] = parse(`${above.join('\n')}\n${organ}\n1. Decides so;\n2. Decides to stay.\n`).model
        .resolutions
      assert.equal(resolution?.designation?.text ?? null, designation)
      assert.equal(resolution?.title?.text ?? null, title)
    }
  })

  it('may be a title that goes on', () => {
    const [resolution] = parse('80/1. Lights of the ports\nof the world\nThe General Assembly,\n1. Decides so.\n').model
      .resolutions
    assert.equal(resolution?.title?.text, 'Lights of the ports of the world')
    const [other] = parse(
      '80/1. Lights that the Council asked for in\nresolution 1863 (2009)\nThe General Assembly,\n1. Decides so.\n',
    ).model.resolutions
    assert.equal(other?.title?.text, 'Lights that the Council asked for in resolution 1863 (2009)')
  })
})

describe('the line of a body that is not known', () => {
  /** The title of the one resolution of a text, and the line of its organ. */
  const headOf = (text: string): readonly (string | undefined)[] => {
    const { resolutions } = parse(text).model
    assert.equal(resolutions.length, 1, text)
    return [resolutions[0]?.title?.text, resolutions[0]?.parts[0]?.organLine?.prose.text]
  }

  it('may close with a colon above the first decision', () => {
    for (const [title, organ, decisions] of [
      ['DECISION ON LAMPS', 'The Assembly:', '1. ADOPTS the report;\n\n2. REQUESTS lamps.'],
      ['DECISIÓN SOBRE LOS FAROS', 'La Asamblea:', '1. APRUEBA el informe;\n\n2. PIDE faros.'],
      ['DÉCISION SUR LES PHARES', 'L’Assemblée :', '1. ADOPTE le rapport ;\n\n2. DEMANDE des phares.'],
    ])
      for (const gap of ['\n\n', '\n'])
        assert.deepEqual(headOf(`${title}${gap}${organ}${gap}${decisions}\n`), [title, organ])
  })

  it('may stand directly below the title, and say when and where it meets', () => {
    for (const [title, organ, reasons] of [
      [
        'Resolution on Lamps of Ports',
        'The Harbour Commission on Lamps (the Commission), meeting at its 58th Ordinary Session held in Northport from 6 to 20 April 2016;',
        'Recalling its mandate on lamps;\nConsidering the piers;\nDecides to light them.',
      ],
      [
        'Resolución sobre los Faros',
        'La Comisión de Faros de los Puertos, reunida en Puerto Norte del 6 al 20 de abril de 2016,',
        'Recordando su mandato sobre los faros,\nConsiderando los muelles,\nDecide encenderlos.',
      ],
      [
        'Résolution sur les phares',
        'La Commission des phares des ports, réunie à Port-Nord du 6 au 20 avril 2016,',
        'Rappelant son mandat sur les phares,\nConsidérant les quais,\nDécide de les éclairer.',
      ],
    ])
      assert.deepEqual(headOf(`${title}\n${organ}\n${reasons}\n`), [title, organ])
  })
})

describe('a reason with a roman number', () => {
  it('goes on from a long line that has not come to its end', () =>
    checkShape(
      'El Consejo de los Puertos,\n\nCONSIDERANDO:\n\nI. Que los puertos necesitan faros.\nII. Que de conformidad con la letra a) del artículo 21 de la Ley de Puertos es atribución suya dictar el\nReglamento de Faros;\n\nACUERDA:\n\n1. Encender los faros.\n',
      'resolution\n  preambular CONSIDERANDO\n  preambular …\n  preambular …\n  formula: ACUERDA:\n  operative 1. …',
    ))
})

describe('the place and year of a meeting, below the name of the organ,', () => {
  it('belong to its line', () => {
    for (const text of [
      'The Plenipotentiary Conference of the International Telecommunication Union\n(Geneva, 2027),\nconsidering\n\na) that ports are dark;\n\nresolves\n\n1 to light them.\n',
      'La Conferencia de Plenipotenciarios de la Unión Internacional de Telecomunicaciones\n(Ginebra, 2027),\nconsiderando\n\na) que los puertos están a oscuras;\n\nresuelve\n\n1 iluminarlos.\n',
      'La Conférence de plénipotentiaires de l’Union internationale des télécommunications\n(Genève, 2027),\nconsidérant\n\na) que les ports sont sombres;\n\ndécide\n\n1 de les éclairer.\n',
    ])
      assert.match(
        shapeOf(text),
        /^resolution itu-plenipotentiary\n {2}preambular consid\p{L}+\n {4}point a\)\n {2}operative/u,
      )
  })

  it('stay a line of their own where the organ’s has its comma', () =>
    assert.match(
      shapeOf(
        'The Plenipotentiary Conference,\n(Geneva, 2027)\nRecalling ports,\n1. Decides so;\n2. Decides to stay.\n',
      ),
      /^resolution itu-plenipotentiary\n/,
    ))
})

describe('an annex', () => {
  it('may stand directly below the record of the adoption', () => {
    for (const [organ, decision, record, annex] of [
      ['The General Assembly,', 'Adopts the declaration.', '9th plenary meeting\n10 June 2027', 'ANNEX'],
      ['La Asamblea General,', 'Aprueba la declaración.', '9ª sesión plenaria\n10 de junio de 2027', 'ANEXO'],
      ['L’Assemblée générale', 'Adopte la déclaration.', '9e séance plénière\n10 juin 2027', 'ANNEXE'],
    ])
      assert.match(
        shapeOf(`${organ}\n${decision}\n${record}\n${annex}\nPorts are dark.\nLamps burn all night;\n`),
        /\n {2}annex “[^”]+”\n/,
        annex,
      )
  })
})

describe('the head that pages repeat', () => {
  const TITLE = 'Lights of ports, and of the ships that lie there'
  const HEADS = [
    `A/RES/80/1 ${TITLE}`,
    `${TITLE} A/RES/80/1`,
    `A/C.3/80/L.12/Rev.1 ${TITLE}`,
    `A/RES/80/1\n${TITLE}`,
    `${TITLE}\nA/RES/80/1`,
    'A/RES/80/1 Lights of ports, and of\nthe ships that lie there',
    'Lights of ports,\nand of the ships that lie there A/RES/80/1',
  ]
  const PAGES = HEADS.flatMap((head) => [`2/9 20-17254\n${head}`, `20-17254 3/9\n\n${head}\n`, `\f${head}`])
  const whole = (page: string): string =>
    [
      `80/1. ${TITLE}\n\nThe General Assembly,\n\nRecalling the lamps of the ports of all the`,
      page,
      'States that have none,\n\n1. Requests a report;',
      page,
      '2. Decides to go on.\n',
    ].join('\n')

  it('is no text, on one line or two, with a symbol or beside the number of a page', () => {
    for (const page of PAGES) {
      const words = parse(whole(page))
        .model.resolutions.flatMap(paragraphsOf)
        .map(({ prose }) => prose.text)
      assert.deepEqual(
        words,
        [
          'Recalling the lamps of the ports of all the States that have none,',
          'Requests a report;',
          'Decides to go on.',
        ],
        page,
      )
    }
  })

  it('is known without a title by the number of a page above it, or by a symbol and that around it', () => {
    for (const page of ['2/9 20-17254\nA/RES/80/1 Lights of ports', 'A/RES/80/1\nLights of ports\n2/9 20-17254'])
      assert.equal(
        shapeOf(
          `The General Assembly,\n\nRecalling all the\n\n${page}\n\nlamps,\n\n1. Requests a report;\n${page}\n2. Decides to go on.\n`,
        ),
        'resolution ga\n  preambular Recalling\n  operative 1. Requests\n  operative 2. Decides',
      )
  })

  it('is text where it is neither', () => {
    for (const line of ['Lights of ports A/RES/80/1', TITLE, 'A/RES/79/1 Lamps'])
      assert.ok(
        shapeOf(`80/1. ${TITLE}\n\nThe General Assembly,\n\nRecalling lamps,\n\n${line}\n\n1. Decides so.\n`).includes(
          line,
        ),
        line,
      )
  })
})

describe('what Word prints at its margin', () => {
  it('is no paragraph', () => {
    for (const line of [
      'Commented [AB1]: Check this',
      'Commented [AB1R1]: ok',
      'Formatted: Font: Italic',
      'Deleted: Noting lamps,',
      'Eliminado: Recordando',
      'Mis en forme : Police',
    ])
      assert.equal(
        shapeOf(
          `The General Assembly,\n\nRecalling lamps,\n\n${line}\n\n1. Requests a report;\n\n${line}\n\n2. Decides so.\n`,
        ),
        'resolution ga\n  preambular Recalling\n  operative 1. Requests\n  operative 2. Decides',
        line,
      )
  })
})

describe('notes at the foot of a page', () => {
  const FOOT = ['** On behalf of the States that have ports.', '1 A/80/244.', '2. See A/80/245.']

  it('stand below a rule, whether their marks were seen or not', () => {
    const text = `The General Assembly,\n\nNoting that ports have displaced entire\n______________\n${FOOT.join('\n')}\nislands, and lamps,\n\n1. Decides so.\n`
    const { model } = parse(text)
    assert.deepEqual(
      model.footnotes.map(({ mark }) => mark),
      ['**', '1', '2'],
    )
    assert.deepEqual(
      model.resolutions.flatMap(paragraphsOf).map(({ prose }) => prose.text),
      ['Noting that ports have displaced entire islands, and lamps,', 'Decides so.'],
    )
  })

  it('say with a star who else stands behind a draft, wherever its mark is', () => {
    for (const [note, language] of [
      ['* State not a member of the Council.', 'en'],
      ['** En nombre de los Estados que tienen puertos.', 'es'],
      ['* Nouveau tirage pour raisons techniques.', 'fr'],
    ]) {
      const { footnotes } = parse(`The General Assembly,\n\n1. Decides so;\n\n2. Decides to stay.\n${note}\n`).model
      assert.equal(footnotes.length, 1, language)
    }
  })
})

describe('notes with a stroke behind their marks', () => {
  const TEXTS = [
    [
      'The General Assembly,\n\n*Recalling* the Lamp Convention,1/ and the report 2/ on piers,\n\n*Decides* to go on.\n\n1/ A/80/1.\n\n2/ See A/80/2.\n\n*/ Adopted as recommended.\n',
      'The General Assembly,\n\n*Recalling* the Lamp Convention,[^1] and the report[^2] on piers,\n\n*Decides* to go on.\n\n[^1]: A/80/1.\n\n[^2]: See A/80/2.\n\n*/ Adopted as recommended.\n',
    ],
    [
      'La Asamblea General,\n\n*Recordando* el Convenio sobre los Faros 1/ y el informe 2/ de 3 de mayo de 1980,\n\n*Decide* seguir.\n\n1/ A/80/1.\n\n2/ Véase A/80/2.\n\n*/ Aprobado así.\n',
      'La Asamblea General,\n\n*Recordando* el Convenio sobre los Faros[^1] y el informe[^2] de 3 de mayo de 1980,\n\n*Decide* seguir.\n\n[^1]: A/80/1.\n\n[^2]: Véase A/80/2.\n\n*/ Aprobado así.\n',
    ],
    [
      'L’Assemblée générale,\n\n*Rappelant* la Convention sur les phares 1/ et le rapport 2/ sur les quais,\n\n*Décide* de continuer.\n\n1/ A/80/1.\n\n2/ Voir A/80/2.\n\n*/ Adopté ainsi.\n',
      'L’Assemblée générale,\n\n*Rappelant* la Convention sur les phares[^1] et le rapport[^2] sur les quais,\n\n*Décide* de continuer.\n\n[^1]: A/80/1.\n\n[^2]: Voir A/80/2.\n\n*/ Adopté ainsi.\n',
    ],
  ] as const

  it('are notes, and written as the format has them when they are tidied', () => {
    for (const [text, tidy] of TEXTS) {
      assert.deepEqual(
        parse(text).model.footnotes.map(({ mark }) => mark),
        ['1/', '2/', '*/'],
      )
      assert.equal(tidied(text), tidy)
    }
  })

  it('are none where a line end or a space breaks the number of a resolution', () => {
    for (const words of ['resolutions 44/207, 45/\n212 and 46/169', 'resolution 45/ 212', 'resolution 45/\n212'])
      assert.equal(
        parse(`The General Assembly,\n\n*Recalling* its ${words},\n\n*Decides* so.\n`).model.resolutions.flatMap(
          paragraphsOf,
        )[0]?.prose.marks.length,
        0,
        words,
      )
  })

  it('are none where a decision has its number so', () =>
    assert.deepEqual(parse('The General Assembly,\n\n1/ Requests a report;\n\n2/ Decides so.\n').model.footnotes, []))
})

describe('reasons with letters', () => {
  it('open with their participles', () => {
    for (const [organ, reasons, decision] of [
      ['The General Assembly,', ['Recalling lamps,', '*Noting* the bells of ports,'], '1. Requests a report.'],
      ['La Asamblea General,', ['Recordando las luces,', '*Observando* las campanas,'], '1. Pide un informe.'],
      ['L’Assemblée générale,', ['Rappelant les feux,', '*Notant* les cloches,'], '1. Demande un rapport.'],
    ] as const) {
      const plain = shapeOf(`${organ}\n\n${reasons.join('\n\n')}\n\n${decision}\n`)
      const lettered = reasons.map((reason, i) => `${'AB'.charAt(i)}. ${reason}`)
      for (const gap of ['\n\n', '\n'])
        assert.equal(shapeOf([organ, ...lettered, decision, ''].join(gap)), plain, `${organ} ${JSON.stringify(gap)}`)
    }
  })

  it('are none where a section has the letter', () =>
    assert.match(
      shapeOf('The General Assembly,\n\nRecalling lamps,\n\nA. Recalling the Past\n\n1. Requests a report.\n'),
      /section A “Recalling the Past”/,
    ))
})

describe('items that have numbers as paragraphs have', () => {
  const text = draft`
    The General Assembly,

    Recalling its report,

    1. Requests the ports:
        1. To light:
            1. The piers;
            2. The channels;
        2. To train the pilots;
    2. Invites the pilots to adopt:
        1. A chart;
        2. A rule;
        3. A sign;
        4. A lamp.
    3. Decides to go on;
    4. Also decides, as the pilots said:
        1. Decides to stay;
    5. Decides to leave.
  `

  it('are sub-paragraphs below a colon, unless they decide', () =>
    checkShape(
      text,
      draft`
        resolution ga
          preambular Recalling
          operative 1. Requests
            point 1.
              point 1.
              point 2.
            point 2.
          operative 2. Invites
            point 1.
            point 2.
            point 3.
            point 4.
          operative 3. Decides
          operative 4. Also decides
          operative 1. Decides
          operative 5. Decides
      `,
    ))

  it('are the same where an edit has put them there', () => {
    const before = parse(text.replace('Requests the ports:', 'Requests the ports'))
    const at = before.text.indexOf('Requests the ports') + 'Requests the ports'.length
    const after = edit(before, [{ span: { start: at, end: at }, text: ':' }])
    const labels = (read: Document): readonly string[] =>
      read.model.resolutions.flatMap(paragraphsOf).flatMap((one) => subParagraphsOf(one).map(({ label }) => label.text))
    assert.deepEqual(labels(after), labels(parse(text)))
  })
})
