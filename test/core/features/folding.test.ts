import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { folds } from '../../../server/src/core/features/folding.ts'
import { mark, marked } from '../../marks.ts'

function checkFolds(source: string): void {
  const { text, spans } = marked(source)
  assert.equal(mark(text, folds(parse(text))), mark(text, spans))
}

describe('folding', () => {
  it('takes a paragraph with its list, and a sub-paragraph with its own', () =>
    checkFolds(
      'The General Assembly,\n\nNotes it,\n\n⟦1. Requests:\n\n⟦(a) Goods:\n\n(i) Wheat;⟧\n\n(b) Rice;⟧\n\n2. Decides so.\n',
    ))
  it('takes sections', () =>
    checkFolds('The General Assembly,\n\n⟦I\n\n1. Requests it;⟧\n\n⟦II\n\n1. Decides so;\n\n2. Notes it.⟧\n'))
  it('takes front matter and front text', () =>
    checkFolds(
      '⟦---\nstatus: draft\n---\n⟧\n⟦A COVER\n\nof two lines⟧\n\n79/1. Trade\n\nThe General Assembly,\n\nDecides so.\n',
    ))
  it('takes annexes', () => checkFolds('The General Assembly,\n\nAdopts it.\n\n⟦Annex\n\nRules\n\nMore rules⟧\n'))
  it('takes each resolution where there are several', () =>
    checkFolds(
      '⟦79/1. One\n\nThe General Assembly,\n\nDecides so.⟧\n\n⟦79/2. Two\n\nThe General Assembly,\n\nNotes it.⟧\n',
    ))
  it('takes each part of a composite resolution', () =>
    checkFolds(
      '⟦79/1. One\n\nA\n\nThe General Assembly,\n\nDecides so.⟧\n\n⟦B\n\nThe General Assembly,\n\nNotes it.⟧\n',
    ))
  it('takes nothing where there is nothing', () => checkFolds(''))
})
