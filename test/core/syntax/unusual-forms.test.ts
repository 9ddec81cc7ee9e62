import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { paragraphsOf } from '../../../server/src/core/model/read.ts'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { textOf } from '../../../server/src/core/syntax/tree.ts'
import { checkShape } from '../model/shape.ts'

const RECITALS = ['The General Assembly,', 'Recalling the book of ports,', 'Concerned about small ports,']
const DECISIONS = ['Requests a survey of ports;', 'Invites cities to light them;', 'Decides to go on.']

/** A number as people write it, from a figure. */
const FORMS: Readonly<Record<string, (figure: number) => string>> = {
  'a stop and a dash': (n) => `${n}.- `,
  'a dash': (n) => `${n} – `,
  'a hyphen': (n) => `${n}- `,
  'a colon': (n) => `${n}: `,
  'a sign of degree': (n) => `${n}° `,
  'an ordinal': (n) => `${n}º. `,
  'the letters of an ordinal': (n) => `${n}${['st', 'nd', 'rd'][n - 1]} `,
  'those of a Spanish ordinal': (n) => `${n}${['ro', 'do', 'ro'][n - 1]}. `,
  'those of a French ordinal': (n) => `${n}${['er', 'e', 'ème'][n - 1]}. `,
  'a stroke': (n) => `${n}/ `,
  'a stop and a bracket': (n) => `${n}.) `,
  'a bracket, without a space': (n) => `${n})`,
  'the stop of Markdown': (n) => `${n}\\. `,
  'a sign of number': (n) => `№ ${n} `,
  'a sign of paragraph': (n) => `§ ${n}. `,
  'a word': (n) => `Clause ${n}: `,
  'a Spanish word': (n) => `Párrafo ${n}.- `,
  'the word of negotiators and a hyphen': (n) => `OP-${n} `,
  'square brackets': (n) => `[${n}] `,
  'a circle': (n) => `${String.fromCharCode(0x245f + n)} `,
  'full width': (n) => `${String.fromCharCode(0xff10 + n)}\uff0e`,
}

const labelled = (form: (figure: number) => string): readonly string[] =>
  DECISIONS.map((words, i) => `${form(i + 1)}${words}`)

const shown = (form: (figure: number) => string): string =>
  [
    'resolution ga',
    '  preambular Recalling',
    '  preambular Concerned',
    ...['Requests', 'Invites', 'Decides'].map((verb, i) => `  operative ${form(i + 1).trim()} ${verb}`),
  ].join('\n')

describe('numbers in forms that no house has', () => {
  for (const [name, form] of Object.entries(FORMS))
    it(`are read with ${name}`, () => {
      for (const gap of ['\n', '\n\n']) checkShape([...RECITALS, ...labelled(form)].join(gap), shown(form))
    })

  it('are read in roman figures', () => {
    const roman = (n: number) => `${['I', 'II', 'III'][n - 1]}) `
    checkShape([...RECITALS, ...labelled(roman)].join('\n'), shown(roman))
  })

  it('go on before a verb that is not known', () =>
    checkShape(
      [...RECITALS, '1.- Requests a survey;', '2.- Illuminates the ports;', '3.- Decides to go on.'].join('\n'),
      shown((n) => `${n}.- `).replace('Invites', 'Illuminates'),
    ))

  it('go on where one stands twice or is left out', () =>
    checkShape(
      [...RECITALS, '1 Requests a survey;', '2 Illuminates the ports;', '2 Mends lamps;', '4 Sweeps quays.'].join(
        '\n\n',
      ),
      [
        'resolution ga',
        '  preambular Recalling',
        '  preambular Concerned',
        '  operative 1 Requests',
        '  operative 2 Illuminates',
        '  operative 2 Mends',
        '  operative 4 Sweeps',
      ].join('\n'),
    ))

  it('are read below a line that announces decisions, whatever follows them', () =>
    checkShape(
      [
        '# Ports',
        'Considérant que les ports sont petits,',
        'Le Congrès, réuni au port, décide :',
        '1° de les éclairer ;',
        '2° de rester saisi.',
      ].join('\n\n'),
      [
        'resolution “Ports”',
        '  preambular Considérant',
        '  formula: Le Congrès, réuni au port, décide :',
        '  operative 1° …',
        '  operative 2° …',
      ].join('\n'),
    ))

  it('are none where no decision follows, and the sequence does not go on', () => {
    checkShape(
      [...RECITALS, '1. Requests a survey of the years', '12 – Twelve of them – that are past.'].join('\n'),
      'resolution ga\n  preambular Recalling\n  preambular Concerned\n  operative 1. Requests',
    )
  })
})

describe('numbers of every fifth line', () => {
  const text = [
    '   The General Assembly,',
    '',
    '   Recalling the book of ports, which is long, and of which nobody has',
    '   read more than the beginning, and of the 40 lamps that',
    ' 5 it counts,',
    '',
    '   Concerned about small ports,',
    '   1. Requests a survey of the ports that have not been visited since',
    '   1990 and of their lamps;',
    '10 2. Invites cities to light them;',
    '',
    '   3. Decides to go on.',
  ]
  it('are none of the words', () =>
    checkShape(
      text.join('\n'),
      shown((n) => `${n}. `),
    ))
  it('are words where other lines stand at the margin', () => {
    const { resolutions } = parse(
      'The General Assembly,\n\nRecalling\n5 ports and\n10 lamps,\n\n1. Decides so.\n',
    ).model
    assert.deepEqual(
      resolutions.flatMap(paragraphsOf).map(({ prose }) => prose.text),
      ['Recalling 5 ports and 10 lamps,', 'Decides so.'],
    )
  })
})

