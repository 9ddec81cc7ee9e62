import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  type Form,
  numberOf,
  organOf,
  parseNumber,
  parseSymbol,
  printForm,
} from '../../../server/src/core/citations/forms/index.ts'
import type { OrganId } from '../../../server/src/core/lexicon/organs.ts'

/** Organ, number in running text, canonical symbol; decisions say so. */
const KNOWN: readonly (readonly [OrganId, string, string, 'decision'?])[] = [
  ['ga', '1514 (XV)', 'A/RES/1514(XV)'],
  ['ga', '217 A (III)', 'A/RES/217A(III)'],
  ['ga', '3201 (S-VI)', 'A/RES/3201(S-VI)'],
  ['ga', '1000 (ES-I)', 'A/RES/1000(ES-I)'],
  ['ga', '33/134', 'A/RES/33/134'],
  ['ga', '46/36 L', 'A/RES/46/36L'],
  ['ga', '74/92 A-B', 'A/RES/74/92A-B'],
  ['ga', 'S-10/2', 'A/RES/S-10/2'],
  ['ga', 'ES-10/21', 'A/RES/ES-10/21'],
  ['ga', '46/401', 'A/DEC/46/401', 'decision'],
  ['sc', '242 (1967)', 'S/RES/242(1967)'],
  ['ecosoc', '1992/5', 'E/RES/1992/5'],
  ['ecosoc', '1296 (XLIV)', 'E/RES/1296(XLIV)'],
  ['ecosoc', '155 C (VII)', 'E/RES/155C(VII)'],
  ['ecosoc', '2021/238', 'E/DEC/2021/238', 'decision'],
  ['hrc', '16/18', 'A/HRC/RES/16/18'],
  ['hrc', 'S-21/1', 'A/HRC/RES/S-21/1'],
  ['hrc', '25/116', 'A/HRC/DEC/25/116', 'decision'],
  ['eclac', '508(XXIII)', 'ECLAC/RES/508(XXIII)'],
  ['eclac-plen', '751(PLEN.36)', 'ECLAC/RES/751(PLEN.36)'],
  ['eclac', '340(AC.66)', 'ECLAC/RES/340(AC.66)'],
  ['chr', '1993/51', 'E/CN.4/RES/1993/51'],
  ['escap', '67/1', 'E/ESCAP/RES/67/1'],
  ['eca', '908 (XLVI)', 'E/ECA/RES/908(XLVI)'],
  ['escwa', '335 (S-VI)', 'E/ESCWA/RES/335(S-VI)'],
  ['wha', 'WHA62.1', 'WHA62.1'],
  ['unea', '5/14', 'UNEP/EA.5/Res.14'],
]

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>
const positive = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max })
const part = fc.constantFrom('', 'A', 'L', 'AA', 'A-C')

const FORMS: fc.Arbitrary<Form> = fc.oneof(
  record({
    type: fc.constant('ga-old' as const),
    number: positive(3541),
    part,
    special: fc.constant('' as const),
    session: positive(30),
  }),
  record({
    type: fc.constant('ga-old' as const),
    number: positive(3541),
    part,
    special: fc.constant('S' as const),
    session: positive(7),
  }),
  record({
    type: fc.constant('ga' as const),
    decision: fc.boolean(),
    special: fc.constantFrom('', 'S', 'ES'),
    session: positive(99),
    number: positive(999),
    part,
  }),
  record({ type: fc.constant('sc' as const), number: positive(9999), year: fc.integer({ min: 1946, max: 2100 }) }),
  record({ type: fc.constant('ecosoc-old' as const), number: positive(2200), part, session: positive(63) }),
  record({
    type: fc.constantFrom('ecosoc', 'chr'),
    decision: fc.boolean(),
    year: fc.integer({ min: 1946, max: 2100 }),
    number: positive(999),
    part,
  }),
  record({
    type: fc.constant('hrc' as const),
    decision: fc.boolean(),
    special: fc.boolean(),
    session: positive(99),
    number: positive(999),
  }),
  record({
    type: fc.constant('eclac' as const),
    number: positive(999),
    session: positive(50),
    committee: fc.constant(null),
  }),
  record({
    type: fc.constantFrom('eca', 'escwa'),
    number: positive(999),
    special: fc.boolean(),
    session: positive(60),
  }) as fc.Arbitrary<Form>,
  record({ type: fc.constantFrom('wha', 'unea'), session: positive(99), number: positive(99) }),
)

describe('forms of numbers', () => {
  for (const [organ, number, symbol, noun = 'resolution'] of KNOWN) {
    it(`${noun} ${number} of ${organ} is ${symbol}`, () => {
      const form = parseNumber(number, noun, organ)
      assert.ok(form)
      assert.equal(printForm(form), symbol)
      assert.equal(numberOf(form), number)
      assert.deepEqual(parseSymbol(symbol), form)
      assert.equal(organOf(form), organ)
    })
  }

  it('a symbol printed is read back as the form it came from', () => {
    fc.assert(fc.property(FORMS, (form) => assert.deepEqual(parseSymbol(printForm(form)), form)))
  })

  it('a number printed is read back as the form it came from', () => {
    fc.assert(
      fc.property(FORMS, (form) => {
        const noun = 'decision' in form && form.decision ? 'decision' : 'resolution'
        assert.deepEqual(parseNumber(numberOf(form), noun, organOf(form) as OrganId), form)
      }),
    )
  })

  it('spaces within a number do not matter', () => {
    assert.equal(printForm(parseNumber('217A(III)', 'resolution', 'ga') as Form), 'A/RES/217A(III)')
    assert.equal(printForm(parseNumber('530 (XXIV)', 'resolution', 'eclac') as Form), 'ECLAC/RES/530(XXIV)')
  })

  it('no body takes a number that it cannot have written', () => {
    assert.equal(
      parseNumber('1296 (XLIV)', 'resolution', 'ga'),
      null,
      'the Assembly left brackets at its thirtieth session',
    )
    assert.equal(parseNumber('46/182', 'resolution', 'sc'), null)
    assert.equal(parseNumber('1514 (IIII)', 'resolution', 'ga'), null)
    assert.equal(parseNumber('242 (1967)', 'decision', 'sc'), null)
  })

  it('what no body numbers so is a document', () => {
    for (const symbol of ['A/75/418', 'LC/G.1711(SES.24/13)', 'E/2020/52/Rev.1', 'A/C.3/78/L.60']) {
      assert.deepEqual(parseSymbol(symbol), { type: 'document', symbol })
    }
    assert.equal(parseSymbol('and/or'), null)
    assert.equal(parseSymbol('HIV/AIDS'), null)
  })
})
