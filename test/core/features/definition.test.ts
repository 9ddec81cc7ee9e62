import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { definition } from '../../../server/src/core/features/definition.ts'
import { mark, marked } from '../../marks.ts'
import { BUENOS_AIRES, worldOf } from './world.ts'

const BRIDGES = '---\nstatus: draft\n---\n\n79/900. Bridges\n\nThe General Assembly,\n\nDecides so.\n\n'
const FERRIES = '79/901. Ferries\n\nThe General Assembly,\n\nDecides so.\n'
const WORLD = worldOf([BUENOS_AIRES], { 'bridges.resolution': BRIDGES + FERRIES })

/**
 * Checks that what stands at the cursor, the first `⟦span⟧`, leads to the second; that nothing leads on where none is
 * marked.
 */
function checkHere(source: string): void {
  const { text, cursor, spans } = marked(source)
  const [target] = definition(parse(text), WORLD, cursor ?? assert.fail('no cursor'))
  assert.notEqual(target?.kind, 'file')
  const found = target?.kind === 'here' ? [target.origin, target.span] : []
  assert.equal(mark(text, found), mark(text, spans))
}

/** Checks that the citation at the cursor leads to the line (from zero) of a draft of the workspace. */
function checkFile(source: string, line: number): void {
  const { text, cursor, spans } = marked(source)
  const origin = spans[0] ?? assert.fail('no span')
  assert.deepEqual(definition(parse(text), WORLD, cursor ?? 0), [
    { kind: 'file', origin, uri: 'file:///drafts/bridges.resolution', line, character: 0 },
  ])
}

describe('the definition', () => {
  it('of a citation is the draft of the workspace that it cites', () =>
    checkFile('The General Assembly,\n\nRecalling its ⟦resolution 79/│900⟧,\n', 4))
  it('of a citation is the place of that draft in its file', () =>
    checkFile('The General Assembly,\n\nRecalling its ⟦resolution 79/│901⟧,\n', 10))
  it('of a citation in a footnote is the same', () =>
    checkFile('The General Assembly,\n\nNotes it.¹\n\n¹ ⟦Resolution 79/│900⟧.\n', 4))
  it('of a citation of what is no draft here is none', () =>
    checkHere('The General Assembly,\n\nRecalling its resolution 33/│134,\n'))
  it('of a paragraph above in an annex is that of the annex, unless it is said to be of the resolution', () => {
    const text = (annex: string): string => `The General Assembly,\n\n1. Adopts it.\n\nAnnex\n\n${annex}\n`
    checkHere(text('⟦1.⟧ Ports are lit.\n\n2. As ⟦para│graph 1 above⟧ says, all are.'))
    checkHere(text('1. Ports are lit.\n\n2. As para│graph 9 above says, all are.'))
    checkHere(
      text('1. Ports are lit.\n\n2. As ⟦para│graph 1 of the present resolution⟧ says.').replace(
        '1. Adopts',
        '⟦1.⟧ Adopts',
      ),
    )
  })
  it('of a paragraph above is its number', () =>
    checkHere('The General Assembly,\n\n⟦1.⟧ Requests it;\n\n2. Recalls ⟦para│graph 1 above⟧.\n'))
  it('of a paragraph below is its number', () =>
    checkHere('The General Assembly,\n\n1. Notes ⟦para│graph 2 below⟧;\n\n⟦2.⟧ Requests it.\n'))
  it('of a paragraph is that of the same resolution', () =>
    checkHere(
      '79/1. One\n\nThe General Assembly,\n\n1. Notes it;\n\n2. Decides.\n\n79/2. Two\n\nThe General Assembly,\n\n⟦1.⟧ Requests it;\n\n2. Recalls ⟦para│graph 1 above⟧.\n',
    ))
  it('of a paragraph that nothing says is here is its number, where no other text is cited beside it', () => {
    checkHere('The Security Council,\n\n⟦1.⟧ Requests it;\n\n2. Decides to review the measures in ⟦para│graph 1⟧.\n')
    checkHere('El Consejo de Seguridad,\n\n⟦1.⟧ Pide;\n\n2. Decide examinar lo dispuesto en el ⟦párra│fo 1⟧.\n')
    checkHere(
      'The Security Council,\n\n1. Requests it;\n\n2. Recalls the measures in para│graph 1 and resolution 1970 (2011).\n',
    )
    checkHere('The Security Council,\n\n1. Requests it;\n\n2. Decides to review the measures in para│graph 7.\n')
  })
  it('of a list with one “of this resolution” behind it is each of its paragraphs', () =>
    checkHere(
      'The Security Council,\n\n1. Requests:\n\n⟦(a)⟧ Light;\n\n(b) Lamps;\n\n2. Recalls resolution 1970 (2011), and that the measures in ⟦para│graph 1 (a)⟧ and paragraph 1 (b) of this resolution go on.\n',
    ))
  it('of a paragraph that is not there is none', () =>
    checkHere('The General Assembly,\n\n1. Requests it;\n\n2. Recalls para│graph 9 above.\n'))
  it('of a footnote mark is its note', () =>
    checkHere('The General Assembly,\n\nNotes the report.⟦¹│⟧\n\n⟦¹ A/75/418.⟧\n'))
  it('of a footnote mark is the note of its own resolution, and where that has none, the one at the end of all', () => {
    const resolutions = (own: string, last: string) =>
      `79/1. Ports\n\nThe General Assembly,\n\n1. *Notes* it.⟦[^1]⟧│\n\n${own}79/2. Tides\n\nThe General Assembly,\n\n1. *Notes* it.\n\n${last}\n`
    checkHere(resolutions('⟦[^1]: A/75/1.⟧\n\n', '[^1]: A/75/2.'))
    checkHere(resolutions('', '⟦[^1]: A/75/2.⟧'))
  })

  it('of a paragraph stands in the second of two resolutions as in the first', () => {
    const second =
      '79/902. Tides\n\nThe General Assembly,\n\n⟦1.⟧ *Notes* it;\n\n2. *Decides* on ⟦paragraph 1 above⟧│.\n'
    checkHere(`${FERRIES}\n${second}`)
  })

  it('of a footnote mark without a note, and of plain words, is none', () => {
    checkHere('The General Assembly,\n\nNotes the report.¹│\n')
    checkHere('The General Assembly,\n\nNotes the re│port.\n')
  })
})
