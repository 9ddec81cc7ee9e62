import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { inspect } from '../../../server/src/core/features/inspect.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import type { Span } from '../../../server/src/core/text/span.ts'
import { mark, marked } from '../../marks.ts'
import { draft } from '../../texts.ts'
import { BUENOS_AIRES, worldOf } from './world.ts'

const see = (text: string) => inspect(parse(text), DEFAULT_SETTINGS, worldOf([BUENOS_AIRES]))

/** Checks the spans of what was understood: each is marked once. */
function checkSpans(source: string, pick: (seen: ReturnType<typeof see>) => readonly { readonly span: Span }[]): void {
  const { text, spans } = marked(source)
  const found = pick(see(text)).map(({ span }) => span)
  assert.equal(mark(text, found), mark(text, spans))
}

const RECORD = draft`
  ---
  date: 2024-12-04
  ---

  79/116. Trade

  The General Assembly,

  Recalling its resolution 33/134 of 19 December 1979, and paragraph 1 below,

  1. Takes note of the report¹ and of decision 7/2 of the High-level Committee, and requests:

  (a) Goods:

  (i) Wheat;

  (b) Rice

  ¹ A/75/418.

  - and the like;

  2. *Decides* to remain seized of the matter.
`

describe('inspection', () => {
  const seen = see(RECORD)

  it('gives phrases with plain spaces, whatever spaces stand in them', () =>
    assert.deepEqual(
      see('The General Assembly,\n\n1. Calls\u00a0upon all;\n\n2. Takes\nnote of it.\n').operative.map((o) => o.verb),
      ['Calls upon', 'Takes note'],
    ))

  it('gives style and language', () => assert.deepEqual([seen.style, seen.language], ['un-ga', 'en']))

  it('gives the paragraphs with their phrases, whether or not they are emphasised', () => {
    assert.deepEqual(
      seen.preambular.map(({ phrase }) => phrase),
      ['Recalling'],
    )
    assert.deepEqual(
      seen.operative.map(({ label, verb }) => [label, verb]),
      [
        ['1.', 'Takes note'],
        ['2.', 'Decides'],
      ],
    )
  })

  it('gives a lone paragraph without a number, its label empty', () =>
    assert.deepEqual(
      see('The General Assembly,\n\nDecides so.\n').operative.map(({ label, verb }) => [label, verb]),
      [['', 'Decides']],
    ))

  it('gives the sub-paragraphs of all degrees in the order of the text', () =>
    assert.deepEqual(
      seen.points.map(({ label, degree }) => [label, degree]),
      [
        ['(a)', 1],
        ['(i)', 2],
        ['(b)', 1],
      ],
    ))

  it('gives footnotes with where their mark is and what they interrupt', () =>
    assert.deepEqual(
      seen.footnotes.map(({ span, ...note }) => note),
      [{ mark: '¹', text: 'A/75/418.', markedIn: '1.', inside: '(b)' }],
    ))

  it('gives citations with what is to be thought of them', () =>
    assert.deepEqual(
      seen.citations.map(({ text, symbol, date, status }) => [text, symbol, date, status]),
      [
        ['resolution 33/134 of 19 December 1979', 'A/RES/33/134', '1979-12-19', 'contradicted'],
        ['paragraph 1 below', null, null, 'internal'],
        ['decision 7/2', null, null, 'unknown'],
        ['A/75/418', 'A/75/418', null, 'unknown'],
      ],
    ))

  it('gives the tree of each resolution', () => {
    const plain = (key: string, value: unknown): unknown => (key === 'span' ? undefined : value)
    assert.deepEqual(JSON.parse(JSON.stringify(seen.resolutions, plain)), [
      {
        designation: '79/116',
        symbol: 'A/RES/79/116',
        date: '2024-12-04',
        title: 'Trade',
        organ: 'ga',
        parts: [
          {
            label: null,
            title: null,
            organLine: 'The General Assembly,',
            children: [
              { kind: 'preambular', phrase: 'Recalling', points: [] },
              {
                kind: 'operative',
                label: '1.',
                verb: 'Takes note',
                points: [
                  { label: '(a)', degree: 1, points: [{ label: '(i)', degree: 2, points: [] }] },
                  { label: '(b)', degree: 1, points: [] },
                ],
              },
              { kind: 'operative', label: '2.', verb: 'Decides', points: [] },
            ],
          },
        ],
        annexes: [],
      },
    ])
  })

  it('gives spans without bullets, and with sub-paragraphs and the notes between', () => {
    const source =
      'The General Assembly,\n\n- ⟦1. Notes it:\n  - (a) Goods\n\n¹ A/75/418.\n\n  - and rice;⟧\n\n- ⟦2. Decides.⟧\n'
    checkSpans(source, ({ operative }) => operative)
  })
  it('gives spans of citations with noun and date', () =>
    checkSpans(
      'The General Assembly,\n\nRecalling its ⟦resolution\n33/134 of 19 December 1978⟧ and ⟦61/2⟧,\n',
      ({ citations }) => citations,
    ))
  it('gives nothing for a text that is no resolution', () => {
    const { operative, preambular, points, footnotes, citations, resolutions } = see('Dear colleagues,\n')
    assert.deepEqual([operative, preambular, points, footnotes, citations, resolutions].flat(), [])
  })
})
