import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { planRenumbering } from '../../../server/src/core/numbering/plan.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'

/** What stands before the paragraphs of a draft in each language. */
const HEADS = {
  en: 'The General Assembly,\n\n*Recalling* its resolution 33/134 of 19 December 1978,\n\n',
  es: 'La Asamblea General,\n\n*Recordando* su resolución 33/134, de 19 de diciembre de 1978,\n\n',
  fr: 'L’Assemblée générale,\n\n*Rappelant* sa résolution 33/134 du 19 décembre 1978,\n\n',
}

interface Renumbered {
  readonly language?: keyof typeof HEADS
  /** What stands before the paragraphs, if it is not what stands there in others. */
  readonly head?: string
  /** The paragraphs as they stand, a line each, and as they are to be; those of the base, where there is one. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly base?: readonly string[]
  /** What is left to a person: `paragraph 3: gone`. */
  readonly left?: readonly string[]
}

function check({ language = 'en', head = HEADS[language], before, after, base, left = [] }: Renumbered): void {
  const written = (lines: readonly string[]): string => `${head}${lines.join('\n\n')}\n`
  const document = parse(written(before))
  const { style } = chooseStyle(document, DEFAULT_SETTINGS)
  const plan = planRenumbering(document, style, base ? parse(written(base)) : null)
  const text = applyEdits(document.text, plan.edits)
  assert.equal(text, written(after))
  assert.deepEqual(
    plan.left.map((one) => `${one.text}: ${one.why}`),
    left,
  )
  const again = planRenumbering(parse(text), style)
  assert.deepEqual(again.edits, [], 'what is renumbered needs no more')
}

const unchanged = (...lines: readonly string[]): void => check({ before: lines, after: lines })

