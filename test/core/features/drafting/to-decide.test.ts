import assert from 'node:assert/strict'
import { parse } from '../../../../server/src/core/document/document.ts'
import { settle, toDecideIn } from '../../../../server/src/core/features/drafting/to-decide.ts'
import { printMessage } from '../../../../server/src/core/messages/print.ts'
import { applyEdits } from '../../../../server/src/core/text/edit.ts'

const DRAFT = `# Budget for [2025?]

The General Assembly,

*Recalling* its resolution [80/15 of 6 November 2025?] and [all] others,

1. *Requests* a report at its [eighty-first?] session;

2. *Decides* to act on [name of body].[^1]

[^1]: [A/80/311?].
`

describe('what is to be decided', () => {
  it('is each value with its mark, with its kind and its place', () =>
    assert.deepEqual(
      toDecideIn(parse(DRAFT)).map(({ kind, value, where }) => [kind, value, printMessage(where, 'en')]),
      [
        ['date', '2025', 'title'],
        ['citation', '80/15 of 6 November 2025', 'preamble'],
        ['session', 'eighty-first', 'paragraph 1'],
        ['document', 'A/80/311', 'footnote 1'],
      ],
    ))
  it('is a session in figures, too', () =>
    assert.deepEqual(
      toDecideIn(parse('# Puertos\n\nEl Consejo,\n\n1. *Pide* un informe en su [57º?] período de sesiones;\n')).map(
        ({ kind }) => kind,
      ),
      ['session'],
    ))
  it('is told with the words around it, and no half of a mark', () => {
    const before = 'a report of the Secretary-General on ports and their lights, '
    for (let cut = 0; cut < 5; cut++) {
      const draft = `The Council,\n\n1. <u>Requests</u> ${before.slice(cut)}[2027?]${before.slice(cut + 2)}<u>and</u> more.\n`
      assert.doesNotMatch(toDecideIn(parse(draft))[0]?.words ?? '', /[<>]/)
    }
  })
  it('is told with words of its own paragraph, without the marks of notes', () =>
    assert.deepEqual(
      toDecideIn(parse(DRAFT)).map(({ words }) => words),
      [
        '# Budget for 2025',
        'Recalling its resolution 80/15 of 6 November 2025 and all] others,',
        '1. Requests a report at its eighty-first session;',
        'A/80/311.',
      ],
    ))
  it('is told without half a mark of a note, where the words are cut', () => {
    const words = 'a report on the lights of ports and on what has become of th'
    for (let cut = 0; cut < 6; cut++) {
      const draft = `The Council,\n\n1. *Requests* more[^12]${words.slice(cut)}[2027?]${words.slice(cut)}[^12] so.\n`
      assert.doesNotMatch(toDecideIn(parse(draft))[0]?.words ?? '', /[[\]^]|12/)
    }
  })
  it('is settled by taking the mark away', () => {
    const document = parse(DRAFT)
    const [, , session] = toDecideIn(document)
    const text = applyEdits(DRAFT, settle(document, session?.span ?? assert.fail()))
    assert.ok(text.includes('at its eighty-first session'))
    assert.equal(toDecideIn(parse(text)).length, 3)
    assert.deepEqual(settle(document, { start: 3, end: 9 }), [], 'nothing is marked there')
  })
})
