import assert from 'node:assert/strict'
import { compare } from '../../../server/src/core/compare/compare.ts'
import { comparison } from '../../../server/src/core/compare/comparison.ts'
import { compareWords, wordsOf } from '../../../server/src/core/compare/words.ts'
import { parse } from '../../../server/src/core/document/document.ts'
import { placeOf } from '../../../server/src/core/features/comparison-words.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'

const HEAD = 'The General Assembly,'
const NOTES = '*Notes* the report of the Secretary-General on the lights of ports;'
const URGES = '*Urges* all Governments to keep the lights of their ports in order;'
const REQUESTS = '*Requests* the Secretary-General to report on it at the next session;'
const DECIDES = '*Decides* to remain seized of the matter.'

/** What became of each paragraph behind the organ line, in a word and its first words. */
function became(before: readonly string[], now: readonly string[]): readonly string[] {
  const read = (lines: readonly string[]) => parse([HEAD, ...lines].join('\n\n'))
  return compare(read(before), read(now))
    .filter(({ before, now }) => (now ?? before)?.kind !== 'organLine')
    .map((pair) => {
      const { before, now } = pair
      const what = !before ? 'new' : !now ? 'gone' : pair.moved ? 'moved' : pair.likeness === 1 ? 'same' : 'changed'
      return `${what} ${(now ?? before)?.text.split(' ')[0]}`
    })
}

