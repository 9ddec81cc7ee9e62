import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { draft } from '../../texts.ts'
import { checkShape, shapeOf } from './shape.ts'

/** What is found in a text, as `rule line`. */
const found = (text: string): readonly string[] =>
  lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).map(
    ({ rule, span }) => `${rule} ${text.slice(0, span.start).split('\n').length}`,
  )

const styleOf = (text: string): string => chooseStyle(parse(text), DEFAULT_SETTINGS).style.id

const ITU = draft`
  The World Telecommunication Standardization Assembly (Geneva, 2022),

  *considering*

  a) that small ports have no lamps;

  b) that bells are no substitute,

  *recognizing further*

  that lamps are cheap,

  *resolves*

  1 to light small ports:

  i) those of the North;

  ii) those of the South;

  2 to report to the next assembly,

  *instructs the Director of the Telecommunication Standardization Bureau*

  1 to write a brochure;

  2 to publish it.
`

const SHAPE = draft`
  resolution wtsa
    preambular considering
      point a)
      point b)
    preambular recognizing further
    operative resolves
      point 1
        point i)
        point ii)
      point 2
    operative instructs
      point 1
      point 2
`

describe('verbs in small letters', () => {
  it('on lines of their own open recitals and decisions', () => checkShape(ITU, SHAPE))
  it('do so without blank lines and without emphasis as well', () =>
    checkShape(ITU.replaceAll('\n\n', '\n').replaceAll('*', ''), SHAPE))
  it('make a text of the house of ITU, with nothing to find', () => {
    assert.equal(styleOf(ITU), 'itu')
    assert.deepEqual(found(ITU), [])
  })
  it('do so for an organ that is not known', () => {
    const text = ITU.replace('The World Telecommunication Standardization Assembly', 'The Harbour Assembly')
    assert.equal(styleOf(text), 'itu')
    assert.deepEqual(found(text), ['organ-line 1'])
  })
  it('have what they are about on lines below them, without labels', () =>
    checkShape(
      draft`
        The Congress,

        considering

        that lamps are dear,

        *noting*

        that bells are cheap,

        decides

        to buy bells;

        *instructs*

        the Bureau to report.
      `,
      draft`
        resolution
          preambular considering
          preambular noting
          operative decides
          operative instructs
      `,
    ))
  it('number decisions without a stop, and a number that is skipped is told', () =>
    assert.deepEqual(found(ITU.replace('2 to report', '3 to report')), ['subparagraph-label 21']))
  it('are read in Spanish and French', () => {
    checkShape(
      draft`
        La Asamblea Mundial de Normalización de las Telecomunicaciones (Ginebra, 2022),

        considerando

        a) que los puertos no tienen lámparas,

        resuelve encargar al Director de la Oficina

        1 que ilumine los puertos;

        2 que informe el 10 de marzo de 2025.
      `,
      draft`
        resolution wtsa
          preambular considerando
            point a)
          operative resuelve
            point 1
            point 2
      `,
    )
    checkShape(
      draft`
        L’Assemblée mondiale de normalisation des télécommunications (Genève, 2022),

        considérant

        a) que les ports n’ont pas de lampes,

        décide

        1 d’éclairer les ports,

        charge le Directeur du Bureau

        de faire rapport.

        10 mars 2022
      `,
      draft`
        resolution wtsa
          preambular considérant
            point a)
          operative décide
            point 1
          operative charge
          adoption: 10 mars 2022
      `,
    )
  })
  it('may stand behind numbers more often than not', () =>
    checkShape(
      'la Asamblea General,\n\nrecordando los faros,\n\n1. exhorta a los Estados a que actúen;\n\n2. decide proseguir.\n',
      draft`
        resolution ga
          preambular recordando
          operative 1. exhorta
          operative 2. decide
      `,
    ))
  it('may stand behind numbers with a full stop, and close with semicolons there', () => {
    const text =
      'The 34th Conference of Harbours,\n\nrecalling the bells,\n\nnoting the lamps,\n\n1. urges cities to light them;\n\n2. requests a report;\n\n3. decides to meet again.\n'
    checkShape(
      text,
      draft`
        resolution
          preambular recalling
          preambular noting
          operative 1. urges
          operative 2. requests
          operative 3. decides
      `,
    )
    assert.deepEqual([styleOf(text), ...found(text)], ['itu', 'organ-line 1'])
  })
  it('open paragraphs too, as in texts of CGPM', () => {
    const text = draft`
      The General Conference on Weights and Measures (CGPM), at its 27th meeting,

      considering that small ports have no lamps,

      noting that bells are no substitute,

      decides that every port shall have a lamp,

      invites the International Committee to write a brochure
    `
    const shape = draft`
      resolution cgpm
        preambular considering
        preambular noting
        operative decides
        operative invites
    `
    checkShape(text, shape)
    checkShape(text.replaceAll('\n\n', '\n'), shape)
    assert.equal(styleOf(text), 'itu')
    assert.deepEqual(found(text), ['paragraph-punctuation 9'])
  })
  it('open reasons behind dashes and capital letters, as in texts of parliaments', () => {
    const parliament = (organ: string, seen: string, that: string, decides: string): string =>
      [organ, `–\t${seen},`, `–\t${seen},`, `A.\t${that};`, `B.\t${that};`, `1.\t${decides};`, `2.\t${decides}.`].join(
        '\n\n',
      )
    const shape = (seen: string, that: string, decides: string): string =>
      [
        'resolution',
        ...[seen, seen, that, that].map((opening) => `  preambular ${opening}`),
        `  operative 1. ${decides}`,
        `  operative 2. ${decides}`,
      ].join('\n')
    checkShape(
      parliament('The Harbour Parliament,', 'having regard to the book', 'whereas it is old', 'Calls on cities'),
      shape('having regard', 'whereas', 'Calls on'),
    )
    checkShape(
      parliament('El Parlamento Portuario,', 'Visto el libro', 'Considerando que es viejo', 'Pide a todos'),
      shape('Visto', 'Considerando', 'Pide'),
    )
    checkShape(
      parliament('Le Parlement des Ports,', 'vu le livre', 'considérant que tout est vieux', 'Demande un feu'),
      shape('vu', 'considérant', 'Demande'),
    )
  })
  it('open reasons that stand on lines of their own, without empty lines between', () => {
    const shape = (...openings: string[]): string =>
      ['resolution ga', ...openings.map((opening) => `  preambular ${opening}`)].join('\n')
    const reasons = (text: string): string => shapeOf(text).split('\n  operative')[0] ?? ''
    assert.equal(
      reasons('The General Assembly,\n\nrecalling one,\ndeeply concerned by two,\nnoting three,\n\n1. Decides so.\n'),
      shape('recalling', 'deeply concerned', 'noting'),
    )
    assert.equal(
      reasons(
        'La Asamblea General,\n\nrecordando su resolución 79/1, de 22 de septiembre de 2024,\nprofundamente preocupada por los puertos que no tienen luces,\nconsciente de la importancia de la cooperación,\n\n1. Decide algo.\n',
      ),
      shape('recordando', 'profundamente preocupada', 'consciente'),
    )
  })
  it('open nothing where other verbs have their capitals', () => {
    const text = 'The General Assembly,\n\n*Recalling* one,\n\nnoting that one,\n\nstressing two,\n\n1. *Decides* so.\n'
    assert.equal(styleOf(text), 'un-ga')
    assert.doesNotMatch(shapeOf(text), /noting|stressing/)
  })
})
