import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { paragraphsOf } from '../../../server/src/core/model/read.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { draft } from '../../texts.ts'

/** Checks the style of a text, and its paragraphs: `+` for one of the preamble, its label, and its opening. */
function checkText(text: string, style: string, ...paragraphs: readonly string[]): void {
  const document = parse(text)
  const read = document.model.resolutions.flatMap(paragraphsOf).map(({ prose, opening, ...paragraph }) => {
    const mark = paragraph.kind === 'preambular' ? '+' : (paragraph.label?.text ?? '')
    return `${mark} ${opening ? prose.text.slice(opening.start, opening.end) : '?'}`.trim()
  })
  assert.deepEqual([chooseStyle(document, DEFAULT_SETTINGS).style.id, ...read], [style, ...paragraphs])
}

/** Checks that nothing is found in a text. */
const checkSilent = (text: string): void =>
  assert.deepEqual(
    lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).map(({ message }) => message),
    [],
  )

const ENGLISH = draft`
  # Resolution on harbour lamps

  **WHEREAS**, small harbours have no lamps; and

  **WHEREAS**, bells are no substitute for lamps; now, therefore, be it

  **RESOLVED**, That the Council light its harbours; and be it further

  **RESOLVED**, That the Clerk send a copy to each harbour.
`

