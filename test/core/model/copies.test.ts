import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { tidy } from '../../../server/src/core/tidy/tidy.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { shapeOf } from './shape.ts'

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
