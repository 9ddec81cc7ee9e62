import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

const HEADS = { en: 'The General Assembly,', es: 'La Asamblea General,', fr: 'L’Assemblée générale,' }

/** The paragraphs of a draft after all mends of the rule, and how many slips are left. */
function mended(language: keyof typeof HEADS, paragraphs: readonly string[]): readonly string[] {
  const text = `${[HEADS[language], ...paragraphs].join('\n\n')}\n`
  const slips = (source: string) =>
    lint(parse(source), DEFAULT_SETTINGS, EMPTY_WORLD).filter(({ rule }) => rule === 'repeated-opening')
  const after = applyEdits(
    text,
    slips(text).flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  )
  assert.deepEqual(slips(after), [])
  return after.trimEnd().split('\n\n').slice(1)
}

describe('also and further', () => {
  it('stand before a verb of the operative part, with the capital, inside the emphasis', () => {
    assert.deepEqual(
      mended('en', [
        '1. <u>Decides</u> a;',
        '2. <u>Decides</u> b;',
        '3. <u>Also decides</u> c;',
        '4. <u>Decides</u> d.',
      ]),
      ['1. <u>Decides</u> a;', '2. <u>Also decides</u> b;', '3. <u>Further decides</u> c;', '4. <u>Decides</u> d.'],
    )
  })

  it('stand behind a participle, and behind the auxiliary of a perfect one', () => {
    assert.deepEqual(
      mended('en', [
        '*Noting with concern* a,',
        '*Also noting with concern* b,',
        '*Having considered* c,',
        '*Having considered* d,',
        '*Decides* so.',
      ]),
      [
        '*Noting with concern* a,',
        '*Noting with concern also* b,',
        '*Having considered* c,',
        '*Having also considered* d,',
        '*Decides* so.',
      ],
    )
  })

  it('go where nothing stands above them', () => {
    assert.deepEqual(
      mended('en', ['*Recalling further* a,', '1. *Also urges* all States to act;', '2. *Decides* so.']),
      ['*Recalling* a,', '1. *Urges* all States to act;', '2. *Decides* so.'],
    )
  })

  it('go unasked only from phrases that are usual with them', () => {
    const isSafe = (opening: string) => {
      const text = `75/900. Lamps\n\nThe General Assembly,\n\n*Noting* a,\n\n*${opening}* b,\n\n*Decides* so.\n`
      const found = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter(({ rule }) => rule === 'repeated-opening')
      return found.flatMap(({ fixes }) => fixes.map(({ safe }) => safe))
    }
    assert.deepEqual(isSafe('Recalling further'), [true])
    assert.deepEqual(isSafe('Further expressing alarm'), [false])
    assert.deepEqual(isSafe('Welcoming and further encouraging'), [])
  })

  it('mark the same body addressed, and not another', () => {
    const paragraphs = [
      '1. *Requests* the Secretary-General to act;',
      '2. *Requests* the Secretary-General, within existing resources, to report;',
      '3. *Requests* the Executive Director to report.',
    ]
    assert.deepEqual(mended('en', paragraphs), [
      paragraphs[0],
      paragraphs[1]?.replace('Requests', 'Also requests'),
      paragraphs[2],
    ])
  })

  it('are también and además in Spanish, before what the organ has of its own', () => {
    assert.deepEqual(
      mended('es', [
        '*Recordando* a,',
        '*Recordando además* b,',
        '1. *Reitera su solicitud* c;',
        '2. *Reitera su solicitud* d;',
        '3. *Decide* e.',
      ]),
      [
        '*Recordando* a,',
        '*Recordando también* b,',
        '1. *Reitera su solicitud* c;',
        '2. *Reitera también su solicitud* d;',
        '3. *Decide* e.',
      ],
    )
  })

  it('are également and en outre in French, where any of them will do', () => {
    assert.deepEqual(mended('fr', ['*Rappelant* a,', '*Rappelant* b,', '*Rappelant en outre* c,', '*Décide* d.']), [
      '*Rappelant* a,',
      '*Rappelant également* b,',
      '*Rappelant en outre* c,',
      '*Décide* d.',
    ])
  })

  it('are not asked for where another body is addressed, though it has words of the one above', () => {
    const paragraphs = [
      '1. <u>Requests</u> the Working Group and other experts to meet;',
      '2. <u>Requests</u> the Working Group to report;',
      '3. <u>Also requests</u> the Working Group to go on.',
    ]
    assert.deepEqual(mended('en', paragraphs), paragraphs)
  })

  it('are left as they are where a paragraph may be lost above them, or its verb is misspelt', () => {
    for (const paragraphs of [
      ['1. *Requests* the Secretary-General to act;', '3. *Further requests* the Secretary-General to report.'],
      [
        '1. *Requests* the Secretary-General to act;',
        '*Requests* the Secretary-General to go;',
        '3. *Further requests* the Secretary-General to report.',
      ],
      ['1. *Requets* the Secretary-General to act;', '2. *Also requests* the Secretary-General to report.'],
    ])
      assert.deepEqual(mended('en', paragraphs), paragraphs)
  })
})