describe('numbers in brackets', () => {
  it('open a paragraph behind a recital that ends in a comma', () =>
    checkShape(
      [
        'The General Assembly,',
        'Concerned about the small ports of islands that lie far out at sea and are',
        'seldom visited, and about their lamps, which nobody has the means to mend,',
        '1) Requests a survey of the ports that are seldom visited, of the means that',
        'they have, and of their lamps;',
        '2) Decides to go on.',
      ].join('\n'),
      'resolution ga\n  preambular Concerned\n  operative 1) Requests\n  operative 2) Decides',
    ))

  it('are not joined to a short item above that has no closing mark, though a letter is left out', () =>
    checkShape(
      'The General Assembly,\n\n1. Requests cities:\n a) to light ports, and:\n  i) in tides\n  ii) at night\n c) to mend lamps;\n\n2. Decides to go on.',
      [
        'resolution ga',
        '  operative 1. Requests',
        '    point a)',
        '      point i)',
        '      point ii)',
        '    point c)',
        '  operative 2. Decides',
      ].join('\n'),
    ))

  it('go on behind a list in roman figures without closing marks', () =>
    checkShape(
      'The General Assembly,\n\n1) Requests cities:\n  a) to light ports, and:\n    i) in tides\n    ii) at night\n2) Decides to go on.',
      [
        'resolution ga',
        '  operative 1) Requests',
        '    point a)',
        '      point i)',
        '      point ii)',
        '  operative 2) Decides',
      ].join('\n'),
    ))
})

describe('a number alone on its line', () => {
  it('belongs to the words below it, a blank line further on or not', () => {
    for (const gap of ['\n', '\n\n'])
      checkShape(
        [...RECITALS, ...DECISIONS.flatMap((words, i) => [`${i + 1}.`, words])].join(gap),
        shown((n) => `${n}. `),
      )
  })
  it('belongs to no heading, record or further number', () =>
    checkShape(
      [...RECITALS, '1.', '2. Decides to go on.', '3.', '57th plenary meeting', '21 December 2020'].join('\n\n'),
      [
        'resolution ga',
        '  preambular Recalling',
        '  preambular Concerned',
        '  operative 1. …',
        '  operative 2. Decides',
        '  operative 3. …',
        '  adoption: 57th plenary meeting',
        '  adoption: 21 December 2020',
      ].join('\n'),
    ))
})

describe('emphasis', () => {
  for (const [open, close] of [
    ['<i>', '</i>'],
    ['<em>', '</em>'],
    ['<b>', '</b>'],
    ['<strong>', '</strong>'],
    ['***', '***'],
    ['___', '___'],
    ['**<u>', '</u>**'],
    ['<b><u>', '</u></b>'],
  ] as const)
    it(`is read as ${open}words${close}`, () =>
      checkShape(
        `The General Assembly,\n\n${open}Recalling${close} ports,\n\n${open}Illuminating${close} them,\n\n1. ${open}Mends${close} lamps.\n`,
        'resolution ga\n  preambular Recalling\n  preambular Illuminating\n  operative 1. Mends',
      ))
})

describe('an organ on the line of the first reason', () => {
  const expected = 'resolution ga\n  preambular Recalling\n  operative 1. Mends'
  it('is the organ line, and what stands behind it a reason', () =>
    checkShape('The General Assembly, Recalling ports,\n\n1. Mends lamps.\n', expected))
  it('may be in bold', () => checkShape('**The General Assembly,** *Recalling* ports,\n1. *Mends* lamps.\n', expected))
})

describe('characters of no width', () => {
  it('may stand before anything that opens a line', () => {
    for (const opens of ['|', '# ', '- ', '[^1]: ', '<!-- ', '1. ', '[', '> '])
      for (const none of ['\u200b', '\u200f', '\u2060', '\ufeff', '\u00ad'])
        assert.equal(textOf(parseTree(`a\n${none}${opens}b\n`)), `a\n${none}${opens}b\n`)
  })
  it('before the words of a line are no words', () =>
    checkShape(
      '\u200bThe General Assembly,\n\ufeffRecalling ports,\n\u2060Concerned about them,\n\u200b1. Mends lamps.\n',
      'resolution ga\n  preambular Recalling\n  preambular Concerned\n  operative 1. Mends',
    ))
})

describe('a title in emphasis with a mark behind it', () => {
  for (const [open, close] of [
    ['<u>', '</u>'],
    ['*', '*'],
    ['***', '***'],
  ] as const)
    it(`goes on with the line above: ${open}Resolutions${close}, sect. IV`, () =>
      checkShape(
        [
          'The General Assembly,',
          '',
          '1. Requests a survey of the records of the assembly of ports, vol. 1,',
          `${open}Resolutions${close}, sect. IV.`,
        ].join('\n'),
        'resolution ga\n  operative 1. Requests',
      ))
})

describe('a preamble with labels from its first paragraph on', () => {
  const expected =
    'resolution ga\n  preambular Recalling\n  preambular Concerned\n  operative 1. Mends\n  operative 2. Decides'
  const text = (one: string, two: string): string =>
    `The General Assembly,\n\n${one} Recalling ports,\n\n${two} Concerned about them,\n\n1. Mends lamps;\n\n2. Decides to go on.\n`
  for (const [one, two] of [
    ['1.', '2.'],
    ['1)', '2)'],
    ['(a)', '(b)'],
    ['I.', 'II.'],
    ['1.-', '2.-'],
  ] as const)
    it(`is a preamble: ${one}`, () => checkShape(text(one, two), expected))
  it('is told from a decision in the form of a reason', () =>
    checkShape(
      'The General Assembly,\n\nRecalling ports,\n\n1. Noting lamps;\n\n2. Decides to go on.\n',
      'resolution ga\n  preambular Recalling\n  operative 1. Noting\n  operative 2. Decides',
    ))
})