describe('renumber: paragraphs', () => {
  it('without a number takes the next, and references follow those behind it', () =>
    check({
      before: [
        '1. *Notes* it;',
        '*Emphasizes* the lights;',
        '2. *Requests* a report;',
        '3. *Decides* on paragraph 2 above.',
      ],
      after: [
        '1. *Notes* it;',
        '2. *Emphasizes* the lights;',
        '3. *Requests* a report;',
        '4. *Decides* on paragraph 3 above.',
      ],
    }))

  it('go on from the numbers of reasons, where the decision does not begin with 1 again', () => {
    const reasons = '1. *Recalling* one,\n\n2. *Noting* two,\n\n'
    const before = ['3. *Requests* a report;', '5. *Decides* on paragraph 3 above.']
    check({
      head: `The General Assembly,\n\n${reasons}`,
      before,
      after: ['3. *Requests* a report;', '4. *Decides* on paragraph 3 above.'],
    })
    check({
      head: `The General Assembly,\n\n${reasons}`,
      before: ['1. *Requests* a report;', '3. *Decides* on paragraph 1 above.'],
      after: ['1. *Requests* a report;', '2. *Decides* on paragraph 1 above.'],
    })
    // One reason without a number: the numbers are those of the decision alone.
    check({
      head: `The General Assembly,\n\n${reasons}*Noting* three,\n\n`,
      before,
      after: ['1. *Requests* a report;', '2. *Decides* on paragraph 1 above.'],
    })
  })

  it('of two with one number, the first is new', () =>
    check({
      before: [
        '1. *Notes* it;',
        '2. *Emphasizes* the lights;',
        '2. *Requests* a report;',
        '3. *Decides* on paragraph 2 above.',
      ],
      after: [
        '1. *Notes* it;',
        '2. *Emphasizes* the lights;',
        '3. *Requests* a report;',
        '4. *Decides* on paragraph 3 above.',
      ],
    }))

  it('a number that is missing was taken out, and who refers to it is left', () =>
    check({
      before: ['1. *Notes* it;', '3. *Requests* a report;', '4. *Decides* on paragraphs 2 and 3 above.'],
      after: ['1. *Notes* it;', '2. *Requests* a report;', '3. *Decides* on paragraphs 2 and 2 above.'],
      left: ['paragraphs 2 and 3: gone'],
    }))

  it('and is left once, though a range has lost its beginning too', () =>
    check({
      base: [
        '1. *Notes* it;',
        '2. *Requests* a report;',
        '3. *Urges* all;',
        '4. *Decides* on paragraphs 1 to 3 above.',
      ],
      before: ['2. *Requests* a report;', '3. *Urges* all;', '4. *Decides* on paragraphs 1 to 3 above.'],
      after: ['1. *Requests* a report;', '2. *Urges* all;', '3. *Decides* on paragraphs 1 to 2 above.'],
      left: ['paragraphs 1 to 3: gone'],
    }))

  it('a number before a smaller one was moved, and “above” becomes “below”', () =>
    check({
      before: ['1. *Notes* it;', '3. *Urges* what paragraph 2 above says;', '2. *Requests* it;', '4. *Decides* so.'],
      after: ['1. *Notes* it;', '2. *Urges* what paragraph 3 below says;', '3. *Requests* it;', '4. *Decides* so.'],
    }))

  it('all of a draft without any', () =>
    check({
      before: ['*Notes* it;', '*Requests* a report;', '*Decides* to go on.'],
      after: ['1. *Notes* it;', '2. *Requests* a report;', '3. *Decides* to go on.'],
    }))

  it('a single one stays without', () => unchanged('*Decides* to go on.'))

  it('`bis` follows its paragraph and takes no number', () =>
    check({
      before: [
        '1. *Notes* it;',
        '3. *Urges* it;',
        '3 bis. *Requests* what paragraph 3 bis above says;',
        '4. *Decides* so.',
      ],
      after: [
        '1. *Notes* it;',
        '2. *Urges* it;',
        '2 bis. *Requests* what paragraph 2 bis above says;',
        '3. *Decides* so.',
      ],
    }))

  it('so do `ter`, `quinquies` and the others, and their references', () =>
    check({
      before: [
        '1. *Notes* it;',
        '3. *Urges* paragraphs 3 ter and 3 quinquies below;',
        '3 ter. *Requests* it;',
        '3 quinquies. *Invites* it;',
        '4. *Decides* on paragraph 3 quinquies above.',
      ],
      after: [
        '1. *Notes* it;',
        '2. *Urges* paragraphs 2 ter and 2 quinquies below;',
        '2 ter. *Requests* it;',
        '2 quinquies. *Invites* it;',
        '3. *Decides* on paragraph 2 quinquies above.',
      ],
    }))

  it('`bis` that follows none is the first: so is 1 A, and what negotiators call it', () => {
    check({
      before: ['1 bis. *Urges* it;', '2. *Decides* on paragraph 1 bis above.'],
      after: ['1. *Urges* it;', '2. *Decides* on paragraph 1 above.'],
    })
    check({ before: ['3A. *Urges* it;', '4. *Decides* so.'], after: ['1. *Urges* it;', '2. *Decides* so.'] })
    check({ before: ['OP1 bis *Urges* it;', 'OP2 *Decides* so.'], after: ['OP1 *Urges* it;', 'OP2 *Decides* so.'] })
  })

  it('keep the dress of their labels', () =>
    check({
      before: ['**1.** *Notes* it;', '**3.** *Requests* it;', 'OP4. *Urges* it;'],
      after: ['**1.** *Notes* it;', '**2.** *Requests* it;', 'OP3. *Urges* it;'],
    }))

  it('begin again in sections that do, and go on in those that do not', () => {
    unchanged('I', '1. *Notes* it;', '2. *Urges* it;', 'II', '1. *Requests* it;', '2. *Decides* on paragraph 1 above.')
    check({
      before: [
        'I',
        '1. *Notes* it;',
        '3. *Urges* it;',
        'II',
        '4. *Requests* it;',
        '5. *Decides* on paragraph 4 above.',
      ],
      after: ['I', '1. *Notes* it;', '2. *Urges* it;', 'II', '3. *Requests* it;', '4. *Decides* on paragraph 3 above.'],
    })
  })

  it('right ones stay, byte for byte', () =>
    unchanged('1. *Notes* it;', '2. *Requests* a report on paragraph 1 above:', '(a) Trade;', '(b) Ports.'))
})

