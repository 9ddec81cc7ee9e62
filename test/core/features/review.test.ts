import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { excerptOf, reviewOf } from '../../../server/src/core/features/review.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { marked } from '../../marks.ts'
import { draft } from '../../texts.ts'

const checkExcerpt = (source: string, expected: string): void => {
  const { text, spans } = marked(source)
  assert.equal(excerptOf(text, spans[0] ?? assert.fail('no span')), expected)
}

describe('the excerpt of a finding', () => {
  it('is its words with those around them on the line, cut between words', () =>
    checkExcerpt(
      'Above.\n\n12. Calls upon all the Member States of the United Nations⟦,⟧ and of its agencies, to take part in this\n',
      '…Member States of the United Nations, and of its agencies, to take part…',
    ))
  it('is on one line, and ends with its line', () =>
    checkExcerpt('Above.\n\n1. ⟦Requests\n  a report⟧;\n\n2. Decides', '1. Requests a report;'))
  it('is short where much is marked', () =>
    checkExcerpt(`1. ⟦${'word '.repeat(40)}⟧;`, `1. ${'word '.repeat(12).trim()} …;`))
  it('is the same in every draft with the same boilerplate, whatever stands farther off', () => {
    const [one, other] = ['1. Welcomes this; also ', '17. Regrets all that has been said before; also '].map((text) => {
      const source = marked(
        `${text}decides, without a vote, that nothing more is⟦,⟧ by and large, to be done here and now.`,
      )
      return excerptOf(source.text, source.spans[0] ?? assert.fail())
    })
    assert.equal(one, other)
  })
})

describe('the review of a draft', () => {
  const text = draft`
    The General Assembly,

    Recalling its resolution 33/134<!-- note: check the date -->,

    2. <u>Requests</u> a report on resolution 33/134.
  `
  const document = parse(text)
  const review = reviewOf(document, lint(document, DEFAULT_SETTINGS, EMPTY_WORLD), EMPTY_WORLD)

  it('has its findings, what it cites and where, and its notes, each with its place', () => {
    const [number] = review.findings.filter(({ rule }) => rule === 'paragraph-number')
    assert.deepEqual(number?.range, { start: { line: 4, character: 0 }, end: { line: 4, character: 2 } })
    assert.match(number?.excerpt ?? '', /^2\. <u>Requests/)
    assert.deepEqual(
      review.citations.map(({ symbol, places }) => [
        symbol,
        ...places.map(({ where, status }) => `${printMessage(where, 'en')} ${status}`),
      ]),
      [['A/RES/33/134', 'preamble unknown', 'paragraph 2 unknown']],
    )
    assert.deepEqual(
      review.notes.map((note) => [note.text, note.range.start.line]),
      [['check the date', 2]],
    )
  })
  it('is plain data, which threads and views can be given', () =>
    assert.deepEqual(structuredClone(review), JSON.parse(JSON.stringify(review))))
})
