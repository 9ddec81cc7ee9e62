import assert from 'node:assert/strict'
import { readFacts } from '../../../server/src/core/catalogue/facts.ts'
import { type Assessment, assess } from '../../../server/src/core/citations/assess.ts'
import { findCitations } from '../../../server/src/core/citations/find/find.ts'
import { ownDesignation } from '../../../server/src/core/citations/own.ts'
import { targetProblem } from '../../../server/src/core/citations/target.ts'
import { parse } from '../../../server/src/core/document/document.ts'
import type { Language } from '../../../server/src/core/lexicon/languages.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import type { Resolution } from '../../../server/src/core/model/model.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'

const FACTS = readFacts(`# complete: A/RES/75 1-3
A/RES/33/134\t1978-12-19\t\t\t\t\tcited\t31
A/RES/68/32\t2013-12-05\t\t\t\t\tcited\t2
A/RES/70/1\t2015-09-25\tTransforming our world\t\t\twithout a vote\trecord
A/RES/75/1\t2020-09-21\tDeclaration\t\t\t\trecord
A/RES/75/2A-B\t2020-10-02\tComposite\t\t\t\trecord
A/RES/75/3\t2020-10-05\tLast\t\t\t\trecord
S/RES/425(1978)\t1978-03-19\t\t\t\t\trecord
`)

function judged(text: string, language: Language = 'en'): Assessment {
  const [citation] = findCitations(text, { language, issuer: 'ga' })
  assert.ok(citation, 'a citation is found')
  return assess(citation, FACTS, language)
}

/** The text after its first mend. */
function mended(text: string, language: Language = 'en'): string {
  const [mend] = judged(text, language).fault?.replacements ?? []
  return mend ? applyEdits(text, [mend]) : text
}

