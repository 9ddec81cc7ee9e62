import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from '../../server/src/core/document.ts'
import { applyChanges } from '../../server/src/documents.ts'

const text = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', ')', '\n', '\r', '\r\n', '’', '🕊'), maxLength: 60 })
const position = fc.record({ line: fc.nat(12), character: fc.nat(12) })
const change = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text }) },
  { weight: 1, arbitrary: fc.record({ text }) },
)

describe('open drafts follow the client', () => {
  it('as the protocol’s own text document does, change by change', () => {
    fc.assert(
      fc.property(text, fc.array(change, { maxLength: 6 }), (before, changes) => {
        const expected = changes.reduce((text, change) => {
          const document = TextDocument.create('a:b', 'resolution', 1, text)
          return TextDocument.update(document, [change], 2).getText()
        }, before)
        assert.equal(applyChanges(parse(before), changes).text, expected)
      }),
      { numRuns: 500 },
    )
  })

  it('through changes that run from the end of the text to its beginning', () => {
    const at = (line: number, character: number) => ({ line, character })
    const changes = [
      { range: { start: at(2, 0), end: at(2, 1) }, text: 'C' },
      { range: { start: at(1, 0), end: at(1, 1) }, text: 'two\nlines' },
      { range: { start: at(0, 0), end: at(0, 0) }, text: 'A' },
    ]
    assert.equal(applyChanges(parse('a\nb\nc'), changes).text, 'Aa\ntwo\nlines\nC')
  })
})