describe('renumber: sub-paragraphs', () => {
  it('`bis` that follows none is counted as the first', () =>
    unchanged('1. *Requests* a report on:', '(a bis) Trade;', '(b) Ports;', '2. *Decides* so.'))

  it('labels and what refers to them', () =>
    check({
      before: [
        '1. *Requests* reports on:',
        '(a) Trade;',
        '(c) Ports;',
        '(d) What subparagraph (c) above says;',
        '2. *Decides* on paragraph 1 (d) above.',
      ],
      after: [
        '1. *Requests* reports on:',
        '(a) Trade;',
        '(b) Ports;',
        '(c) What subparagraph (b) above says;',
        '2. *Decides* on paragraph 1 (c) above.',
      ],
    }))

  it('lists and ranges of them, each at its degree', () =>
    check({
      before: [
        '1. *Notes* it;',
        '3. *Requests* reports on:',
        '(a) Trade:',
        '(i) Of ports;',
        '(iii) Of lights;',
        '(c) Ports;',
        '4. *Decides* on subparagraphs (a) and (c) of paragraph 3 above, and on paragraph 3 (a) (i) and (iii) above.',
      ],
      after: [
        '1. *Notes* it;',
        '2. *Requests* reports on:',
        '(a) Trade:',
        '(i) Of ports;',
        '(ii) Of lights;',
        '(b) Ports;',
        '3. *Decides* on subparagraphs (a) and (b) of paragraph 2 above, and on paragraph 2 (a) (i) and (ii) above.',
      ],
    }))
})