describe('what is thought of a citation', () => {
  const status = (text: string): string => judged(text).status

  it('known to the catalogue, with the right date or none: confirmed', () => {
    assert.equal(status('resolution 33/134 of 19 December 1978'), 'confirmed')
    assert.equal(status('resolution 33/134'), 'confirmed')
    assert.equal(status('resolution 75/2 B of 2 October 2020'), 'confirmed')
    assert.equal(
      printMessage(judged('resolution 33/134').evidence(), 'en'),
      'General Assembly resolution 33/134 was adopted on 19 December 1978, in the thirty-third session (1978–1979), as the resolutions that cite it say.',
    )
  })

  it('shown by the calendar alone: confirmed', () => {
    assert.equal(status('resolution 242 (1967)'), 'confirmed')
    assert.equal(status('resolution 1514 (XV)'), 'confirmed')
  })

  it('not in the catalogue: unknown, never an error', () => {
    assert.equal(status('resolution 46/182 of 19 December 1991'), 'unknown')
    assert.equal(status('A/75/418'), 'unknown')
    assert.equal(status('decisions 7/2 of the High-level Committee'), 'unknown')
  })

  it('not in a catalogue that is complete for its session: missing', () => {
    assert.equal(status('resolution 75/399'), 'missing')
    assert.equal(status('resolution 75/3 A'), 'unknown', 'its number is there')
  })

  it('places in the draft: internal', () => {
    assert.equal(status('paragraph 5 above'), 'internal')
  })

  it('a year behind a number that is not that of the session or the record: contradicted, with the right one', () => {
    assert.equal(status('resolution 33/134 (1978)'), 'confirmed')
    assert.equal(status('A/RES/33/134 (1979)'), 'contradicted')
    assert.equal(mended('A/RES/33/134 (1979)'), 'A/RES/33/134 (1978)')
    assert.equal(
      mended('la resolución 33/134 (1979) de la Asamblea General', 'es'),
      'la resolución 33/134 (1978) de la Asamblea General',
    )
    assert.equal(status('resolution 46/182 (1992)'), 'unknown', 'of a session of two years')
    assert.equal(status('resolution 46/182 (1993)'), 'contradicted')
    assert.equal(mended('Security Council resolution 1540 of 2005'), 'Security Council resolution 1540 of 2004')
  })

  it('two dates: contradicted, and the wrong one goes where that is known', () => {
    const text = 'its resolution 33/134 of 19 December 1978 of 12 December 1979, on'
    assert.equal(status(text), 'contradicted')
    assert.equal(mended(text), 'its resolution 33/134 of 19 December 1978, on')
    assert.equal(
      mended('its resolution 33/134 of 12 December 1979 of 19 December 1978, on'),
      'its resolution 33/134 of 19 December 1978, on',
    )
    assert.deepEqual(judged('its resolution 46/182 of 1 June 1970 of 2 June 1970').fault?.replacements, [])
  })

  it('mends a date in capitals by one in capitals', () => {
    assert.equal(mended('ITS RESOLUTION 33/134 OF 9 DECEMBER 1978'), 'ITS RESOLUTION 33/134 OF 19 DECEMBER 1978')
  })

  it('a date that is not the one known: contradicted, with the right one', () => {
    const text = 'its resolution 33/134 of 9 December 1978, on'
    assert.equal(status(text), 'contradicted')
    assert.equal(mended(text), 'its resolution 33/134 of 19 December 1978, on')
    assert.match(
      printMessage(judged(text).evidence(), 'en'),
      /was adopted on 19 December 1978, .* not on 9 December 1978\.$/,
    )
  })

  it('mends speak the language of the draft', () => {
    assert.equal(
      mended('su resolución 70/1, de 2 de septiembre de 2015', 'es'),
      'su resolución 70/1, de 25 de septiembre de 2015',
    )
    assert.equal(mended('sa résolution 70/1 du 2 septembre 2015', 'fr'), 'sa résolution 70/1 du 25 septembre 2015')
  })

  it('a date in another form is a date, too', () => {
    for (const date of [
      ', adopted on 19 December 1979',
      ' (19 December 1979)',
      ' of December 19, 1979',
      ' of 19 december 1979',
    ])
      assert.equal(status(`resolution 33/134${date}, on trade`), 'contradicted', date)
    assert.equal(judged('la resolución 33/134, aprobada el 19 de diciembre de 1979,', 'es').status, 'contradicted')
    assert.equal(judged('la résolution 33/134, adoptée le 19 décembre 1979,', 'fr').status, 'contradicted')
    for (const other of [' (19 December 1979 edition)', ' (19 December 1979 to 1 May 1980)'])
      assert.equal(status(`resolution 33/134${other}`), 'confirmed', other)
    assert.equal(mended('resolution 33/134 (19 December 1979)'), 'resolution 33/134 (19 December 1978)')
  })

  it('a committee that is named before has no part in it', () => {
    assert.equal(status('the report of the Committee and resolution 33/134 of 19 December 1979'), 'contradicted')
    assert.equal(status('the Committee, in its resolution 33/134 of 4 May 2012,'), 'unknown', 'its own')
  })

  it('a date outside the session: contradicted, the year is offered where only one fits', () => {
    assert.equal(mended('resolution 55/56 of 1 December 2001'), 'resolution 55/56 of 1 December 2000')
    assert.equal(judged('resolution 55/56 of 1 December 2010').fault?.what, 'date')
  })

  it('a date that only few cite proves nothing: it is not known which is right', () => {
    assert.equal(status('resolution 68/32 of 5 December 2013'), 'confirmed')
    assert.equal(status('resolution 68/32 of 10 December 2013'), 'unknown')
    assert.match(printMessage(judged('resolution 68/32 of 10 December 2013').evidence(), 'en'), /two sources differ/)
  })

  it('a day of the Council that rests on its record alone, against one that its neighbours allow: not known', () => {
    const council = (citations: string): string =>
      assess(
        findCitations('resolution 313 (1972) of 28 February 1972', { language: 'en', issuer: 'sc' })[0] as never,
        readFacts(
          `S/RES/312(1972)\t1972-02-04\t\t\t\t\trecord\nS/RES/313(1972)\t1972-02-27\t\t\t\t\trecord${citations}\nS/RES/314(1972)\t1972-02-28\t\t\t\t\trecord\n`,
        ),
        'en',
      ).status
    assert.equal(council(''), 'unknown')
    assert.equal(council('\t2'), 'contradicted')
  })

  it('a date shared by a list is no evidence against its members', () => {
    assert.equal(status('resolutions 425 (1978) and 434 (1978) of 18 September 1978'), 'confirmed')
  })

  it('a year or session that cannot be: contradicted, the right one is offered', () => {
    assert.equal(mended('resolution 242 (1968)'), 'resolution 242 (1967)')
    assert.equal(mended('resolution\u00a0242\u00a0(1968)'), 'resolution\u00a0242\u00a0(1967)')
    assert.equal(mended('resolution 1514 (XVI)'), 'resolution 1514 (XV)')
    assert.equal(judged('resolution 2900 (2020)').fault?.what, 'number')
  })

  it('without a catalogue only the calendar judges', () => {
    const [citation] = findCitations('resolution 33/134 of 9 December 1978', { language: 'en', issuer: 'ga' })
    assert.equal(citation && assess(citation, null, 'en').status, 'unknown')
  })
})