describe('compare: paragraphs', () => {
  it('another number is no change', () =>
    assert.deepEqual(became([`1. ${NOTES}`, `2. ${DECIDES}`], [`1. ${NOTES}`, `3. ${DECIDES}`]), [
      'same Notes',
      'same Decides',
    ]))

  it('put in and taken out', () => {
    assert.deepEqual(became([`1. ${NOTES}`, `2. ${DECIDES}`], [`1. ${NOTES}`, `2. ${URGES}`, `3. ${DECIDES}`]), [
      'same Notes',
      'new Urges',
      'same Decides',
    ])
    assert.deepEqual(became([`1. ${NOTES}`, `2. ${URGES}`, `3. ${DECIDES}`], [`1. ${NOTES}`, `2. ${DECIDES}`]), [
      'same Notes',
      'gone Urges',
      'same Decides',
    ])
  })

  it('rows of a table, but for the line below its heads and for emphasis', () => {
    const table = (...rows: readonly string[]): string => rows.map((row) => `| ${row} |`).join('\n')
    assert.deepEqual(
      became(
        [NOTES, table('State | Share', '--- | ---', 'Peru | 5', 'Norway | 7'), DECIDES],
        [NOTES, table('*State* | Share', ':-- | --:', 'Fiji | 2', 'Peru | 5[^1]', 'Norway | 9'), DECIDES],
      ),
      ['same Notes', 'same State', 'new Fiji', 'same Peru', 'changed Norway', 'same Decides'],
    )
  })

  it('notes of nothing but a symbol that have another one', () => {
    const notes = (...all: readonly string[]) => [NOTES, DECIDES, ...all.map((note, i) => `[^${i + 1}]: ${note}`)]
    assert.deepEqual(
      became(
        notes('A/75/318.', 'See A/75/9.', 'Resolution 74/2.', 'Ibid., para. 4.', 'A/75/225.'),
        notes('A/76/411.', 'See A/76/9/Rev.1.', 'Resolution 75/300.', 'A book.', 'Ibid., para. 4.', 'A/76/225.'),
      ),
      [
        'same Notes',
        'same Decides',
        'changed A/76/411.',
        'changed See',
        'changed Resolution',
        'new A',
        'same Ibid.,',
        'changed A/76/225.',
      ],
    )
    assert.deepEqual(became(notes('A/75/318.'), notes('See the book of lamps.')).slice(2), [
      'gone A/75/318.',
      'new See',
    ])
  })

  it('changed where it stood', () =>
    assert.deepEqual(
      became([`1. ${NOTES}`, `2. ${URGES}`], [`1. ${NOTES}`, `2. ${URGES.replace('all Governments', 'every Member')}`]),
      ['same Notes', 'changed Urges'],
    ))

  it('moved, with a few words changed, too', () => {
    assert.deepEqual(
      became(
        [`1. ${NOTES}`, `2. ${URGES}`, `3. ${REQUESTS}`, `4. ${DECIDES}`],
        [`1. ${URGES}`, `2. ${REQUESTS}`, `3. ${NOTES}`, `4. ${DECIDES}`],
      ),
      ['same Urges', 'same Requests', 'moved Notes', 'same Decides'],
    )
    assert.deepEqual(
      became(
        [`1. ${NOTES}`, `2. ${URGES}`, `3. ${REQUESTS}`, `4. ${DECIDES}`],
        [`1. ${URGES}`, `2. ${REQUESTS}`, `3. ${NOTES.replace('report', 'second report')}`, `4. ${DECIDES}`],
      ),
      ['same Urges', 'same Requests', 'moved Notes', 'same Decides'],
    )
  })

  it('moved, and cut to half', () => {
    const long =
      '*Demands* that all ports of the coast keep their lights in order at night, that they tell every ship of each lamp that fails within an hour'
    const cut = `${long};`
    const whole = `${long}, and further demands of the authorities of the islands to publish what they have done about it by the end of each month, so that no master need ask before leaving harbour;`
    const [first, second] = ['*Urges* all Governments to help;', '*Calls upon* owners of ships to pay for it;']
    for (const [before, now] of [
      [whole, cut],
      [cut, whole],
    ] as const)
      assert.deepEqual(
        became(
          [`1. ${before}`, `2. ${first}`, `3. ${second}`, `4. ${DECIDES}`],
          [`1. ${first}`, `2. ${second}`, `3. ${now}`, `4. ${DECIDES}`],
        ),
        ['same Urges', 'same Calls', 'moved Demands', 'same Decides'],
      )
  })

  it('joined with another, and parted from it', () => {
    const [first, second] = [
      'all Governments to keep the lights of their ports in order at night and in fog, and to tell of each that fails',
      'owners of ships to pay for the lamps that fail along the coast',
    ]
    const apart = [`1. ${NOTES}`, `2. *Urges* ${first};`, `3. *Invites* ${second};`, `4. ${DECIDES}`]
    const together = [`1. ${NOTES}`, `2. *Urges* ${first}, and invites ${second};`, `3. ${DECIDES}`]
    const places = (before: readonly string[], now: readonly string[]) =>
      comparison(parse([HEAD, ...before].join('\n\n')), parse([HEAD, ...now].join('\n\n')))
        .filter(({ within }) => within)
        .map((unit) => `${unit.kind} ${printMessage(placeOf(unit), 'en')}`)
    assert.deepEqual(places(apart, together), ['dropped 3. (now in 2.)'])
    assert.deepEqual(places(together, apart), ['new 3. (was in 2.)'])
    assert.deepEqual(places(apart, apart.slice(0, 2)), [])
  })

  it('a point is told with the labels that it stands in', () => {
    const list = (number: string, item: string) =>
      parse(
        [HEAD, `${number} *Urges* all States:`, '(a) To light:', `(i) ${item};`, '(ii) Rivers;', `9. ${DECIDES}`].join(
          '\n\n',
        ),
      )
    const changed = comparison(list('1.', 'All their ports'), list('2.', 'All of their ports')).find(
      ({ kind }) => kind === 'changed',
    )
    assert.equal(changed && printMessage(placeOf(changed), 'en'), '1. (a) (i) → 2. (a) (i)')
  })

  it('a paragraph of an annex is told with its annex and its number', () => {
    const text = (...rules: readonly string[]) =>
      parse([HEAD, NOTES, DECIDES, 'Annex II', 'Rules for lamps', ...rules].join('\n\n'))
    const [first, second, third] = [
      '1. Each port keeps three lamps lit.',
      'A lamp that fails is mended:',
      '(a) Within two days in summer;',
    ] as const
    assert.deepEqual(
      comparison(
        text(first, `2. ${second}`, third),
        text(first.replace('three', 'four'), '2. All lamps are of brass.', `3. ${second}`, third.replace('two', 'six')),
      )
        .filter(({ kind }) => kind !== 'same')
        .map((unit) => `${unit.kind} ${printMessage(placeOf(unit), 'en')}`),
      [
        'changed Annex II 1.',
        'new Annex II 2.',
        'updated Annex II 2. → Annex II 3.',
        'changed Annex II 2. (a) → Annex II 3. (a)',
      ],
    )
  })

  it('a decision that became a recital is told where it stands now', () => {
    const [said] = comparison(
      parse([HEAD, `1. ${NOTES}`, `2. ${URGES}`, `3. ${DECIDES}`].join('\n\n')),
      parse([HEAD, NOTES.replace('Notes', 'Noting').replace(';', ','), `1. ${URGES}`, `2. ${DECIDES}`].join('\n\n')),
    ).filter(({ before, now }) => before?.kind !== now?.kind)
    assert.equal(said && printMessage(placeOf(said), 'fr'), '1. → préambule')
  })

  it('none of the lines that head a list is left out', () => {
    const list = (heading: string) => [
      '1. *Decides* that the mandate shall include the following tasks:',
      '(i) Lights of ports;',
      '(a) To light the ports;',
      heading,
      '(b) To provide lamps;',
      `2. ${DECIDES}`,
    ]
    assert.deepEqual(
      became(list('*Causes of darkness*'), list('*Causes of darkness and of fog*')).filter(
        (one) => !one.startsWith('same'),
      ),
      ['changed Causes'],
    )
  })

  it('written anew where hardly more than a long name recurs', () => {
    const name = 'the Special Committee on the Lights of Small Ports and of Harbours in All the Regions of the World'
    assert.deepEqual(
      became(
        [
          `*Expressing concern* that the adoption of a plan by ${name} has still not been followed by any of the authorities that it was addressed to, or led to a single lamp,`,
        ],
        [
          `*Recalling* its resolution 74/9 of 9 May 2020 on ways and means, and welcoming that sixteen Members have invited ${name} to visit their shores this year,`,
        ],
      ),
      ['gone Expressing', 'new Recalling'],
    )
    assert.deepEqual(
      became(
        ['1. *Decides* to include in its provisional agenda the item entitled “Financing of a beacon off Valparaíso”.'],
        [
          '1. *Decides* to include in its provisional agenda the item entitled “Small ports, and what light does to them”.',
        ],
      ),
      ['changed Decides'],
    )
  })

  it('of the same words twice, each with its own', () =>
    assert.deepEqual(
      became([`1. ${NOTES}`, `2. ${URGES}`, `3. ${NOTES}`], [`1. ${NOTES}`, `2. ${URGES}`, `3. ${NOTES}`]),
      ['same Notes', 'same Urges', 'same Notes'],
    ))

  it('a point that became a paragraph of its own', () =>
    assert.deepEqual(
      became(
        ['1. *Requests* reports on:', '(a) The lights of all the ports of the region;', '(b) The ports.'],
        ['1. *Requests* reports on:', '(a) The ports;', '2. The lights of all the ports of the region.'],
      ).filter((one) => one.includes('The')).length,
      2,
    ))
})