describe('renumber: references', () => {
  it('ranges grow', () =>
    check({
      before: [
        '1. *Notes* it;',
        '2. *Urges* it;',
        '*Welcomes* it;',
        '3. *Requests* it;',
        '4. *Decides* on paragraphs 1 to 3 above.',
      ],
      after: [
        '1. *Notes* it;',
        '2. *Urges* it;',
        '3. *Welcomes* it;',
        '4. *Requests* it;',
        '5. *Decides* on paragraphs 1 to 4 above.',
      ],
    }))

  it('that are shortened follow as well, with their full stop or without', () =>
    check({
      before: ['2. *Notes* it;', '3. *Decides* on para 2, para. 2 and paras 2 and 3 above.'],
      after: ['1. *Notes* it;', '2. *Decides* on para 1, para. 1 and paras 1 and 2 above.'],
    }))

  it('to paragraphs of the preamble stay', () =>
    check({
      before: ['2. *Notes* it;', '3. *Decides* on paragraph 2 above and preambular paragraph 2 above.'],
      after: ['1. *Notes* it;', '2. *Decides* on paragraph 1 above and preambular paragraph 2 above.'],
    }))

  it('to other resolutions, in quotations and in annexes stay', () =>
    check({
      before: [
        '2. *Notes* paragraph 2 of its resolution 33/134, and “paragraph 3 above”;',
        '3. *Decides* to adopt the annex.',
        'Annex',
        '1. As paragraph 3 above says.',
      ],
      after: [
        '1. *Notes* paragraph 2 of its resolution 33/134, and “paragraph 3 above”;',
        '2. *Decides* to adopt the annex.',
        'Annex',
        '1. As paragraph 3 above says.',
      ],
    }))

  it('follow by the names that delegates give to paragraphs', () => {
    check({
      before: ['2. *Notes* it;', '3. *Decides* on OP 2 above, and to do as operative clauses 2 and 3 above say.'],
      after: ['1. *Notes* it;', '2. *Decides* on OP 1 above, and to do as operative clauses 1 and 2 above say.'],
    })
    check({
      language: 'es',
      before: ['2. *Toma nota* de ello;', '3. *Decide* hacer lo que dice la cláusula operativa 2 supra.'],
      after: ['1. *Toma nota* de ello;', '2. *Decide* hacer lo que dice la cláusula operativa 1 supra.'],
    })
    check({
      language: 'fr',
      before: ['2. *Note* cela ;', '3. *Décide* de faire ce que dit la clause opérative 2 ci-dessus.'],
      after: ['1. *Note* cela ;', '2. *Décide* de faire ce que dit la clause opérative 1 ci-dessus.'],
    })
  })

  it('that nothing says whose they are are left, and told', () =>
    check({
      before: ['2. *Notes* it;', '3. *Decides* on what paragraph 2 provides.'],
      after: ['1. *Notes* it;', '2. *Decides* on what paragraph 2 provides.'],
      left: ['paragraph 2: bare'],
    }))

  it('that nothing says whose they are follow where an earlier text has what they led to, and no other is cited', () =>
    check({
      base: [
        '1. *Takes note* of the lights;',
        '2. *Notes* it;',
        '3. *Decides* on what paragraph 2 provides, and on the measures of paragraph 9.',
      ],
      before: ['2. *Notes* it;', '3. *Decides* on what paragraph 2 provides, and on the measures of paragraph 9.'],
      after: ['1. *Notes* it;', '2. *Decides* on what paragraph 1 provides, and on the measures of paragraph 9.'],
    }))

  it('that nothing says whose they are are told where what they led to is gone', () =>
    check({
      base: ['1. *Takes note* of the lights;', '2. *Notes* it;', '3. *Decides* on what paragraph 1 provides.'],
      before: ['2. *Notes* it;', '3. *Decides* on what paragraph 1 provides.'],
      after: ['1. *Notes* it;', '2. *Decides* on what paragraph 1 provides.'],
      left: ['paragraph 1: gone'],
    }))

  for (const words of [
    'as in resolution 33/134, on what paragraph 2 provides',
    'in accordance with article 21, paragraph 2',
    'in accordance with article IV paragraph 2',
    'by the Guidelines, in particular paragraph 2',
    'by the Guidelines and their paragraph 2',
    'by the Guidelines, notably paragraph 2 thereof',
  ])
    it(`that may be of another text are left, and told: ${words}`, () =>
      check({
        base: ['1. *Takes note* of the lights;', '2. *Notes* it;', `3. *Decides* to act ${words}.`],
        before: ['2. *Notes* it;', `3. *Decides* to act ${words}.`],
        after: ['1. *Notes* it;', `2. *Decides* to act ${words}.`],
        left: ['paragraph 2: bare'],
      }))

  it('of regulations, whose paragraphs have points, are left', () =>
    check({
      base: [
        '1. *Takes note* of the lights;',
        '2. *Notes* it;',
        '3. *Decides* to act as set out in paragraph 2.12 of the Regulations.',
      ],
      before: ['2. *Notes* it;', '3. *Decides* to act as set out in paragraph 2.12 of the Regulations.'],
      after: ['1. *Notes* it;', '2. *Decides* to act as set out in paragraph 2.12 of the Regulations.'],
      left: ['paragraph 2: bare'],
    }))

  it('“the preceding paragraph” that is no more is named', () =>
    check({
      before: ['1. *Notes* it;', '*Urges* them;', '2. *Decides* on the preceding paragraph.'],
      after: ['1. *Notes* it;', '2. *Urges* them;', '3. *Decides* on paragraph 1 above.'],
    }))

  it('in Spanish', () =>
    check({
      language: 'es',
      before: [
        '1. *Observa* el informe;',
        '3. *Solicita* informes sobre:',
        'a) El comercio;',
        'c) Los puertos;',
        '4. *Decide* lo dicho en el apartado c) del párrafo 3 supra y en el párrafo 3 de la presente resolución.',
      ],
      after: [
        '1. *Observa* el informe;',
        '2. *Solicita* informes sobre:',
        'a) El comercio;',
        'b) Los puertos;',
        '3. *Decide* lo dicho en el apartado b) del párrafo 2 supra y en el párrafo 2 de la presente resolución.',
      ],
    }))

  it('in Spanish, as it is said in America, and at the head of a sentence', () =>
    check({
      language: 'es',
      before: [
        '1. *Observa* el informe;',
        '3. *Solicita* informes sobre:',
        'a) El comercio;',
        'c) Los puertos;',
        '4. *Invita* a los puertos a cumplir:',
        'a) El literal c) del numeral 3 que antecede;',
        'b) Párrafo 3 supra;',
        'c) El inciso a) supra.',
      ],
      after: [
        '1. *Observa* el informe;',
        '2. *Solicita* informes sobre:',
        'a) El comercio;',
        'b) Los puertos;',
        '3. *Invita* a los puertos a cumplir:',
        'a) El literal b) del numeral 2 que antecede;',
        'b) Párrafo 2 supra;',
        'c) El inciso a) supra.',
      ],
    }))

  it('in French', () =>
    check({
      language: 'fr',
      before: [
        '1. *Prend note* du rapport ;',
        '3. *Prie* le Secrétaire général de lui rendre compte ;',
        '4. *Décide* de ce qui est dit aux paragraphes 1 et 3 ci‑dessus.',
      ],
      after: [
        '1. *Prend note* du rapport ;',
        '2. *Prie* le Secrétaire général de lui rendre compte ;',
        '3. *Décide* de ce qui est dit aux paragraphes 1 et 2 ci‑dessus.',
      ],
    }))
})