describe('what speaks against a target', () => {
  function against(text: string, own: { symbol?: string; date?: string } = {}): string | null {
    const [citation] = findCitations(text, { language: 'en', issuer: 'ga' })
    assert.ok(citation)
    const draft = { symbol: own.symbol ?? null, date: own.date ?? null }
    const problem = targetProblem(citation, assess(citation, FACTS, 'en'), draft)
    return problem && printMessage(problem.message, 'en')
  }

  it('nothing, as a rule', () => {
    assert.equal(against('resolution 33/134 of 19 December 1978', { date: '2020-12-01' }), null)
    assert.equal(against('resolution 75/1', { symbol: 'A/RES/75/3', date: '2020-10-05' }), null)
    assert.equal(against('resolution 70/1', { date: '2015-09-25' }), null, 'adopted the same day')
    assert.equal(against('decision 46/401'), null)
    assert.equal(against('resolution 56/509 of 8 July 2002'), null, 'the one that is numbered otherwise')
  })

  it('the draft itself', () => {
    assert.match(against('resolution 75/3', { symbol: 'A/RES/75/3' }) ?? '', /the present resolution/)
  })

  it('a number that cannot exist', () => {
    assert.match(against('resolution 2900 (2020)') ?? '', /there is no 2900/)
    assert.match(against('its resolution 12/134') ?? '', /thirty-first session/)
    assert.match(against('resolution 75/399') ?? '', /^There is no General Assembly resolution 75\/399/)
  })

  it('a resolution with the number of a decision, and the other way round', () => {
    assert.match(against('its resolution 46/401') ?? '', /Write “decision 46\/401”/)
    assert.match(against('its decision 46/182') ?? '', /Write “resolution 46\/182”/)
  })

  it('what is later than the draft', () => {
    assert.match(against('resolution 75/1', { date: '2019-12-18' }) ?? '', /later than this draft/)
    assert.match(against('resolution 80/5', { date: '2020-12-01' }) ?? '', /later than this draft/)
    assert.equal(against('resolution 75/1', { date: '0001-01-01' }), null, 'a date that is none')
  })

  it('is silent where the date or the year is at fault', () => {
    assert.equal(against('resolution 242 (1968)'), null)
    assert.equal(against('resolution 33/134 of 9 December 2078', { date: '2020-12-01' }), null)
  })

  it('a number and a year of the Security Council that disagree: either may be meant', () => {
    const text = 'Security Council resolution 2241 (2018)'
    const mends = judged(text).fault?.replacements ?? []
    assert.deepEqual(
      mends.map((mend) => applyEdits(text, [mend])),
      ['Security Council resolution 2241 (2015)', 'Security Council resolution 2441 (2018)'],
    )
  })

  it('a day that no calendar has: contradicted, and the known one is offered', () => {
    assert.equal(judged('resolution 81/399 of 31 November 2026').status, 'contradicted')
    assert.equal(mended('resolution 33/134 of 31 November 1978'), 'resolution 33/134 of 19 December 1978')
  })

  it('the part of a composite resolution is not the resolution before it', () => {
    const model = parse('75/242. B Financial reports\n\nThe General Assembly,\n\nDecides so.\n').model
    assert.equal(ownDesignation(model, model.resolutions[0] as Resolution).symbol, 'A/RES/75/242B')
  })
})
