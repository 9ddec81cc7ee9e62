import assert from 'node:assert/strict'
import { citationTest } from '../../../server/src/core/citations/citation-test.ts'

/** How a symbol may be cited, and texts that have its figures and cannot cite it. */
const TEXTS: readonly (readonly [symbol: string, may: readonly string[], cannot: readonly string[]])[] = [
  [
    'A/RES/70/1',
    ['70/1', 'A/RES/70/1', 'resolution 70/1.', '70/*1*', '<u>70</u>/1', '7{++0++}/1', '70[^3]/1', '70/1, 70/2'],
    ['70/169', '170/1', 'A/70/12', '70/ 1', '70 and 1', '70/2 to 70/4'],
  ],
  ['A/RES/S-10/2', ['S-10/2', 'S\u201110/2', 'S-10/1 to S-10/3'], ['S-10/21', '10/1', '10/4 to 10/9']],
  ['A/RES/59/26', ['59/25 to 59/28', '59/25 of 2 December 2004 to 59/28', '59/25\u201359/28'], ['59/27 to 59/28']],
  [
    'A/RES/217A(III)',
    ['217 A (III)', '217(III)', '217 A and B (III)', 'A/RES/217A(III)'],
    ['1217 A (III)', '2170 (III)'],
  ],
  ['E/RES/1996/33', ['1996/33', '33/1996', 'E/RES/1996/33'], ['33/19966', '1996/331', '1996, 33']],
  ['S/RES/242(1967)', ['242 (1967)', '242 and 338', 'S/RES/242', '241 to 243'], ['A/242', '75/242', '2420', 'X242']],
  ['S/RES/1973(2011)', ['1973 (2011)', 'in 19732'], ['19731234']],
  ['WHA62.1', ['WHA62.1', 'WHA 62.1'], ['WHA62.12', 'WHA62.2']],
  ['UNEP/EA.5/Res.14', ['5/14', 'UNEP/EA.5/Res.14'], ['5/141', '15/14', 'UNEP/EA.5/Res.1']],
]

describe('whether a text may cite a symbol', () => {
  for (const [symbol, may, cannot] of TEXTS)
    it(`is told by figures: ${symbol}`, () => {
      const { mayCite } = citationTest(symbol)
      for (const text of may)
        for (const one of [text, Buffer.from(`(a) ${text}.`).toString('latin1')]) assert.ok(mayCite(one), text)
      for (const text of cannot) assert.ok(!mayCite(text), text)
    })

  it('is not told of what no number names', () => assert.ok(citationTest('A/72/53').mayCite('')))

  it('is told of a paragraph by the ends of a range about it', () => {
    const { hasPart } = citationTest('A/RES/59/26')
    assert.deepEqual(['59/25', '59/28', '59/26', '59/70', '58/25', 'no number'].map(hasPart), [
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
