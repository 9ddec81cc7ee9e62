import assert from 'node:assert/strict'
import { readDesignation } from '../../../server/src/core/citations/designation.ts'

describe('designations', () => {
  const HEADINGS: readonly (readonly [line: string, symbol: string, title: string])[] = [
    [
      '530(XXIV) COOPERATION AMONG DEVELOPING COUNTRIES',
      'ECLAC/RES/530(XXIV)',
      'COOPERATION AMONG DEVELOPING COUNTRIES',
    ],
    ['79/116. Criminal accountability of officials', 'A/RES/79/116', 'Criminal accountability of officials'],
    ['# 79/116. Criminal accountability of officials', 'A/RES/79/116', 'Criminal accountability of officials'],
    ['2021/11. Report of the Committee', 'E/RES/2021/11', 'Report of the Committee'],
    ['Resolution 2513 (2020)', 'S/RES/2513(2020)', ''],
    ['RESOLUTION 2513 (2020)', 'S/RES/2513(2020)', ''],
    ['Resolución 2513 (2020)', 'S/RES/2513(2020)', ''],
    ['Résolution 2513 (2020)', 'S/RES/2513(2020)', ''],
    ['46/36 L. Transparency in armaments', 'A/RES/46/36L', 'Transparency in armaments'],
    ['74/92 A and B. Questions relating to information', 'A/RES/74/92A-B', 'Questions relating to information'],
    ['75/242. B Financial reports', 'A/RES/75/242B', 'Financial reports'],
    ['71/256. A world against violence', 'A/RES/71/256', 'A world against violence'],
    ['A/RES/79/116', 'A/RES/79/116', ''],
    ['S-27/2. A world fit for children', 'A/RES/S-27/2', 'A world fit for children'],
    ['1514 (XV). Declaration on independence', 'A/RES/1514(XV)', 'Declaration on independence'],
    ['751(PLEN.36) CALENDAR OF CONFERENCES', 'ECLAC/RES/751(PLEN.36)', 'CALENDAR OF CONFERENCES'],
    ['Decision 74/550. Programme of work', 'A/DEC/74/550', 'Programme of work'],
  ]

  for (const [line, symbol, title] of HEADINGS) {
    it(`${line} is that of ${symbol}`, () => {
      const designation = readDesignation(line, null)
      assert.equal(designation?.symbol, symbol)
      assert.equal(line.slice(designation?.rest.start, designation?.rest.end), title)
    })
  }

  it('the issuer tells one 54/12 from another', () => {
    assert.equal(readDesignation('54/12. Rights of the child', 'ga')?.symbol, 'A/RES/54/12')
    assert.equal(readDesignation('54/12. Rights of the child', 'hrc')?.symbol, 'A/HRC/RES/54/12')
    assert.equal(readDesignation('67/1. Towards sustainable development', 'escap')?.symbol, 'E/ESCAP/RES/67/1')
  })

  const OTHERS = [
    '1. Requests the Secretary-General',
    '1992. The year',
    '12/34',
    '242 (1967)',
    'Resolution 70/1.',
    'See resolution 55/2.',
    'Resolution 46/182 was adopted in 1991,',
    'Resolutions 52/214, sect. B, 57/283 B, sect. III, and 58/250.',
    '(a) resolution 60/1',
    '10 (IX) of the report',
    '2020/21 biennium',
    'A/75/418',
    'The General Assembly,',
    '',
  ]

  for (const line of OTHERS) {
    it(`“${line}” is none`, () => assert.equal(readDesignation(line, null), null))
  }
})
