import assert from 'node:assert/strict'
import { readFacts } from '../../../../server/src/core/catalogue/facts.ts'
import { parse } from '../../../../server/src/core/document/document.ts'
import { citationsAt } from '../../../../server/src/core/features/completing/citations.ts'
import { applyEdits } from '../../../../server/src/core/text/edit.ts'
import type { World } from '../../../../server/src/core/world.ts'
import { EMPTY_WORLD } from '../../../../server/src/core/world.ts'
import { marked } from '../../../marks.ts'

const catalogue = readFacts(
  [
    'A/DEC/46/401\t1991-09-17',
    'A/RES/33/134\t1978-12-19\tConference on Technical Cooperation among Developing Countries\tConferencia sobre Cooperación Técnica\tConférence sur la coopération technique\t\trecord',
    'A/RES/33/135\t1978-12-19\tAnother matter\t\t\t\trecord',
    'A/HRC/RES/16/18\t2011-03-24\tCombating intolerance\t\t\t\trecord',
    'A/HRC/RES/34/1\t2017-03-23\tAnother later matter\t\t\t\trecord',
    'S/RES/242(1967)\t1967-11-22\t\t\t\t\trecord',
    'S/RES/2425(2018)\t2018-06-29\t\t\t\t\trecord',
  ].join('\n'),
)
for (const _ of catalogue.prepare?.() ?? []);
const WORLD: World = { ...EMPTY_WORLD, catalogue }

/** Checks what is offered at the cursor, by the numbers in order, and what the draft reads once the first is taken. */
function checkComplete(source: string, numbers: readonly string[], taken?: string): void {
  const { text, cursor } = marked(source)
  const found = citationsAt(parse(text), WORLD, cursor ?? assert.fail('no cursor'))
  assert.deepEqual([...new Set(found.map(({ label }) => /^[\d/]+(?: \(\d{4}\))?/.exec(label)?.[0]))], numbers)
  const labels = found.map(({ label }) => label)
  assert.equal(new Set(labels).size, labels.length, 'each row once')
  const [first] = found
  if (taken === undefined || !first) return
  const edits = [...(first.before ? [first.before] : []), { span: first.typed, text: first.text }]
  assert.equal(applyEdits(text, edits), taken)
}

const GA = 'The General Assembly,\n\nRecalling '

describe('completing a citation', () => {
  it('by its number, with its date where it is mentioned for the first time', () => {
    checkComplete(`${GA}its resolution 33/1│`, ['33/134', '33/135'], `${GA}its resolution 33/134 of 19 December 1978`)
    checkComplete(
      `${GA}its resolution 33/134 of 19 December 1978, and resolution 33/134│`,
      ['33/134'],
      `${GA}its resolution 33/134 of 19 December 1978, and resolution 33/134`,
    )
  })
  it('the number itself first, then those that go on from it', () =>
    checkComplete(`${GA}Security Council resolution 242│`, ['242 (1967)', '2425 (2018)']))
  it('by words of its title, without accents and unfinished', () => {
    checkComplete(`${GA}its resolution technical co│`, ['33/134'])
    checkComplete('La Asamblea General,\n\nRecordando su resolución coop tecn│', ['33/134'])
  })
  it('names the body where nothing says whose it is', () => {
    checkComplete(
      `${GA}resolution 242│`,
      ['242 (1967)', '2425 (2018)'],
      `${GA}Security Council resolution 242 (1967) of 22 November 1967`,
    )
    checkComplete(
      'L’Assemblée générale,\n\nRappelant la résolution 242│',
      ['242 (1967)', '2425 (2018)'],
      'L’Assemblée générale,\n\nRappelant la résolution 242 (1967) du Conseil de sécurité, en date du 22 novembre 1967',
    )
  })
  it('keeps to the body that is named', () => {
    checkComplete(`${GA}Human Rights Council resolution 16│`, ['16/18'])
    checkComplete(`${GA}Human Rights Council resolution 33/│`, [])
    checkComplete(`${GA}its resolution 242│`, [])
  })
  it('goes on with a list behind a plural, and not behind a singular', () => {
    checkComplete(`${GA}its resolutions 33/135 of 19 December 1978 and 33/134│`, ['33/134'])
    checkComplete(`${GA}its resolution 33/135 of 19 December 1978 and 33/134│`, [])
  })
  it('by a symbol that is typed, and by nothing like it', () => {
    checkComplete(`${GA}resolution A/RES/33/13│`, ['33/134', '33/135'], `${GA}resolution 33/134 of 19 December 1978`)
    checkComplete(`${GA}resolution A/RES/70/1│`, [])
  })
  it('those of the body at hand first, where none is named', () =>
    checkComplete(`${GA}resolution 3│`, ['33/134', '33/135', '34/1']))
  it('tells decisions from resolutions', () => checkComplete(`${GA}its decision 4│`, ['46/401']))
  it('is silent elsewhere', () => {
    checkComplete(`${GA}33/1│`, [])
    checkComplete(`${GA}its resolution │`, [])
  })

  it('those adopted last come first', () => checkComplete(`${GA}its resolutions 33/1│`, ['33/134', '33/135']))
  it('with its date, and once more with its title in the words of the draft', () => {
    const rows = (source: string) => {
      const { text, cursor } = marked(source)
      return citationsAt(parse(text), WORLD, cursor ?? 0).map((row) => row.text)
    }
    assert.deepEqual(rows(`${GA}its resolution 33/134│`), [
      '33/134 of 19 December 1978',
      '33/134 of 19 December 1978, entitled “Conference on Technical Cooperation among Developing Countries”',
    ])
    assert.deepEqual(rows('La Asamblea General,\n\nRecordando su resolución 33/134│'), [
      '33/134, de 19 de diciembre de 1978',
      '33/134, de 19 de diciembre de 1978, titulada “Conferencia sobre Cooperación Técnica”',
    ])
    assert.equal(
      rows('La Asamblea General,\n\nRecordando el tema «Luces» y su resolución 33/134│')[1],
      '33/134, de 19 de diciembre de 1978, titulada «Conferencia sobre Cooperación Técnica»',
    )
    assert.deepEqual(rows('L’Assemblée générale,\n\nRappelant sa résolution 33/134│'), [
      '33/134 du 19 décembre 1978',
      '33/134 du 19 décembre 1978, intitulée « Conférence sur la coopération technique »',
    ])
    assert.deepEqual(rows('L’Assemblée générale,\n\nRappelant sa résolution 33/135│'), ['33/135 du 19 décembre 1978'])
  })
})
