import assert from 'node:assert/strict'
import fc from 'fast-check'
import { edit, parse } from '../../server/src/core/document/document.ts'
import { textOf } from '../../server/src/core/syntax/tree.ts'
import { agrees } from '../soak/agrees.ts'

const TEXTS: Readonly<Record<string, string>> = {
  'of ITU':
    'The World Telecommunication Standardization Assembly (Geneva, 2022),\n\n*considering*\n\na) that ports have no lamps;\n\nb) that bells are none,\n\n*resolves*\n\n1 to light ports;\n\n2 to report,\n\n*instructs the Director*\n\n1 to write;\n\n2 to publish it.\n',
  'of ITU, one line a paragraph':
    'The Harbour Assembly (Geneva, 2022),\nconsidering\na) that ports have no lamps;\nb) that bells are none,\nresolves\n1 to light ports;\n2 to report,\ninstructs the Director\nto write.\n',
  'of CGPM':
    'The General Conference on Weights and Measures, at its 27th meeting,\nconsidering that ports have no lamps,\nnoting that bells are none,\ndecides to light them,\ninvites all to go on.\n',
  'of parliamentary law':
    'Lamps\n\nBy the Senate\n\nWHEREAS, ports have no lamps; and\nWHEREAS, bells are none; now, therefore, be it\nRESOLVED, That they be lit; and be it further\nRESOLVED FURTHER, That the Clerk report.\n\nNOW, THEREFORE, BE IT RESOLVED:\n\nThat the Council act; and\n\n1. That it report.\n',
  'with verbs in capitals':
    'The Seventy-seventh World Health Assembly,\n\nRecalling WHA62.1;\n\n1. URGES Member States:\n\n(1) to light ports;\n\n2. REQUESTS UNESCO to report.\n',
}

/** What people put into a text, or take out of it. */
const PIECES = [
  '',
  'x',
  'X',
  '\n',
  '\n\n',
  ' ',
  ',',
  ';',
  '1 ',
  '2 to go on;\n',
  '\nconsidering\n',
  '\nnoting that\n',
  '*',
]
const MORE_PIECES = [
  '\nWHEREAS ',
  '; and be it\n',
  '\nResolved, That',
  'The 12th Harbour Assembly,\n',
  'URGES ',
  '\n# A\n',
]

describe('a text of another house', () => {
  for (const [name, text] of Object.entries(TEXTS))
    it(`${name}, says after an edit what it says when it is read anew`, () =>
      fc.assert(
        fc.property(
          fc.nat(text.length),
          fc.nat(12),
          fc.constantFrom(...PIECES, ...MORE_PIECES),
          (start, width, put) => {
            const document = parse(text)
            assert.equal(textOf(document.tree), text)
            const end = Math.min(text.length, start + (width < 7 ? 0 : width))
            agrees(edit(document, [{ span: { start, end }, text: put }]))
          },
        ),
        { numRuns: 150 },
      ))
})
