import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { readFacts } from '../../../server/src/core/catalogue/facts.ts'
import { reattribute } from '../../../server/src/core/catalogue/reattribute.ts'

describe('the table of facts', () => {
  const facts = readFacts(
    [
      '# a comment',
      '# complete: A/RES/75 1-328',
      'A/RES/70/1\t2015-09-25\tTransforming our world\tTransformar nuestro mundo\tTransformer notre monde\twithout a vote\trecord',
      'A/RES/33/134\t1978-12-19\t\t\t\t\tcited\t31',
      'A/RES/74/92A-B\t2019-12-13\tQuestions relating to information\t\t\t\trecord',
      'A/RES/75/251B\t2021-06-30\t\t\t\t\trecord\r',
      'a broken line',
      '\t2015-09-25\tno symbol',
      'A/RES/1/1\tyesterday',
      '',
    ].join('\n'),
  )

  it('gives the record of a symbol', () => {
    assert.deepEqual(facts.get('A/RES/70/1'), {
      symbol: 'A/RES/70/1',
      date: '2015-09-25',
      titles: { en: 'Transforming our world', es: 'Transformar nuestro mundo', fr: 'Transformer notre monde' },
      vote: 'without a vote',
      basis: 'record',
      citations: null,
      texts: [],
      catalogue: '',
    })
    assert.deepEqual(facts.get('A/RES/33/134'), {
      symbol: 'A/RES/33/134',
      date: '1978-12-19',
      titles: {},
      vote: null,
      basis: 'cited',
      citations: 31,
      texts: [],
      catalogue: '',
    })
    assert.equal(facts.get('A/RES/99/1'), undefined)
  })

  it('finds a part of a text that was adopted as one', () => {
    for (const symbol of ['A/RES/74/92', 'A/RES/74/92A', 'A/RES/74/92B', 'A/RES/74/92A-B']) {
      assert.equal(facts.get(symbol)?.date, '2019-12-13')
    }
    assert.equal(facts.get('A/RES/74/92C'), undefined)
  })

  it('passes over broken lines, and dates that are none', () => {
    assert.equal(facts.size, 5)
    assert.equal(facts.get('A/RES/1/1')?.date, null)
    assert.equal(facts.get('A/RES/75/251B')?.basis, 'record')
  })

  it('is complete only where it says so, and where no part of the number is there', () => {
    assert.equal(facts.covers?.('A/RES/75/400'), true)
    assert.equal(facts.covers?.('A/RES/75/251A'), false)
    assert.equal(facts.covers?.('A/RES/33/400'), false)
  })

  it('reads nothing from an empty text', () => {
    assert.equal(readFacts('').size, 0)
  })
})

describe('the built-in table', () => {
  const path = new URL('../../../assets/catalogue.tsv', `file://${__filename}`)
  const text = readFileSync(path, 'utf8')

  it('has what is best known', () => {
    const facts = readFacts(text)
    assert.ok(facts.size > 8000)
    assert.equal(facts.get('A/RES/33/134')?.date, '1978-12-19')
    assert.equal(facts.get('S/RES/242(1967)')?.date, '1967-11-22')
    assert.equal(facts.get('A/HRC/RES/S-16/1')?.date, '2011-04-29', 'not the General Assembly’s')
    assert.equal(facts.get('A/DEC/74/571')?.date, '2020-09-03', 'not a resolution')
    assert.equal(facts.get('A/RES/75/328')?.basis, 'record')
    assert.equal(facts.covers?.('A/RES/75/329'), true)
  })

  it('acknowledges its source', () => {
    assert.match(text, /^# Source: United Nations/m)
    assert.ok(existsSync(path))
  })
})

describe('where a record made from citations belongs', () => {
  it('to the body that can have adopted it that day', () => {
    assert.equal(reattribute('A/RES/33/134', '1978-12-19'), 'A/RES/33/134')
    assert.equal(reattribute('A/RES/S-16/1', '2011-04-29'), 'A/HRC/RES/S-16/1')
    assert.equal(reattribute('A/RES/S-17/2', '1990-02-23'), 'A/RES/S-17/2')
    assert.equal(reattribute('A/RES/155C(VII)', '1948-08-13'), 'E/RES/155C(VII)')
    assert.equal(reattribute('A/RES/574(XXVII)', '1998-05-16'), 'ECLAC/RES/574(XXVII)')
    assert.equal(reattribute('A/RES/74/571', '2020-09-03'), 'A/DEC/74/571')
    assert.equal(reattribute('A/RES/56/509', '2002-07-08'), 'A/RES/56/509')
    assert.equal(reattribute('S/RES/242(1967)', '1967-11-22'), 'S/RES/242(1967)')
  })

  it('nowhere, where the day fits none', () => {
    assert.equal(reattribute('A/RES/884(XXXVII)', '2024-02-18'), null)
  })
})

describe('the built-in table of facts', () => {
  const facts = readFacts(readFileSync('assets/catalogue.tsv', 'utf8'))

  it('has numbers of the Security Council that follow their days', () => {
    const council = [...(facts.beginning?.('S/RES/') ?? [])]
      .flatMap(({ symbol, date }) => (date ? [{ number: Number.parseInt(symbol.slice(6), 10), symbol, date }] : []))
      .sort((a, b) => a.number - b.number)
    assert.ok(council.length > 2000)
    const wrong = council.filter(({ date }, i) => date < (council[i - 1]?.date ?? ''))
    assert.deepEqual(wrong, [])
    for (const { symbol, date } of council) assert.ok(symbol.endsWith(`(${date.slice(0, 4)})`), symbol)
  })

  it('is complete but for a number that it does not have', () => {
    assert.equal(facts.covers?.('A/RES/78/327'), false)
    assert.equal(facts.covers?.('A/RES/78/329A'), false)
    assert.equal(facts.covers?.('A/RES/78/340'), true)
  })

  it('knows the days of resolutions of the Human Rights Council by their citations', () => {
    const council = [...(facts.beginning?.('A/HRC/RES/') ?? [])]
    assert.ok(council.filter(({ citations }) => (citations ?? 0) >= 3).length > 400)
  })
})
