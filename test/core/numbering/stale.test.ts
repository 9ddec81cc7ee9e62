import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { staleReferences } from '../../../server/src/core/numbering/stale.ts'
import { UN_GA } from '../../../server/src/core/styles/un-ga.ts'
import { marked } from '../../marks.ts'

const draft = (last: string, ...decisions: readonly string[]): string =>
  `The General Assembly,\n\n${[...decisions, last].map((words, i) => `${i + 1}. ${words}`).join(';\n\n')}.\n`

/** Of a draft without its first paragraph, renumbered, the references that are told are those in `⟦…⟧`. */
function check(before: string, after: string): void {
  const base = parse(draft(before, '*Welcomes* the report', '*Calls upon* cities to light their ports'))
  const { text, spans } = marked(draft(after, '*Calls upon* cities to light their ports'))
  assert.deepEqual(
    staleReferences(parse(text), base, UN_GA).map(({ span }) => span),
    spans,
  )
}

describe('a reference that was left behind', () => {
  it('is told where it stands, beside one that now says the same and is right', () => {
    check(
      '*Recalls* paragraph 2 above and the report in paragraph 1 above',
      '*Recalls* paragraph 1 above and the report in ⟦paragraph 1⟧ above',
    )
    check(
      '*Recalls* the report in paragraph 1 above and paragraph 2 above',
      '*Recalls* the report in ⟦paragraph 1⟧ above and paragraph 1 above',
    )
  })
  it('is told behind words that were put before it', () =>
    check(
      '*Recalls* the report in paragraph 1 above',
      '*Recalls* what resolution 33/134 says, and the report in ⟦paragraph 1⟧ above',
    ))
})
