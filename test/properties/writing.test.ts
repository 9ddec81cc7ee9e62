import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from '../../server/src/core/document/document.ts'
import { WRITING_COMMANDS, type WritingCommand } from '../../server/src/core/features/writing/commands.ts'
import { chooseStyle } from '../../server/src/core/lint/choose-style.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { textOf } from '../../server/src/core/syntax/tree.ts'
import { applyEdits, type Edit } from '../../server/src/core/text/edit.ts'
import { anyText } from '../texts.ts'

const COMMANDS = Object.keys(WRITING_COMMANDS) as WritingCommand[]

/**
 * The words of a text in any order: all letters in runs of two and more, without labels, marks and numbers of notes.
 */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}{3,}/gu) ?? []).filter((word) => !/^(?:[ivxl]+|bis|ter|above|below)$/i.test(word)).sort()

/** The edits that take others back. */
function inverse(text: string, edits: readonly Edit[]): Edit[] {
  let grown = 0
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, text: put }) => {
      const start = span.start + grown
      grown += put.length - (span.end - span.start)
      return { span: { start, end: start + put.length }, text: text.slice(span.start, span.end) }
    })
}

/** How far into a text, of 1. */
const PLACE = fc.integer({ min: 0, max: 999 }).map((n) => n / 1000)

/** A place in a text: anywhere, or behind a label. */
function placeIn(text: string, at: number): number {
  const heads = [...text.matchAll(/^(?:\d\.|\(\w+\)) |^(?=[*<])/gm)].map(({ 0: head, index }) => index + head.length)
  return at < 0.5 || heads.length === 0
    ? Math.round(text.length * (at * 2))
    : (heads[Math.floor((at - 0.5) * 1.99 * heads.length)] ?? 0)
}

/** True where every paragraph has its words, and no note moves. */
const isTidy = (text: string): boolean => !/^(?:\d\.|\(\w+\)|\*\*)\s*(?:\*\*)?\s*$|\[\^/m.test(text)

const areApart = (edits: readonly Edit[]): boolean =>
  [...edits]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .every(({ span }, i, all) => i === 0 || (all[i - 1] as Edit).span.end <= span.start)

/** Drafts of random shape that a person might be writing. */
const DRAFT: fc.Arbitrary<string> = fc
  .record({
    newline: fc.constantFrom('\n', '\r\n'),
    recitals: fc.array(
      fc.constantFrom('*Recalling* its resolution,', '*Noting* that,', '<u>Aware</u> of it[^1],', '**'),
    ),
    decisions: fc.array(
      fc.record({
        words: fc.constantFrom('*Requests* all States', '<u>Notes</u> the report[^2]', 'Decides so', '', '**'),
        items: fc.array(fc.constantFrom('To go', 'To come;', 'To see that:', '', 'And “that”;'), { maxLength: 4 }),
        inner: fc.array(fc.constantFrom('One', 'Two;', ''), { maxLength: 3 }),
        mark: fc.constantFrom(';', '', '.', ','),
        gap: fc.constantFrom('\n\n', '\n'),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    notes: fc.boolean(),
  })
  .map(({ newline, recitals, decisions, notes }) => {
    const body = decisions.map(({ words, items, inner, mark, gap }, i) => {
      const list = items.map(
        (item, n) =>
          `(${'abcd'[n]}) ${item}${n === 0 && inner.length > 0 ? `:${gap}${inner.map((one, m) => `(${'i'.repeat(m + 1)}) ${one}`).join(gap)}` : ''}`,
      )
      return [`${i + 1}. ${words}${items.length > 0 ? ':' : mark}`, ...list].join(gap)
    })
    const end = notes ? ['[^1]: A/1.', '[^2]: See note 1 above.'] : []
    return ['The General Assembly,', ...recitals, ...body, ...end].join('\n\n').replaceAll('\n', newline)
  })

describe('the keys that write paragraphs', () => {
  for (const command of COMMANDS)
    it(`${command}: any text stays whole: its edits are apart, can be taken back, and change no word`, () => {
      let done = 0
      fc.assert(
        fc.property(fc.oneof(DRAFT, DRAFT, anyText), PLACE, (text, at) => {
          const document = parse(text)
          const { style } = chooseStyle(document, DEFAULT_SETTINGS)
          const offset = placeIn(text, at)
          const result = WRITING_COMMANDS[command](document, style, offset)
          if (!result) return
          done++
          const { edits, cursor } = result
          assert.ok(areApart(edits), JSON.stringify(edits))
          const after = applyEdits(text, edits)
          assert.ok(cursor >= 0 && cursor <= after.length)
          assert.deepEqual(wordsOf(after), wordsOf(text), after)
          assert.equal(textOf(parse(after).tree), after)
          assert.equal(applyEdits(after, inverse(text, edits)), text)
        }),
        { numRuns: 800 },
      )
      assert.ok(done > 60, `it did something ${done} times`)
    })

  it('moves up and down again, and leaves the bytes as they were', () => {
    fc.assert(
      fc.property(DRAFT, PLACE, (text, at) => {
        const { style } = chooseStyle(parse(text), DEFAULT_SETTINGS)
        const down = WRITING_COMMANDS.moveDown(parse(text), style, placeIn(text, at))
        if (!down) return
        const moved = applyEdits(text, down.edits)
        const up = WRITING_COMMANDS.moveUp(parse(moved), style, down.cursor)
        if (!up) return
        const back = applyEdits(moved, up.edits)
        if (isTidy(text) && isTidy(moved)) assert.equal(back, text)
      }),
      { numRuns: 500 },
    )
  })
})