describe('renumber: articles', () => {
  const check = (before: string, after: string): void => {
    const document = parse(before)
    const { style } = chooseStyle(document, DEFAULT_SETTINGS)
    assert.equal(applyEdits(before, planRenumbering(document, style).edits), after)
  }
  it('are followed by what names them, in three languages', () => {
    for (const [organ, verb, label, reference, other] of [
      [
        'EL CONSEJO,',
        'RESUELVE:',
        (n: number) => `Artículo ${n}.-`,
        (n: number) => `artículo ${n} que antecede`,
        'artículo 3 de la Ley',
      ],
      [
        'LE CONSEIL,',
        'DÉCIDE :',
        (n: number) => `Article ${n}. –`,
        (n: number) => `article ${n} ci-dessus`,
        'article 3 de la loi',
      ],
      [
        'THE COUNCIL,',
        'RESOLVES:',
        (n: number) => `Article ${n}.`,
        (n: number) => `article ${n} above`,
        'article 3 of the Act',
      ],
    ] as const) {
      const text = (first: number, second: number): string =>
        [
          organ,
          verb,
          `${label(1)} ABC.`,
          `${label(first)} ABC, ${other}.`,
          `${label(second)} ABC ${reference(first)}.`,
        ].join('\n\n')
      check(text(3, 4), text(2, 3))
    }
  })
  it('of other texts are meant where paragraphs are none', () => {
    const text = (number: number): string =>
      `The General Assembly,\n\n1. *Notes* it;\n\n${number}. *Invites* them;\n\n${number + 1}. *Recalls* article 3 above.\n`
    check(text(3), text(2))
  })
})

describe('renumber: annexes and tables', () => {
  const annexed = (last: string, said: string): readonly string[] => [
    '1. *Notes* it;',
    `${last}. *Adopts* the plan.`,
    'Annex',
    `1. Ports carry out paragraph ${said}, and paragraph 3 of resolution 33/134 of 19 December 1978.`,
    '2. As paragraph 3 above says, paragraph 3 is of the plan, and paragraph 3 of this decision.',
    `3. So is point (a) of paragraph ${said}.`,
    `| paragraph ${said} | paragraph 3 above |`,
  ]

  it('name paragraphs of the resolution where they say so: “of the present resolution”; all others are their own', () =>
    check({ before: annexed('3', '3 of the present resolution'), after: annexed('2', '2 of the present resolution') }))

  it('are told what is gone', () =>
    check({
      before: annexed('3', '9 of this resolution'),
      after: annexed('2', '9 of this resolution'),
      left: ['paragraph 9: gone', 'paragraph 9: gone', 'paragraph 9: gone'],
    }))
})

describe('renumber: paragraphs without numbers', () => {
  it('all get one where none has any, whatever they close with', () => {
    for (const mark of ['', ';', ','])
      check({
        before: [`Requests a survey${mark}`, `*Notes* the item “Ports”${mark}`, 'Decides to go on'],
        after: [`1. Requests a survey${mark}`, `2. *Notes* the item “Ports”${mark}`, '3. Decides to go on'],
      })
  })

  it('get none in a house that numbers none', () => {
    for (const [head, ...lines] of [
      [
        'WHEREAS, ports are dark; and\n\n',
        'RESOLVED, That they be lit; and be it further',
        'RESOLVED, That bells be rung.',
      ],
      [
        'The Plenipotentiary Conference,\n\nconsidering\n\nthat ports are dark,\n\n',
        'resolves',
        'to light ports,',
        'invites',
        'all to help.',
      ],
    ] as const)
      check({ head: head as string, before: lines, after: lines })
  })

  it('may begin anew below a line that announces more of them', () => {
    const lines = [
      '1. The Council light them;',
      '2. The Clerk report.',
      'BE IT FURTHER RESOLVED THAT:',
      '1. Bells be rung.',
    ]
    check({ head: 'WHEREAS ports are dark,\n\nBE IT RESOLVED THAT:\n\n', before: lines, after: lines })
  })
})

