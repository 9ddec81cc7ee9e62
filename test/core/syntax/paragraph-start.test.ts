import assert from 'node:assert/strict'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { leaves } from '../../../server/src/core/syntax/tree.ts'
import { type Marked, mark, marked } from '../../marks.ts'

/**
 * Checks which lines open a paragraph with a label: each of those is marked. No blank line stands between the lines.
 */
function checkLabels(source: string): void {
  const { text, spans }: Marked = marked(source)
  const found: Marked['spans'][number][] = []
  let at = 0
  for (const block of parseTree(text).blocks)
    for (const leaf of leaves(block)) {
      if (leaf.kind === 'label') found.push({ start: at, end: at + leaf.text.length })
      at += leaf.text.length
    }
  assert.equal(mark(text, found), mark(text, spans))
}

describe('a line below another opens a paragraph of its own', () => {
  it('where the one above has come to its end and its label goes on', () =>
    checkLabels('⟦1.⟧ Requests a report;\n⟦2.⟧ Decides:\n⟦(a)⟧ To go on;\n⟦(b)⟧ To report;\n⟦3.⟧ Notes it.'))
  it('where a list opens inside a list, and where the outer one goes on', () =>
    checkLabels('⟦1.⟧ Decides:\n⟦(a)⟧ Goods:\n⟦(i)⟧ Wheat;\n⟦(ii)⟧ Rice;\n⟦(b)⟧ Services.'))
  it('where the one above ends in “and”', () => checkLabels('⟦1.⟧ Decides:\n⟦(a)⟧ To go on; and\n⟦(b)⟧ To report.'))
  it('where a footnote mark stands behind its end', () =>
    checkLabels('⟦1.⟧ Notes it;¹\n⟦2.⟧ Decides;[^2]\n⟦3.⟧ Requests.'))
  it('where a number or a letter between is lost', () => {
    checkLabels('⟦1.⟧ Requests a report;\n⟦3.⟧ Notes it.')
    checkLabels('⟦1.⟧ Decides:\n⟦(a)⟧ One;\n⟦(c)⟧ Three.')
  })
  it('where its label is a near miss', () =>
    checkLabels('⟦1.⟧ Decides:\n⟦(a)⟧ One;\n⟦(6)⟧ Two;\n⟦(с)⟧ Three;\n⟦(d)⟧ Four.'))
  it('where the one above lacks its end, and the next label and a capital tell', () =>
    checkLabels('⟦1.⟧ Requests a report\n⟦2.⟧ Decides so'))
  it('where a list begins on the line of its number, in emphasis or not', () => {
    checkLabels('⟦1.⟧ ⟦(a)⟧ Requests a report;\n⟦(b)⟧ Notes it.')
    checkLabels('⟦**1.**⟧ ⟦**(a)**⟧ Requests a report;\n⟦**(b)**⟧ Notes it.')
  })
  it('where it opens with a bullet', () => checkLabels('⟦1.⟧ Requests a report\n- ⟦7.⟧ Decides so'))
})

describe('a line below another goes on with it', () => {
  it('where its label follows nothing', () => {
    checkLabels('⟦1.⟧ Recalls article 5,\n(c) of which says so;')
    checkLabels('⟦1.⟧ Recalls section\n(b) of the Convention;')
  })
  it('where its number is far off', () => checkLabels('⟦1.⟧ Requests a report for the year,\n40. The rest is known;'))
  it('where a year or a decimal opens it', () =>
    checkLabels('⟦1.⟧ Recalls the year\n1992. The report said\n2.5 per cent;'))
  it('where small letters follow the very next number', () =>
    checkLabels('⟦1.⟧ Recalls paragraph\n2. of its resolution;'))
  it('where the letter comes before the last', () =>
    checkLabels('⟦1.⟧ Decides:\n⟦(a)⟧ One;\n⟦(b)⟧ Two, as in\n(a) above;'))
})