describe('compare: words', () => {
  const changes = (before: string, now: string): string =>
    compareWords(wordsOf({ text: before, emphasis: [] }), wordsOf({ text: now, emphasis: [] }))
      .map(({ kind, words }) => {
        const text = words.map((word) => word.text).join('')
        return kind === 'same' ? text : kind === 'in' ? `{++${text}++}` : `{--${text}--}`
      })
      .join('')

  it('whole words, and numbers with what they are made of', () => {
    assert.equal(
      changes('resolution 78/198 of 2023', 'resolution 79/170 of 2023'),
      'resolution {--78/198--}{++79/170++} of 2023',
    )
    assert.equal(changes('its first session', 'its thirty-first session'), 'its {--first--}{++thirty-first++} session')
  })

  it('neighbouring words are one change', () =>
    assert.equal(
      changes('of 19 December 2023', 'of 20 November 2024'),
      'of {--19 December 2023--}{++20 November 2024++}',
    ))

  it('a few words between changes, with them', () => {
    assert.equal(
      changes('the lights of ports', 'the lamps for harbours'),
      'the {--lights of ports--}{++lamps for harbours++}',
    )
  })

  it('words between what was only put in are left alone', () =>
    assert.equal(
      changes('the Mission in South Port and all', 'the Harbour Mission in the Northern Isles and all'),
      'the {++Harbour ++}Mission in {--South Port--}{++the Northern Isles++} and all',
    ))

  it('a word that two names happen to share goes with them', () =>
    assert.equal(
      changes(
        'item “Review of the Concluding Document of the Special Session of the General Assembly”',
        'item “General and complete darkness of ports”',
      ),
      'item “{--Review of the Concluding Document of the Special Session of the General Assembly--}' +
        '{++General and complete darkness of ports++}”',
    ))

  it('what recurs at the end of a change stays', () =>
    assert.equal(
      changes('Recalling the lighting in 2019 of the ports', 'Welcomes with thanks the ports'),
      '{--Recalling the lighting in 2019 of--}{++Welcomes with thanks++} the ports',
    ))

  it('both brackets or neither', () =>
    assert.equal(
      changes('resolution 1996 (2011), by which', 'resolution 2149 (2014), by which'),
      'resolution {--1996 (2011)--}{++2149 (2014)++}, by which',
    ))

  it('citations of a list each by itself, with its date', () => {
    assert.equal(
      changes(
        'resolutions 45/58 P of 4 December 1990, 58/38 of 8 December 2003 and 59/89 of 3 December 2004',
        'resolutions 58/43 of 8 December 2003, 59/87 of 3 December 2004 and 74/2 of 9 December 2019',
      ),
      'resolutions {--45/58 P of 4 December 1990, 58/38--}{++58/43++} of 8 December 2003{-- and 59/89--}{++, 59/87++} ' +
        'of 3 December 2004{++ and 74/2 of 9 December 2019++}',
    )
    assert.equal(
      changes(
        'résolutions 74/270 du 2 avril 2020, intitulée « Ports »',
        'résolutions 74/270 du 2 avril 2020 et 74/274 du 20 avril 2020, intitulées « Ports »',
      ),
      'résolutions 74/270 du 2 avril 2020{--, intitulée--}{++ et 74/274 du 20 avril 2020, intitulées++} « Ports »',
    )
  })

  it('of very long texts, as well', () => {
    const long = Array.from({ length: 3000 }, (_, i) => `port${i} of`).join(' ')
    const found = changes(`a first ${long} last word`, `the first ${long.replace('port700', 'light')} last one`)
    assert.deepEqual(found.match(/\{(--|\+\+).*?\1\}/gu), [
      '{--a--}',
      '{++the++}',
      '{--port700--}',
      '{++light++}',
      '{--word--}',
      '{++one++}',
    ])
  })

  it('of a paragraph that is as long as a book', () => {
    const book = (word: string) => ({
      text: Array.from({ length: 150_000 }, (_, i) => `${word}${i}`).join(' '),
      emphasis: [],
    })
    assert.deepEqual(
      compareWords(wordsOf(book('old')), wordsOf(book('new'))).map(({ kind }) => kind),
      ['out', 'in'],
    )
  })

  it('what was put in alone', () => assert.equal(changes('to report', 'to report again'), 'to report{++ again++}'))

  it('emphasis is part of a word', () => {
    const [plain, marked] = ['1. Notes it', '1. *Notes* it'].map((text) => {
      const [resolution] = parse(`${HEAD}\n\n${text}`).model.resolutions
      const [paragraph] = resolution?.parts[0]?.children ?? []
      assert.ok(paragraph && 'prose' in paragraph)
      return wordsOf(paragraph.prose)
    })
    assert.ok(plain && marked)
    assert.deepEqual(
      compareWords(plain, marked).map(({ kind }) => kind),
      ['out', 'in', 'same'],
    )
  })
})

