import assert from 'node:assert/strict'
import { verbatim } from '../../../../server/src/core/text/message.ts'
import { labels, offered, taken } from './offered.ts'

const DRAFT = `The General Assembly,

1. *Notes* the lights of small ports;

2. *Calls upon* States:

(a) To keep lights;

(b) To keep logs;

3. *Decides* to act on `
const REST = `;

4. *Requests* a report.
`

describe('completing a reference', () => {
  it('offers paragraphs and sub-paragraphs with the word that points there', () => {
    assert.deepEqual(labels(`${DRAFT}paragraph │${REST}`), [
      '1 above',
      '2 above',
      '2 (a) above',
      '2 (b) above',
      '4 below',
    ])
    assert.deepEqual(labels(`${DRAFT}paragraph 2│${REST}`), ['2 above', '2 (a) above', '2 (b) above'])
    assert.equal(taken(`${DRAFT}paragraph 2│${REST}`, '2 (b) above'), `${DRAFT}paragraph 2 (b) above│${REST}`)
  })
  it('with its first words, by which a person knows it', () =>
    assert.deepEqual(offered(`${DRAFT}paragraph 4│${REST}`)[0]?.description, verbatim('Requests a report.')))
  it('offers what points there behind a number', () => {
    assert.deepEqual(labels(`${DRAFT}paragraph 2 (a) │${REST}`), ['above', 'of the present resolution'])
    assert.deepEqual(labels(`${DRAFT}paragraph 4 b│${REST}`), ['below'])
    assert.deepEqual(labels(`${DRAFT}paragraph 9 │${REST}`), [])
  })
  it('numbers alone behind a plural, and where the word stands there', () => {
    assert.deepEqual(labels(`${DRAFT}paragraphs 1 and 2│${REST}`), ['2', '2 (a)', '2 (b)'])
    assert.deepEqual(labels(`${DRAFT}paragraph 1│ above${REST}`), ['1'])
  })
  it('in Spanish and in French', () => {
    const es = 'La Asamblea General,\n\n1. *Decide* así;\n\n2. *Pide* lo mismo que en el párrafo │.\n'
    assert.deepEqual(labels(es), ['1 supra'])
    const fr = 'L’Assemblée générale,\n\n1. *Décide* ainsi ;\n\n2. *Prie* comme au paragraphe │.\n'
    assert.deepEqual(labels(fr), ['1 ci-dessus'])
  })
  it('and never the paragraph that it stands in, be its last word or a space before it', () => {
    assert.deepEqual(labels(`${DRAFT}paragraph 3│${REST}`), [])
    assert.deepEqual(labels(`${DRAFT}paragraph 3 │`), [])
    assert.deepEqual(labels(`${DRAFT}paragraph │`), ['1 above', '2 above', '2 (a) above', '2 (b) above'])
  })
  it('is silent where no paragraph has a number', () =>
    assert.deepEqual(labels('The General Assembly,\n\n*Recalling* paragraph │'), []))
})
