import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../../server/src/core/document/document.ts'
import { markedChanges } from '../../../server/src/core/document/marked-changes.ts'
import { settleChanges, touchedBy } from '../../../server/src/core/features/marked-changes.ts'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { marked } from '../../marks.ts'
import { anyText } from '../../texts.ts'

/** Takes the changes of a document, and leaves them out; with a cursor `│` the one there alone. */
function settled(source: string): readonly [taken: string, left: string] {
  const { text, cursor } = marked(source)
  const document = parse(text)
  const all = markedChanges(document)
  const changes = cursor === null ? all : touchedBy(all, { start: cursor, end: cursor })
  return [true, false].map((takes) => applyEdits(text, settleChanges(document, changes, takes))) as [string, string]
}

describe('changes that are marked', () => {
  it('are words put in, taken out, and put in place of others', () => {
    assert.deepEqual(settled('1. <u>Notes</u> the {++new ++}lights.'), [
      '1. <u>Notes</u> the new lights.',
      '1. <u>Notes</u> the lights.',
    ])
    assert.deepEqual(settled('1. Notes {--all --}lights.'), ['1. Notes lights.', '1. Notes all lights.'])
    assert.deepEqual(settled('1. Notes {~~old~>*new*~~} lights.'), ['1. Notes *new* lights.', '1. Notes old lights.'])
  })

  it('are words struck out or underlined as Markdown and web pages have them', () => {
    assert.deepEqual(settled('1. Notes ~~all~~ lights.'), ['1. Notes lights.', '1. Notes all lights.'])
    assert.deepEqual(settled('1. Notes <del>all</del> <ins>the</ins> lights.'), [
      '1. Notes the lights.',
      '1. Notes all lights.',
    ])
  })

  it('are those in the cells of tables too', () =>
    assert.deepEqual(settled('| One | {~~red~>green~~} |\n| {--Two--} | blue |\n'), [
      '| One | green |\n| | blue |\n',
      '| One | red |\n| Two | blue |\n',
    ]))

  it('leave one space where there were two around them', () => {
    assert.deepEqual(settled('1. Notes {--all--} lights {++here++} and there.'), [
      '1. Notes lights here and there.',
      '1. Notes all lights and there.',
    ])
    assert.equal(settled('1. Notes the lights {--of all--}.')[0], '1. Notes the lights.')
    assert.equal(settled('1. Notes {--a--} {--b--}.')[0], '1. Notes .')
  })

  it('leave nothing of a paragraph that has no words then', () => {
    const text = '1. Notes it;\n\n2. {++<u>Invites</u> all;++}\n\n{--2. <u>Urges</u> some;--}\n\n3. Decides.\n'
    assert.deepEqual(settled(text), [
      '1. Notes it;\n\n2. <u>Invites</u> all;\n\n3. Decides.\n',
      '1. Notes it;\n\n2. <u>Urges</u> some;\n\n3. Decides.\n',
    ])
    assert.equal(settled('Notes it.\n\n(a) *{--Notes--}* {--it--}\n')[0], 'Notes it.\n')
  })

  it('leave nothing of a row that has no words then, nor of a table without rows', () => {
    assert.deepEqual(settled('| One | 1 |\n|---|---|\n| {++Two++} | {++2++} |\n| {--Ten--} | {--10--} |\n\nEnd.\n'), [
      '| One | 1 |\n|---|---|\n| Two | 2 |\n\nEnd.\n',
      '| One | 1 |\n|---|---|\n| Ten | 10 |\n\nEnd.\n',
    ])
    assert.equal(settled('One.\n\n| {++a++} |\n|---|\n| {++b++} |\n\nEnd.\n')[1], 'One.\n\nEnd.\n')
    assert.equal(settled('| {++a++} | |\n| |  |\n| | b |\n')[1], '| |  |\n| | b |\n')
  })

  it('take along the notes whose last marks go, and number the others', () => {
    const text =
      'The Council,\n\nNotes{++[^1]++} it[^2] and that{--[^3]--}, and all[^4].\n\n[^1]: {++A/1.++}\n\n  [^2]: A/2.\n\n[^3]: A/3.\n\n[^4]: See note 2 above.\n'
    assert.deepEqual(settled(text), [
      'The Council,\n\nNotes[^1] it[^2] and that, and all[^3].\n\n[^1]: A/1.\n\n  [^2]: A/2.\n\n[^3]: See note 2 above.\n',
      'The Council,\n\nNotes it[^1] and that[^2], and all[^3].\n\n  [^1]: A/2.\n\n[^2]: A/3.\n\n[^3]: See note 1 above.\n',
    ])
    // A mark that was moved is still there; notes with names of their own, and those out of order, keep them.
    assert.deepEqual(settled('The Council,\n\nNotes{--[^1]--} it{++[^1]++}.\n\n[^1]: A/1.\n'), [
      'The Council,\n\nNotes it[^1].\n\n[^1]: A/1.\n',
      'The Council,\n\nNotes[^1] it.\n\n[^1]: A/1.\n',
    ])
    assert.equal(
      settled('The Council,\n\nNotes{++[^a]++} it[^7].\n\n[^a]: A/1.\n\n[^7]: A/2.\n')[1],
      'The Council,\n\nNotes it[^7].\n\n[^7]: A/2.\n',
    )
    assert.equal(settled('The Council,\n\nNotes it{++[^1]++}.\n\n[^1]: A/1.\n')[1], 'The Council,\n\nNotes it.\n')
  })

  it('are settled one by one at the cursor, within or beside it', () => {
    const one = '1. Notes {++the │new++} and {--the old--} lights.'
    assert.deepEqual(settled(one), ['1. Notes the new and {--the old--} lights.', '1. Notes and {--the old--} lights.'])
    assert.equal(settled('1. Notes {++new++}│ {--old--} lights.')[0], '1. Notes new {--old--} lights.')
    assert.equal(settled('1. No│tes {++new++} lights.')[0], '1. Notes {++new++} lights.')
  })

  it('are found in any text, and none is left where all are settled', () => {
    const part = fc.constantFrom(
      '~~',
      '<s>',
      '</s>',
      '{++',
      '++}',
      '{--',
      '--}',
      '{~~',
      '~>',
      '~~}',
      '<u>',
      '</u>',
      'x',
      ' ',
      '\n\n',
      '1. ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(part).map((all) => all.join('')),
        ),
        fc.boolean(),
        (text, takes) => {
          const document = parse(text)
          const changes = markedChanges(document)
          const now = applyEdits(text, settleChanges(document, changes, takes))
          if (changes.length > 0) assert.ok(now.length < text.length)
          else assert.equal(now, text)
        },
      ),
    )
  })
})