describe('a resolution of parliamentary law', () => {
  it('opens below the lines of a form, whatever these end with', () => {
    for (const [form, reason, decision] of [
      ['Committee on Lamps\nResult n/a', 'Whereas', 'Be It Resolved That'],
      ['Comisión de Faros\nActa de la', 'Por cuanto', 'Se resuelve'],
      ['Commission des phares\nAvis de la', 'Attendu que', 'Il est résolu'],
    ])
      checkText(
        `Lamps\n\n${form}\n${reason} In ports lamps go out;\n${reason} It is dark;\n${decision} lamps be bought.\n`,
        'whereas',
        `+ ${reason}`,
        `+ ${reason}`,
        (decision as string).replace(' That', ''),
      )
  })

  it('may number its reasons, and decide with ENACTED or hereby', () =>
    checkText(
      'Lamps\n\n1. WHEREAS, ports are dark; and\n\n2.) WHEREAS, piers are dark;\n\nTherefore let it hereby be resolved that lamps be bought; and\n\nEnacted, that bells be bought.\n',
      'whereas',
      '+ WHEREAS',
      '+ WHEREAS',
      'Therefore let it hereby be resolved',
      'Enacted',
    ))

  it('may number its only reason', () =>
    checkText(
      'Lamps\n\n1.) WHEREAS, ports are dark;\n\nBe it enacted by the Council that lamps be bought.\n',
      'whereas',
      '+ WHEREAS',
      'Be it enacted',
    ))

  it('may stand on one line, its words that lead on among its paragraphs', () =>
    checkText(
      'Lamps\n\nWhereas, ports are dark; and, WHEREAS, piers are dark as well; therefore, be it RESOLVED, that the Council buy lamps; and be it further RESOLVED, that this be sent.\n',
      'whereas',
      '+ Whereas',
      '+ WHEREAS',
      'RESOLVED',
      'RESOLVED',
    ))

  it('may have Whereas alone on its line, misspelt or not', () =>
    checkText(
      'Lamps\n\nWheras\n\nThe ports are dark; and\n\nWhereas\n\nthe piers are dark;\n\nTherefore be it resolved that lamps be bought.\n',
      'whereas',
      '+ Wheras',
      '+ Whereas',
      'Therefore be it resolved',
    ))

  it('may have wide spaces behind its openings, as behind a tab', () =>
    checkText(
      'Lamps\n\nWhereas         Ports are dark; therefore be it\n\nResolved        That lamps be bought; and be it\n\nResolved,   That this be sent.\n',
      'whereas',
      '+ Whereas',
      'Resolved',
      'Resolved',
    ))

  it('gives its reasons with WHEREAS and decides with RESOLVED', () =>
    checkText(ENGLISH, 'whereas', '+ WHEREAS', '+ WHEREAS', 'RESOLVED', 'RESOLVED'))
  it('is right as it is', () => checkSilent(ENGLISH))
  it('may have one line a paragraph, no emphasis, and a title of two lines', () => {
    const text = draft`
      A RESOLUTION TO LIGHT THE HARBOURS

      By the Student Senate of Northport

      Whereas, small harbours have no lamps; and
      Whereas, bells are no substitute for lamps; now, therefore, be it
      Resolved, That the Council light its harbours before winter; and be it further
      Resolved further, That the Clerk send a copy to each harbour.
    `
    checkText(text, 'whereas', '+ Whereas', '+ Whereas', 'Resolved', 'Resolved further')
    assert.equal(parse(text).model.resolutions[0]?.title?.text, 'A RESOLUTION TO LIGHT THE HARBOURS')
    checkSilent(text)
  })
  it('may go on with QUE, a line each', () =>
    checkText(
      draft`
        ATTENDU QUE les petits ports n’ont pas de feux;

        IL EST RÉSOLU :
        QUE le Conseil éclaire ses ports;
        QUE copie en soit envoyée à chaque port.
      `,
      'whereas',
      '+ ATTENDU QUE',
      '?',
      '?',
    ))
  it('may announce its decisions by a body that is not known, whatever it is called', () =>
    checkText(
      draft`
        Considerando:
        Que los puertos pequeños no tienen faros;

        LA CONVENCIÓN PORTUARIA RESUELVE:

        Art. 1°.- Encender los faros.
        Art. 2°.- De forma.
      `,
      'whereas',
      '+ Considerando',
      '+ ?',
      'Art. 1°.- ?',
      'Art. 2°.- ?',
    ))
  it('may number its decisions anew below each line that announces them', () => {
    const text = draft`
      # Resolution on harbour lamps

      WHEREAS small harbours have no lamps,

      BE IT RESOLVED THAT:

      1. The Council light its harbours;

      2. The Clerk report.

      BE IT FURTHER RESOLVED THAT:

      1. The Treasurer pay for the lamps;

      2. The Mayor sign this resolution.
    `
    checkText(text, 'whereas', '+ WHEREAS', '1. ?', '2. ?', '1. ?', '2. ?')
    checkSilent(text)
  })
  it('may have names below the line of those who submit it', () =>
    checkSilent(`${ENGLISH}\nRespectfully submitted,\n\nAnn Example\n\nHarbour Committee\n`))
  it('may have articles with a stop before the sign of degree', () =>
    checkText(
      draft`
        CONSIDERANDO:

        Que los puertos pequeños no tienen faros;

        RESUELVE:

        ARTÍCULO 1.º Encender los faros.

        ARTÍCULO 2.º Limpiar los puertos.
      `,
      'whereas',
      '+ CONSIDERANDO',
      '+ ?',
      'ARTÍCULO 1.º ?',
      'ARTÍCULO 2.º ?',
    ))
  it('may have its verbs in capitals on lines of their own, without a colon, in three languages', () => {
    const paragraphs = (reason: string, ...labels: readonly string[]) => [`+ ${reason}`, '+ ?', ...labels]
    const lines: readonly (readonly string[])[] = [
      [
        'EL COMITÉ DEL PUERTO',
        'CONSIDERANDO',
        'Que los puertos carecen de faros;',
        'RESUELVE',
        '1. Iluminarlos.',
        '2. Informar.',
      ],
      [
        'LE COMITÉ DU PORT',
        'CONSIDÉRANT',
        'Que les ports n’ont pas de phares ;',
        'DÉCIDE',
        '1. De les éclairer.',
        '2. De faire rapport.',
      ],
      [
        'THE HARBOUR COMMITTEE',
        'WHEREAS',
        'Small harbours have no lamps;',
        'RESOLVES',
        '1. To light them.',
        '2. To report.',
      ],
    ]
    for (const text of lines)
      for (const gap of ['\n', '\n\n'])
        checkText(text.join(gap), 'whereas', ...paragraphs(text[1] as string, '1. ?', '2. ?'))
  })
  it('may be that of several, or have what it adopts written out', () => {
    for (const [organ, reason, verb] of [
      ['Los Ministros de Puertos,', 'CONSIDERANDO', 'ACUERDAN:'],
      ['Les Ministres des ports,', 'CONSIDÉRANT', 'DÉCIDENT :'],
      ['The Ministers of Ports,', 'CONSIDERING', 'AGREE:'],
      ['Les Ministres des ports,', 'CONSIDÉRANT', 'conviennent de ce qui suit :'],
      ['El Consejo Portuario,', 'CONSIDERANDO', 'ha resuelto lo siguiente:'],
      ['Le Conseil portuaire,', 'CONSIDÉRANT', 'ÉDICTE LA RÉSOLUTION DONT LA TENEUR SUIT :'],
      ['El Consejo Portuario,', 'CONSIDERANDO', 'EXPIDE LA SIGUIENTE RESOLUCIÓN:'],
    ]) {
      const text = `${organ}\n\n${reason} los puertos,\n\n${verb}\n\n1. Iluminar.\n\n2. Informar.\n`
      const read = parse(text).model.resolutions.flatMap(paragraphsOf)
      assert.deepEqual(
        read.map(({ kind, label }) => label?.text ?? kind),
        ['preambular', '1.', '2.'],
        verb,
      )
    }
  })
  it('may count with ordinals beyond ten, and have its articles in bold type', () =>
    checkText(
      draft`
        **CONSIDERANDO:**

        Que los puertos pequeños no tienen faros;

        **RESUELVE:**

        **ARTÍCULO DÉCIMO.-** Encender los faros.

        **DECIMO PRIMERO.-** Limpiar los puertos.

        **Artículo 12.º** Informar.
      `,
      'whereas',
      '+ CONSIDERANDO',
      '+ ?',
      'ARTÍCULO DÉCIMO.- ?',
      'DECIMO PRIMERO.- ?',
      'Artículo 12.º ?',
    ))
  it('may have articles with no line that announces them, where each opens with its verb', () => {
    for (const [organ, reason, ...decisions] of [
      ['La Asamblea General,', 'Recordando la Carta,', 'PRIMERO. Exhorta a los puertos.', 'SEGUNDO. Pide faros.'],
      ['L’Assemblée générale,', 'Rappelant la Charte,', 'Article 1er. – Prie les ports.', 'Art. 2. – Décide d’agir.'],
      ['The General Assembly,', 'Recalling the Charter,', 'Article 1. Urges the ports.', 'Article 2. Decides to act.'],
    ]) {
      const text = [organ, reason, ...decisions].join('\n\n')
      const read = parse(text).model.resolutions.flatMap(paragraphsOf)
      assert.deepEqual(
        read.map(({ label }) => label?.prefix ?? null),
        [null, 'ART', 'ART'],
        organ,
      )
    }
  })
  it('may be hard-wrapped', () =>
    checkText(
      draft`
        WHEREAS small harbours have no lamps, and ships run aground in them every
        winter when the nights are long; now, therefore, be it
        RESOLVED, That the Council light its harbours before the winter comes to the
        North; and be it further
        RESOLVED, That the Clerk send a copy to each harbour.
      `,
      'whereas',
      '+ WHEREAS',
      'RESOLVED',
      'RESOLVED',
    ))
  it('may decide with other formulas, and name its organ', () =>
    checkText(
      draft`
        The Harbour Senate,

        WHEREAS small harbours have no lamps; and

        THEREFORE, BE IT RESOLVED by the Senate, that the Council light its harbours; and

        BE IT FURTHER RESOLVED, that the Clerk report;

        FURTHERMORE, BE IT RESOLVED, that the Mayor be told;

        FINALLY BE IT RESOLVED, that a copy be sent.
      `,
      'whereas',
      '+ WHEREAS',
      'THEREFORE, BE IT RESOLVED',
      'BE IT FURTHER RESOLVED',
      'FURTHERMORE, BE IT RESOLVED',
      'FINALLY BE IT RESOLVED',
    ))
  it('may number its decisions behind the word', () =>
    checkText(
      'Whereas, harbours are dark.\n\nResolved (2027.03.16.02), the Board lights them.\n',
      'whereas',
      '+ Whereas',
      'Resolved',
    ))
  it('may announce all its decisions once', () => {
    const opening = 'WHEREAS small harbours have no lamps;\n\nNOW, THEREFORE, BE IT RESOLVED:\n\n'
    checkText(`${opening}1. That the Council act;\n\n2. That it report.\n`, 'whereas', '+ WHEREAS', '1. ?', '2. ?')
    checkText(`${opening}That the Council act; and\n\nThat it report.\n`, 'whereas', '+ WHEREAS', '?', '?')
  })
  it('may have no organ line, and the verb of all its decisions on one line', () => {
    const spanish =
      'CONSIDERANDO que los puertos carecen de faros;\n\nCONSIDERANDO que las campanas no bastan;\n\nRESUELVE:\n\n1. Iluminarlos.\n\n2. Informar.\n'
    checkText(spanish, 'whereas', '+ CONSIDERANDO', '+ CONSIDERANDO', '1. ?', '2. ?')
    checkSilent(spanish)
    const french =
      'CONSIDÉRANT que les ports n’ont pas de phares ;\n\nLE CONSEIL MUNICIPAL DÉCIDE :\n\n1. D’éclairer les ports ;\n\n2. De faire rapport.\n'
    checkText(french, 'whereas', '+ CONSIDÉRANT', '1. ?', '2. ?')
    checkSilent(french)
  })
  it('may be that of an assembly whose name one of the United Nations has as well', () => {
    const reasons = ['VISTO el libro de los puertos', 'CONSIDERANDO que los puertos carecen de faros']
    const text = (mark: string): string =>
      `LA ASAMBLEA GENERAL,\n\n${reasons.map((reason) => `${reason}${mark}\n\n`).join('')}RESUELVE:\n\n1. Encomendar al Consejo que los ilumine.\n\n2. Solicitar a la Secretaría que informe.\n`
    checkText(text(';'), 'whereas', '+ VISTO', '+ CONSIDERANDO', '1. ?', '2. ?')
    checkSilent(text(';'))
    checkText(text(','), 'un-ga', '+ VISTO', '+ CONSIDERANDO', '1. ?', '2. ?')
  })
  it('is in Spanish as well', () => {
    const text = draft`
      # Lámparas

      POR CUANTO, los puertos pequeños no tienen lámparas;

      Considerando que las campanas no bastan; por tanto,

      Se resuelve que el Consejo ilumine sus puertos;

      Se resuelve además que el Secretario envíe una copia.
    `
    checkText(text, 'whereas', '+ POR CUANTO', '+ Considerando', 'Se resuelve', 'Se resuelve además')
    checkSilent(text)
    checkText(
      'POR CUANTO los puertos no tienen lámparas;\n\nSE RESUELVE:\n\nQue el Consejo actúe.\n',
      'whereas',
      '+ POR CUANTO',
      '?',
    )
  })
  it('is in French as well', () => {
    const text = draft`
      # Lampes

      ATTENDU QUE les petits ports n’ont pas de lampes;

      Considérant que les cloches ne suffisent pas;

      Il est résolu que le Conseil éclaire ses ports;

      Il est en outre résolu que le greffier envoie une copie.
    `
    checkText(text, 'whereas', '+ ATTENDU QUE', '+ Considérant', 'Il est résolu', 'Il est en outre résolu')
    checkSilent(text)
    checkText(
      'ATTENDU QUE les ports sont sombres;\n\nIL EST PROPOSÉ par M. Roy ET RÉSOLU\n\nQUE le Conseil agisse.\n',
      'whereas',
      '+ ATTENDU QUE',
      '?',
    )
  })
  it('may announce its reasons, too, and decide in articles', () => {
    const articles = ['ARTÍCULO 1.- ?', 'ARTÍCULO 2.- ?', 'Artículo 3º. Comuníquese']
    const text = draft`
      EL CONSEJO DEL PUERTO

      VISTO:

      El informe de la capitanía;

      CONSIDERANDO:

      Que los muelles no tienen lámparas;

      Que las campanas no bastan;

      El Consejo, en uso de sus facultades, RESUELVE:

      ARTÍCULO 1.- Encender las lámparas.

      ARTÍCULO 2.- Encargar al capitán la ejecución de la presente resolución:

      a) En los muelles;

      b) En los faros.

      Artículo 3º. Comuníquese.
    `
    const reasons = ['+ VISTO', '+ ?', '+ CONSIDERANDO', '+ ?', '+ ?']
    checkText(text, 'whereas', ...reasons, ...articles)
    checkText(text.replace(/\n\n/g, '\n'), 'whereas', ...reasons, ...articles)
    checkSilent(text)
  })
  it('may count its reasons, and its decisions in words', () => {
    checkText(
      'CONSIDERANDO:\n\n1. Que los muelles son oscuros;\n\n2. Que hay lámparas;\n\nACUERDA:\n\nPRIMERO.- Encender las lámparas.\n\nSEGUNDO.- Comuníquese.\n',
      'whereas',
      '+ CONSIDERANDO',
      '+ ?',
      '+ ?',
      'PRIMERO.- ?',
      'SEGUNDO.- Comuníquese',
    )
    checkText(
      draft`
        Le conseil du port,

        CONSIDÉRANT :

        Que les quais sont sombres ;

        ARRETE :

        ARTICLE PREMIER. - Les lampes sont allumées.

        Article 2 : Le capitaine est chargé de l’exécution du présent arrêté, selon
        l’article 5 du règlement et
        Article 7 du code.

        Article 3

        Le présent arrêté est publié.
      `,
      'whereas',
      '+ CONSIDÉRANT',
      '+ ?',
      'ARTICLE PREMIER. - ?',
      'Article 2 : ?',
      'Article 3 ?',
    )
  })
  it('may have no marks at all', () =>
    checkText(
      'WHEREAS many harbours are dark\nWHEREAS bells are no substitute for lamps\nBE IT RESOLVED that the Council light them\nBE IT FURTHER RESOLVED that a copy be sent\n',
      'whereas',
      '+ WHEREAS',
      '+ WHEREAS',
      'BE IT RESOLVED',
      'BE IT FURTHER RESOLVED',
    ))
  it('is none where an organ of the United Nations resolves to do something', () => {
    checkText(
      'The General Assembly,\n\n*Recalling* the lamps,\n\nDecides:\n\n1. To buy bells;\n\n2. To ring them.\n',
      'un-ga',
      '+ Recalling',
      '1. ?',
      '2. ?',
    )
    checkText(
      'The General Assembly,\n\n*Resolved* to light the ports,\n\n*Whereas* they are dark,\n\n*Decides* so.\n',
      'un-ga',
      '+ Resolved',
      '+ Whereas',
      'Decides',
    )
    const [found] = lint(
      parse('The General Assembly\n\n1. *Decides* so;\n\n2. *Resolved* that it be so.\n'),
      DEFAULT_SETTINGS,
      EMPTY_WORLD,
    )
    assert.equal(found?.rule, 'operative-verb-form')
  })
  it('takes no “also”, whatever its style', () =>
    assert.deepEqual(
      lint(parse(`---\nstyle: un-ga\n---\n\n${ENGLISH}`), DEFAULT_SETTINGS, EMPTY_WORLD).filter(
        ({ rule }) => rule === 'repeated-opening',
      ),
      [],
    ))
})
