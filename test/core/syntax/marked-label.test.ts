/** Labels in marks of change: what they were, and what they are. */
import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { fromDraft } from '../../../server/src/core/interchange/from-draft.ts'
import { toDraft } from '../../../server/src/core/interchange/to-draft.ts'
import { exportWord } from '../../../server/src/core/interchange/word/export.ts'
import { importWord } from '../../../server/src/core/interchange/word/import.ts'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { leaves, textOf } from '../../../server/src/core/syntax/tree.ts'
import { checkShape } from '../model/shape.ts'

const HAND = { author: 'Chile', date: null }
const HEAD = 'The General Assembly,\n\n*Noting* ports,\n\n'
const labelsOf = (text: string): readonly string[] =>
  parseTree(text).blocks.flatMap((block) =>
    [...leaves(block)].filter(({ kind }) => kind === 'label').map((leaf) => leaf.text),
  )

/** The paragraph of a draft, and its label before. */
function paragraphOf(line: string): readonly [label: string, before: string | null | undefined, words: string] {
  const block = fromDraft(parse(`${HEAD}${line}\n`), HAND).blocks.at(-1)
  assert.ok(block?.kind === 'paragraph')
  return [block.label, block.labelBefore, block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')]
}

describe('a label in a mark of change', () => {
  it('is the one that it is now', () => {
    for (const [line, label] of [
      ['{~~4.~>5.~~} *Decides* it', '5.'],
      ['{--4.--}{++5.++} *Decides* it', '5.'],
      ['{--4.--} {++5.++} *Decides* it', '5.'],
      ['{++4 bis. ++}*Decides* it', '4 bis.'],
      ['{~~(b)~>(a bis)~~} To act', '(a bis)'],
      ['{++4 bis. *Decides* it++}', '4 bis.'],
      ['<ins>4. Decides it</ins>', '4.'],
      ['{~~•~>(a)~~} To act', '(a)'],
    ] as const) {
      assert.deepEqual(labelsOf(line), [label], line)
      assert.equal(textOf(parseTree(line)), line)
    }
  })

  it('is none where words changed, or only words are left', () => {
    for (const line of ['{~~Urges~>I.~~} all', '{~~4.~>Four~~} ports', '{--4. --}*Decides* it', '{++May++} ports'])
      assert.deepEqual(labelsOf(line), [], line)
  })

  it('begins a paragraph, a line each too', () => {
    const lines = [
      '{~~2.~>1.~~} Requests ports:',
      '{++(a)++} To act;',
      '{~~(a)~>(b)~~} To wait;',
      '{~~3.~>2.~~} Decides to go on.',
    ]
    for (const gap of ['\n', '\n\n'])
      checkShape(
        `The General Assembly,${gap}Noting ports,${gap}${lines.join(gap)}\n`,
        'resolution ga\n  preambular Noting\n  operative 1. Requests\n    point (a)\n    point (b)\n  operative 2. Decides',
      )
  })

  it('is read with what it was, and written so', () => {
    assert.deepEqual(paragraphOf('{~~4.~>5.~~} Decides it.'), ['5.', '4.', 'Decides it.'])
    assert.deepEqual(paragraphOf('{--4.--}{++5.++} Decides it.'), ['5.', '4.', 'Decides it.'])
    assert.deepEqual(paragraphOf('{++4.++} Decides it.'), ['4.', '', 'Decides it.'])
    assert.deepEqual(paragraphOf('{--4. --}Decides it.'), ['', '4.', 'Decides it.'])
    const text = `${HEAD}{~~4.~>5.~~} *Decides* it;\n\n{++6.++} *Urges* it;\n\n{--7.--} *Asks* it.\n`
    const rich = fromDraft(parse(text), HAND)
    assert.equal(toDraft(rich).text, text)
    const file = exportWord(parse(text), { hand: HAND, underline: 'italic' })
    assert.equal(importWord(file).text, text)
    assert.equal(importWord(file, 'accept').text, `${HEAD}5. *Decides* it;\n\n6. *Urges* it;\n\n*Asks* it.\n`)
    assert.equal(importWord(file, 'reject').text, `${HEAD}4. *Decides* it;\n\n*Urges* it;\n\n7. *Asks* it.\n`)
  })

  it('goes with a whole paragraph', () => {
    assert.deepEqual(paragraphOf('{--4.--} {--Decides it.--}'), ['4.', undefined, 'Decides it.'])
    assert.deepEqual(paragraphOf('{++4.++} {++Decides it.++}'), ['4.', undefined, 'Decides it.'])
  })
})
