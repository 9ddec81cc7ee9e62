import assert from 'node:assert/strict'
import type { Prose } from '../../../server/src/core/model/prose.ts'
import { textBlocksOf } from '../../../server/src/core/model/structure/text-blocks.ts'
import { emphasise } from '../../../server/src/core/rules/shared/emphasise.ts'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { marked } from '../../marks.ts'

/** Puts `⟦span⟧` in italics; it must be read back as the words in emphasis. */
function checkItalic(source: string, expected: string): void {
  const { text, spans } = marked(source)
  const prose = (read: string): Prose => (textBlocksOf(parseTree(read))[0] as { readonly prose: Prose }).prose
  const [phrase = { start: 0, end: 0 }] = spans
  const after = applyEdits(text, [emphasise(text, prose(text), phrase, 'italic')])
  assert.equal(after, expected)
  const { words } = prose(after)
  const [first] = words.emphasis
  assert.equal(words.text.slice(first?.words.start, first?.words.end), text.slice(phrase.start, phrase.end))
}

describe('emphasis put on a phrase', () => {
  it('stands round its words', () => checkItalic('⟦Takes note⟧ of it.', '*Takes note* of it.'))
  it('is not read together with stars that stand beside it', () =>
    checkItalic('⟦Requests⟧**1. all', '_Requests_**1. all'))
})
