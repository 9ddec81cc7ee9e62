import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { definition } from '../../../server/src/core/features/definition.ts'
import { hover } from '../../../server/src/core/features/hover.ts'
import { marked } from '../../marks.ts'
import { draft } from '../../texts.ts'
import { worldOf } from './world.ts'

const CITED = parse(draft`
  79/900. Bridges

  The General Assembly,

  <u>Recalling</u> much,

  I

  1. <u>Decides</u> to build bridges:

  (a) Of stone;

  (b) Of wood;

  2. <u>Requests</u> a report;

  II

  Ferries

  3. <u>Notes</u> the ferries.

  Annex

  Rules of the bridges

  Nobody shall run.
`)

/** Checks what is shown of the text of 79/900 at the cursor, and on which lines of it the definition lies. */
function checkPart(words: string, shown: readonly string[], lines: readonly number[]): void {
  const { text, cursor } = marked(words)
  const document = parse(text)
  const uri = 'file:///bridges.resolution'
  const found = hover(document, worldOf([]), cursor ?? 0, 'en', CITED)?.markdown ?? ''
  const quoted = found.split('\n').filter((line) => /^> ?\S/.test(line))
  assert.deepEqual(
    quoted.map((line) => line.replace(/^> ?/, '').replaceAll('\\', '')),
    shown,
  )
  const targets = definition(document, worldOf([]), cursor ?? 0, { uri, document: CITED })
  assert.deepEqual(
    targets.map((target) => (target.kind === 'file' ? target.line : -1)),
    lines,
  )
}

const recalling = (words: string): string => `The General Assembly,\n\nRecalling ${words},\n\nDecides so.\n`

describe('the part of a resolution that is cited', () => {
  it('is a sub-paragraph', () =>
    checkPart(recalling('paragraph 1 (b) of its resolution 79/9│00'), ['(b) Of wood;'], [12]))
  it('is a paragraph with its sub-paragraphs', () =>
    checkPart(
      recalling('paragraph 1 of its resolution 79/9│00'),
      ['1. Decides to build bridges:', '(a) Of stone;', '(b) Of wood;'],
      [8],
    ))
  it('is each of several', () =>
    checkPart(
      recalling('its resolution 79/9│00, paras. 2 and 3'),
      ['2. Requests a report;', '3. Notes the ferries.'],
      [14, 20],
    ))
  it('is a section', () =>
    checkPart(recalling('section II of its resolution 79/9│00'), ['II Ferries', '3. Notes the ferries.'], [16]))
  it('is the annex', () =>
    checkPart(recalling('its resolution 79/9│00, annex'), ['Annex', 'Rules of the bridges', 'Nobody shall run.'], [22]))
  it('is none where it is not there: the heading then', () => {
    checkPart(recalling('paragraph 9 of its resolution 79/9│00'), [], [0])
    checkPart(recalling('its resolution 79/9│00'), [], [0])
  })
  it('is shown from the words that name it, too', () =>
    checkPart(recalling('paragraph│ 1 (b) of its resolution 79/900'), ['(b) Of wood;'], [12]))
  it('is said not to be there', () => {
    const { text, cursor } = marked(recalling('paragraph 9 of its resolution 79/9│00'))
    assert.match(
      hover(parse(text), worldOf([]), cursor ?? 0, 'en', CITED)?.markdown ?? '',
      /Its text here has no paragraph 9: check the number\./,
    )
  })
  it('is told by the words of the citing language', () =>
    checkPart(
      'La Asamblea General,\n\nRecordando el párrafo 1 a) de su resolución 79/9│00,\n\nDecide así.\n',
      ['(a) Of stone;'],
      [10],
    ))
})

describe('a reference inside a draft', () => {
  it('shows the paragraph that it names', () => {
    const { text, cursor } = marked('The General Assembly,\n\n1. Notes *it*;\n\n2. Recalls paragraph 1│ above.\n')
    assert.match(
      hover(parse(text), worldOf([]), cursor ?? 0, 'en')?.markdown ?? '',
      /In this draft\.\n\n> 1\\\. Notes it;/,
    )
  })
})
