import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'

/** What is said of the numbers of three paragraphs that are labelled so. */
const said = (...labels: readonly [string, string, string]): readonly string[] =>
  lint(
    parse(`The General Assembly,\n\n${labels.map((label, i) => `${label} *Decides* ${i}`).join(';\n\n')}.\n`),
    DEFAULT_SETTINGS,
    EMPTY_WORLD,
  ).flatMap(({ rule, message }) => (rule === 'paragraph-number' ? [message] : []))

describe('the number of a paragraph', () => {
  it('in brackets is told as such, and one with a letter as that', () => {
    for (const message of said('(1)', '(2)', '(3)')) assert.match(message, /numbered with a full stop/)
    assert.equal(said('(1)', '(2)', '(3)').length, 3)
    const [letter = '', ...more] = said('l.', '2.', '3.')
    assert.match(letter, /a letter that looks like a figure.* Write “1\.”\.$/)
    assert.deepEqual(more, [])
  })
})
