import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type Document, edit, parse } from '../../server/src/core/document/document.ts'
import { folds } from '../../server/src/core/features/folding.ts'
import { inspect } from '../../server/src/core/features/inspect.ts'
import { outline } from '../../server/src/core/features/outline/outline.ts'
import type { OutlineItem } from '../../server/src/core/features/types.ts'
import { fixAll } from '../../server/src/core/lint/fixes.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { printMessage } from '../../server/src/core/messages/print.ts'
import type { Finding } from '../../server/src/core/rules/rule.ts'
import { applyEdits, type Edit } from '../../server/src/core/text/edit.ts'
import { contains, type Span } from '../../server/src/core/text/span.ts'
import { FACTS } from '../facts.ts'
import { anyText, withLineEnds } from '../texts.ts'

const judged = (document: Document): readonly Finding[] => lint(document, DEFAULT_SETTINGS, FACTS)

/** A text, and edits of it that do not overlap. */
const edited: fc.Arbitrary<{ text: string; edits: readonly Edit[] }> = anyText.chain((text) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), anyText), { maxLength: 3 })
    .map((drawn) => {
      let from = 0
      const sorted = drawn.toSorted((a, b) => a[0] - b[0])
      return sorted.map(([at, width, put]): Edit => {
        const start = Math.max(from, at)
        from = Math.min(text.length, start + width)
        return { span: { start, end: from }, text: put }
      })
    })
    .map((edits) => ({ text, edits })),
)

/** True where a span lies in the text and cuts no character of two UTF-16 units in half. */
function isWhole(text: string, { start, end }: Span): boolean {
  const between = (at: number): boolean => !/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
  return 0 <= start && start <= end && end <= text.length && between(start) && between(end)
}

function checkWhole(text: string, spans: readonly Span[]): void {
  for (const span of spans) assert.ok(isWhole(text, span), `${span.start}–${span.end} of ${JSON.stringify(text)}`)
}

function checkNested(text: string, items: readonly OutlineItem[], parent: Span): void {
  for (const { span, selection, children } of items) {
    checkWhole(text, [span, selection])
    assert.ok(contains(span, selection), 'a selection outside its item')
    assert.ok(contains(parent, span), 'a child outside its parent')
    checkNested(text, children, span)
  }
}

describe('any text at all', () => {
  it('is judged, and each finding and each mend has its place in it', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = judged(parse(text))
        const mends = findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits))
        checkWhole(
          text,
          [...findings, ...mends].map(({ span }) => span),
        )
        for (const { message } of findings) assert.match(printMessage(message, 'en'), /[.”)]$/)
      }),
      { numRuns: 150 },
    ))

  it('has its citations in order, each in its place', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const { citations } = parse(text)
        checkWhole(
          text,
          citations.map(({ span }) => span),
        )
        const starts = citations.map(({ span }) => span.start)
        assert.deepEqual(
          starts,
          starts.toSorted((a, b) => a - b),
        )
      }),
      { numRuns: 150 },
    ))

  it('has an outline whose children lie within their parents', () =>
    fc.assert(
      fc.property(anyText, (text) => checkNested(text, outline(parse(text)), { start: 0, end: text.length })),
      { numRuns: 150 },
    ))

  it('folds and is inspected within its edges', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parse(text)
        const seen = inspect(document, DEFAULT_SETTINGS, FACTS)
        const parts = [...seen.operative, ...seen.preambular, ...seen.points, ...seen.footnotes, ...seen.citations]
        checkWhole(text, [...folds(document), ...parts.map(({ span }) => span)])
      }),
      { numRuns: 150 },
    ))

  it('is the same document after edits as when read anew', () =>
    fc.assert(
      fc.property(edited, ({ text, edits }) => {
        const after = edit(parse(text), edits)
        const anew = parse(applyEdits(text, edits))
        assert.equal(after.text, anew.text)
        assert.deepEqual(after.tree, anew.tree)
        assert.deepEqual(judged(after), judged(anew))
      }),
      { numRuns: 150 },
    ))

  it('is never changed by being read and judged', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const document = parse(text)
        judged(document)
        assert.equal(document.text, text)
        assert.deepEqual(judged(document), judged(parse(text)))
      }),
    ))

  it('says the same with other line ends', () => {
    const said = (text: string): unknown[] =>
      judged(parse(text)).map(({ rule, severity, message }) => ({ rule, severity, message }))
    fc.assert(
      fc.property(anyText, (text) => {
        const unix = withLineEnds(text, '\n')
        for (const lineEnd of ['\r\n', '\r']) assert.deepEqual(said(withLineEnds(text, lineEnd)), said(unix))
      }),
      { numRuns: 150, examples: [['Recalling\nRequests4. ']] },
    )
  })

  it('is fixed in whole characters, by any rule', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom('😀', '𝑹', 'é'), (text, character) => {
        // Where a word begins, an opening may begin with what takes two UTF-16 units.
        for (const one of [text, text.replace(/(?<=<u>|\*)\p{L}/gu, (first) => character + first)])
          for (const { fixes } of judged(parse(one)))
            for (const { edits } of fixes) {
              checkWhole(
                one,
                edits.map(({ span }) => span),
              )
              // A half that stands in the text goes where its words go.
              const halves = (said: string): number => said.match(/\p{Cs}/gu)?.length ?? 0
              assert.ok(halves(edits.map(({ text: put }) => put).join('\n')) <= halves(one))
            }
      }),
      { numRuns: 300 },
    ))

  it('comes to rest: after a few goes fix-all leaves nothing that is safe to mend', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let after = text
        let edits = fixAll(judged(parse(after)))
        for (let round = 0; edits.length > 0 && round < 10; round++) {
          after = applyEdits(after, edits)
          edits = fixAll(judged(parse(after)))
        }
        assert.deepEqual(edits, [], JSON.stringify(text))
      }),
      { numRuns: 150 },
    ))
})
