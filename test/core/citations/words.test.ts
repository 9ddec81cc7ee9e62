import assert from 'node:assert/strict'
import fc from 'fast-check'
import { dateAt, printDate } from '../../../server/src/core/citations/dates.ts'
import { parseRoman, printRoman } from '../../../server/src/core/citations/roman.ts'
import { LANGUAGES } from '../../../server/src/core/lexicon/languages.ts'
import { ordinal } from '../../../server/src/core/lexicon/ordinals.ts'
import { normalizeTypography } from '../../../server/src/core/text/normalize-typography.ts'

describe('roman numerals', () => {
  it('are read back as the number they came from', () => {
    for (let n = 1; n < 4000; n++) assert.equal(parseRoman(printRoman(n)), n)
  })

  it('have one right spelling', () => {
    for (const wrong of ['', 'IIII', 'VX', 'IC', 'XXXX', 'xv', 'A']) assert.equal(parseRoman(wrong), null)
  })
})

describe('ordinals of sessions', () => {
  it('are spelled as resolutions spell them', () => {
    const spelled = [1, 3, 12, 20, 21, 33, 75, 80, 99].map(ordinal).join(' ')
    assert.equal(
      spelled,
      'first third twelfth twentieth twenty-first thirty-third seventy-fifth eightieth ninety-ninth',
    )
    assert.equal([100, 101, 112, 123].map(ordinal).join(' '), '100th 101st 112th 123rd')
  })
})

describe('dates', () => {
  const days = fc.date({ min: new Date('1946-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })

  for (const language of LANGUAGES) {
    it(`printed in ${language} are read back`, () => {
      fc.assert(
        fc.property(days, (date) => {
          const iso = date.toISOString().slice(0, 10)
          const text = printDate(iso, language)
          assert.deepEqual(dateAt(text, 0, language), { iso, span: { start: 0, end: text.length } })
        }),
      )
    })
  }

  it('the first of a month has its own form in French', () => {
    assert.equal(printDate('2010-10-01', 'fr'), '1er octobre 2010')
  })

  it('a day that no calendar has is read as a date without a day', () => {
    for (const wrong of ['32 May 1978', '0 May 1978', '31 June 1978', '29 February 1978'])
      assert.deepEqual(dateAt(wrong, 0, 'en'), { iso: null, span: { start: 0, end: wrong.length } }, wrong)
    assert.equal(dateAt('29 February 1980', 0, 'en')?.iso, '1980-02-29')
  })

  it('other months and longer years are no dates', () => {
    for (const wrong of ['1 Brumaire 1978', '1 May 19781']) assert.equal(dateAt(wrong, 0, 'en'), null, wrong)
  })
})

describe('plain text', () => {
  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => normalizeTypography(text).length === text.length))
    assert.equal(
      normalizeTypography('resolution\u00a0S\u201121/1\u202fof l\u2019homme'),
      "resolution S-21/1 of l'homme",
    )
  })
})
