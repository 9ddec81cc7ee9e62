import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { selectionRanges } from '../../../server/src/core/features/selection-ranges.ts'
import { marked } from '../../marks.ts'

const TEXT =
  'The General Assembly,\n\n*Recalling* it,\n\n1. *Asks*, in line with resolution 33/134, all Members:\n\n(a) To see;\n\n(b) To go;\n\n2. *Ends*.'

/** What a selection at the cursor grows to. */
const grows = (source: string): string[] => {
  const { text, cursor } = marked(source)
  return selectionRanges(parse(text), cursor ?? 0).map(({ start, end }) => text.slice(start, end))
}

describe('what a selection grows to', () => {
  it('is the word, the citation, the clause, the paragraph, with its points, the decisions, the draft', () =>
    assert.deepEqual(grows(TEXT.replace('33/134', '33│/134')), [
      '33/134',
      'resolution 33/134',
      'in line with resolution 33/134',
      '*Asks*, in line with resolution 33/134, all Members:',
      '1. *Asks*, in line with resolution 33/134, all Members:',
      '1. *Asks*, in line with resolution 33/134, all Members:\n\n(a) To see;\n\n(b) To go;',
      TEXT.slice(TEXT.indexOf('1. ')),
      TEXT,
    ]))
  it('is of a sub-paragraph the paragraph it stands in', () =>
    assert.deepEqual(grows(TEXT.replace('see', 's│ee')).slice(0, 4), ['see', 'To see', 'To see;', '(a) To see;']))
  it('is something everywhere', () => {
    for (let at = 0; at <= TEXT.length; at++) assert.equal(selectionRanges(parse(TEXT), at).at(-1)?.end, TEXT.length)
    assert.deepEqual(selectionRanges(parse(''), 0), [])
  })
})