describe('compare: in the terms of those who draft', () => {
  /** What became of the paragraph, and of its words: `updated: citation 78/198 → 79/170`. */
  function told(before: string, now: string): string {
    const [old, present] = [before, now].map((text) => parse(`${HEAD}\n\n${text}`)) as [
      ReturnType<typeof parse>,
      ReturnType<typeof parse>,
    ]
    const unit = comparison(old, present).find(({ now }) => now?.kind !== 'organLine')
    return [unit?.kind, ...(unit?.changes ?? []).map((one) => `${one.kind} ${one.out} → ${one.in}`)].join('; ')
  }

  it('a citation brought up to date', () =>
    assert.equal(
      told(
        '*Recalling* its resolution 78/198 of 19 December 2023 on ports,',
        '*Recalling* its resolution 79/170 of 20 November 2024 on ports,',
      ),
      'updated; citation 78/198 of 19 December 2023 → 79/170 of 20 November 2024',
    ))

  it('a session, a date, a year', () =>
    assert.equal(
      told(
        '1. *Requests* a report at its seventy-fifth session, by 1 May 2021.',
        '1. *Requests* a report at its seventy-sixth session, by 3 May 2022.',
      ),
      'updated; session seventy-fifth → seventy-sixth; date 1 → 3; date 2021 → 2022',
    ))

  it('a reference that has followed its paragraph', () =>
    assert.equal(
      told('1. *Decides* on what paragraph 2 above says.', '1. *Decides* on what paragraph 3 above says.'),
      'updated; reference 2 → 3',
    ))

  it('“also” gained', () =>
    assert.equal(
      told('1. *Requests* a report.', '1. *Also requests* a report.'),
      'updated; also Requests → Also requests',
    ))

  it('a date with its month first', () =>
    assert.equal(
      told('1. *Notes* the storm of March 3, 2026.', '1. *Notes* the storm of March 5, 2027.').split(';')[0],
      'updated',
    ))

  it('a month of another year', () =>
    assert.equal(
      told('1. *Notes* the fair of July 2017 in ports.', '1. *Notes* the fair of May 2019 in ports.'),
      'updated; date July 2017 → May 2019',
    ))

  it('the number alone', () =>
    assert.equal(told('1. *Requests* a report.', '2. *Requests* a report.'), 'updated; number 1. → 2.'))

  it('another meeting and its day, in Spanish as well', () => {
    const last = (line: string): string => `La Asamblea General,\n\n1. *Decide* esperar.\n\n${line}`
    const [old, now] = ['Primera sesión plenaria\n14 de mayo de 2020', '41a sesión plenaria\n10 de julio de 2020'].map(
      (line) => parse(last(line)),
    )
    assert.ok(old && now)
    assert.equal(comparison(old, now).at(-1)?.kind, 'updated')
  })

  it('another kind of hyphen or space is no difference', () =>
    assert.equal(
      told(
        '1. *Notes* COVID‑19 in resolution\u00a070/1 of ports.',
        '1. *Notes* COVID-19 in resolution 70/1 of all ports.',
      ),
      'changed; words  → all',
    ))

  it('capitals are words, not “also”', () => {
    assert.equal(
      told('1. *Notes* the States members.', '1. *Notes* the States Members.'),
      'changed; words members → Members',
    )
  })

  it('capitals that a paragraph opens with are emphasis, and no change', () => {
    assert.equal(
      told('1. URGES all States to light their ports.', '1. *Urges* all States to light their ports.'),
      'same',
    )
    assert.equal(
      told('1. URGES all States to light their ports.', '1. *Urges* all States to light all ports.'),
      'changed; words their → all',
    )
    assert.equal(
      told('1. FURTHER URGES all States to help.', '1. *Also urges* all States to help.'),
      'updated; also FURTHER → Also',
    )
  })

  it('a label in another dress is the same number', () => {
    assert.equal(told('1. *Urges* all States to help.', 'OP1. *Urges* all States to help.'), 'same')
    assert.equal(
      told('OP2. *Urges* all States to help.', '3. *Urges* all States to help.'),
      'updated; number OP2. → 3.',
    )
  })

  it('citations of a list, with the words between them', () =>
    assert.equal(
      told(
        '*Recalling* its resolutions 75/1 of 1 May 2020 and 75/2 on ports,',
        '*Recalling* its resolutions 76/3 of 9 July 2021 and 76/4 on ports,',
      ).split(';')[0],
      'updated',
    ))

  it('a citation that was put in is a change', () =>
    assert.equal(
      told('*Recalling* its resolution 75/1 on ports,', '*Recalling* its resolution 75/1 and 76/2 on ports,').split(
        ';',
      )[0],
      'changed',
    ))

  it('other words in the same order, or the same in another, are a change; the closing mark follows from the place', () => {
    assert.equal(told('1. *Notes* ports and lights.', '1. *Notes* lights and ports.').split(';')[0], 'changed')
    assert.equal(told('1. *Notes* ports and lights.', '1. *Notes* ports and lights;'), 'same')
  })

  it('other words are a change', () =>
    assert.equal(
      told('1. *Requests* a report on ports.', '1. *Requests* a full report on ports.'),
      'changed; words  → full',
    ))
})

