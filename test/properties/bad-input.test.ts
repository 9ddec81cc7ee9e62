import assert from 'node:assert/strict'
import { parse } from '../../server/src/core/document/document.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { outline } from '../../server/src/core/features/outline/outline.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { textOf } from '../../server/src/core/syntax/tree.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'
import { mark, marked } from '../marks.ts'
import { draft } from '../texts.ts'

/** The checks that tests of bad input look at: what no odd character may add to or take away. */
const CHECKS = ['format', 'paragraph-number', 'subparagraph-label', 'operative-verb-emphasis', 'citation-date']

/** Checks what is found in a text: each finding is marked. */
function checkFound(source: string): void {
  const { text, spans } = marked(source)
  const found = lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).filter(({ rule }) => CHECKS.includes(rule))
  assert.equal(
    mark(
      text,
      found.map(({ span }) => span),
    ),
    mark(text, spans),
  )
}

const DRAFT = draft`
  The General Assembly,

  *Recalling* its resolution 33/134 of ⟦19 December 1985⟧,

  1. ⟦Takes note⟧ of the report;

  2. *Requests* the Secretary-General to:

  (a) Report;

  ⟦(c)⟧ Go on;

  ⟦4.⟧ *Decides* to remain seized.
`

describe('bad input', () => {
  it('is a draft first', () => checkFound(DRAFT))
  it('may have any line ends', () => {
    for (const lineEnd of ['\r\n', '\r']) checkFound(DRAFT.replaceAll('\n', lineEnd))
  })
  it('may be indented with tabs and hard spaces, and have spaces at the ends of its lines', () => {
    checkFound(DRAFT.replace(/^(?=\S)/gm, '\t'))
    checkFound(DRAFT.replace(/^(?=\S)/gm, '\u00a0 '))
    checkFound(DRAFT.replace(/$/gm, ' \t'))
  })
  it('may have hard spaces between its words', () => checkFound(DRAFT.replaceAll(' ', '\u00a0')))
  it('may begin with a byte order mark', () => checkFound(`\ufeff${DRAFT}`))
  it('may have right-to-left marks between its words', () =>
    checkFound(DRAFT.replace('remain', '\u200f\u202eremain\u202c\u200f')))
  it('may hold halves of characters', () => checkFound(DRAFT.replace('seized', '\ud800 \udc00')))
  it('is told of a NUL, once', () => checkFound(DRAFT.replace('remain', '⟦\0⟧remain\0')))

  it('may be all labels', () => {
    for (const label of ['1. ', '(a) ', 'a) ', '- ', '(i)\n', '1.\n\n', '¹ ', '[^1]: ', '# ', 'A\n\n', 'Annex\n\n']) {
      const text = label.repeat(200)
      const document = parse(text)
      lint(document, DEFAULT_SETTINGS, EMPTY_WORLD)
      inspect(document, DEFAULT_SETTINGS, EMPTY_WORLD)
      outline(document)
      assert.equal(textOf(document.tree), text)
    }
  })

  it('is read where it has more of something than a function takes arguments', () => {
    const many = 130_000
    for (const piece of ['it¹ ', '*it* ', '“']) {
      const document = parse(`The General Assembly,\n\n1. *Requests* ${piece.repeat(many)}\n`)
      lint(document, DEFAULT_SETTINGS, EMPTY_WORLD)
      outline(document)
      assert.equal(textOf(document.tree), document.text)
    }
  })
})