describe('renumber: notes', () => {
  it('go with their paragraphs, and “see note 2 above” with them', () =>
    check({
      before: ['1. *Notes* the report;[^2]', '2. *Recalls* the plan.[^1]', '[^1]: See note 2 above.', '[^2]: A/75/1.'],
      after: ['1. *Notes* the report;[^1]', '2. *Recalls* the plan.[^2]', '[^1]: A/75/1.', '[^2]: See note 1 above.'],
    }))

  it('turn the word that says where a note stands, in italics or not, in three languages', () => {
    for (const [language, see, below, above] of [
      ['en', 'See note', 'below', 'above'],
      ['en', 'See note', '*infra*', '*supra*'],
      ['es', 'Véase la nota', '*infra*', '*supra*'],
      ['es', 'Véase la nota', '_infra_', '_supra_'],
      ['fr', 'Voir note', '<u>infra</u>', '<u>supra</u>'],
    ] as const)
      check({
        language,
        before: ['1. *A*[^2] *b*[^1]', `[^1]: ${see} 2 ${below}.`, '[^2]: A/75/1.'],
        after: ['1. *A*[^1] *b*[^2]', '[^1]: A/75/1.', `[^2]: ${see} 1 ${above}.`],
      })
  })

  /** Notes 1 and 2 change places, and so do 3 and 4; `said` is what the last paragraph says. */
  const exchanged = (said: string): readonly string[] => [
    '1. *Notes* one,[^2] two,[^1] three[^4] and four;[^3]',
    `2. *Recalls* ${said}.`,
    '[^1]: A/75/2.',
    '[^2]: A/75/1.',
    '[^3]: A/75/4.',
    '[^4]: A/75/3.',
  ]
  const inOrder = (said: string): readonly string[] => [
    '1. *Notes* one,[^1] two,[^2] three[^3] and four;[^4]',
    `2. *Recalls* ${said}.`,
    '[^1]: A/75/1.',
    '[^2]: A/75/2.',
    '[^3]: A/75/3.',
    '[^4]: A/75/4.',
  ]

  it('that are named together are so still, in their order', () => {
    const follow = (was: string, is: string, language?: keyof typeof HEADS): void =>
      check({ before: exchanged(was), after: inOrder(is), ...(language && { language }) })
    follow('note 1 above and notes 2 and 3 above', 'note 2 above and notes 1 and 4 above')
    follow('notes 1, 3 and 4 above', 'notes 2, 3 and 4 above')
    follow('notes 3 to 4 above and notes 1–4 supra', 'notes 3 to 4 above and notes 1–4 supra')
    follow('notas 1 y 3 supra', 'notas 2 y 4 supra', 'es')
    follow('notes 1 et 3 ci-dessus', 'notes 2 et 4 ci-dessus', 'fr')
  })

  it('are left where nothing says whose they are, or what is named does not stand together, and others follow', () => {
    const left = (was: string, is: string, ...what: readonly string[]): void =>
      check({ before: exchanged(was), after: inOrder(is), left: what })
    left('note 1 of the report, and note 3 above', 'note 1 of the report, and note 4 above', 'note 1: bare')
    check({
      before: [
        '1. *Notes* the report;[^2]',
        '2. *Recalls* the plan.[^1]',
        '[^1]: See note 2 of A/75/1.',
        '[^2]: A/75/2.',
      ],
      after: [
        '1. *Notes* the report;[^1]',
        '2. *Recalls* the plan.[^2]',
        '[^1]: A/75/2.',
        '[^2]: See note 2 of A/75/1.',
      ],
      left: ['note 2: bare'],
    })
    left('notes 2 to 4 above, and note 1 above', 'notes 2 to 4 above, and note 2 above', 'notes 2 to 4 above: apart')
  })
})

describe('renumber: by an earlier text', () => {
  const base = [
    '1. *Notes* the first report;',
    '2. *Requests* a second report on ports;',
    '3. *Decides* on paragraph 2 above.',
  ]

  it('references that a renumbering by hand has left are found and follow', () =>
    check({
      base,
      before: [
        '1. *Notes* the first report;',
        '2. *Urges* all ports to light;',
        '3. *Requests* a second report on ports;',
        '4. *Decides* on paragraph 2 above.',
      ],
      after: [
        '1. *Notes* the first report;',
        '2. *Urges* all ports to light;',
        '3. *Requests* a second report on ports;',
        '4. *Decides* on paragraph 3 above.',
      ],
    }))

  it('a paragraph that was taken out is known to be gone', () =>
    check({
      base,
      before: ['1. *Notes* the first report;', '2. *Decides* on paragraph 2 above.'],
      after: ['1. *Notes* the first report;', '2. *Decides* on paragraph 2 above.'],
      left: ['paragraph 2: gone'],
    }))

  it('a paragraph that was moved and rewritten is known by its words', () =>
    check({
      base,
      before: [
        '1. *Requests* a second report on ports, too;',
        '2. *Notes* the first report;',
        '3. *Decides* on paragraph 2 above.',
      ],
      after: [
        '1. *Requests* a second report on ports, too;',
        '2. *Notes* the first report;',
        '3. *Decides* on paragraph 1 above.',
      ],
    }))
})