describe('compare: front matter and masthead', () => {
  const TEXT = 'The General Assembly,\n\n*Notes* it.\n'
  const told = (before: string, now: string) =>
    comparison(parse(before), parse(now))
      .filter(({ before, now }) => (now ?? before)?.kind === 'fact')
      .map(({ kind, before, now, changes }) => [
        kind,
        (now ?? before)?.path,
        changes.map((change) => `${change.kind}: ${change.out} → ${change.in}`).join(),
      ])
  const front = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n\n${TEXT}`

  it('what each says otherwise, wherever it says it', () => {
    const old = front(
      'organ: General Assembly',
      'session: 58',
      'symbol: A/1',
      'agenda-item: 3',
      'sponsors: Chile, Fiji',
    )
    const now = front(
      'organ: General Assembly',
      'session: 59',
      'symbol: A/1/Rev.1',
      'date: 2026-12-01',
      'sponsors: Chile, Fiji and Peru',
    )
    assert.deepEqual(told(old, now), [
      ['updated', 'symbol', 'citation: A/1 → A/1/Rev.1'],
      ['updated', 'session', 'session: 58 → 59'],
      ['dropped', 'agenda-item', ''],
      ['new', 'date', ''],
      ['changed', 'sponsors', 'words:  → and Peru'],
    ])
    assert.deepEqual(told(front('session: 58'), `Fifty-ninth session\n\n${TEXT}`), [
      ['updated', 'session', 'session: 58 → Fifty-ninth'],
    ])
  })

  it('the same in another form is the same, and texts without such facts have none', () => {
    assert.deepEqual(
      told(front('session: 58', 'date: 2026-12-01'), `Fifty-eighth session\n\n1 December 2026\n\n${TEXT}`),
      [],
    )
    assert.deepEqual(told(front('session: 58'), TEXT), [])
  })
})
