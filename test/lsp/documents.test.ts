import assert from 'node:assert/strict'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { createConnection } from 'vscode-languageserver/node'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from '../../server/src/core/document/document.ts'
import { applyChanges, openDrafts } from '../../server/src/lsp/documents.ts'
import { IdleEviction } from '../../server/src/lsp/idle-eviction.ts'

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

describe('a long draft that is left alone', () => {
  /** The drafts of a real server’s end, and the client’s end of its connection. */
  function connected() {
    const [up, down] = [new PassThrough(), new PassThrough()]
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down))
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up))
    const drafts = openDrafts()
    const rests = new IdleEviction(drafts, () => [], 5)
    drafts.listen(server)
    server.listen()
    client.listen()
    return { drafts, client, rests, end: () => client.dispose() }
  }

  const resolution = (number: number) =>
    `81/${number}. Trade\n\nThe General Assembly,\n\n${`1. *Decides* so;\n\n`.repeat(4_000)}2. *Decides* so.\n\n`

  it('rests, but where the person works', async () => {
    const { drafts, client, rests, end } = connected()
    const uri = 'file:///long.resolution'
    const text = [1, 2, 3].map(resolution).join('')
    const opened = once((on) => drafts.onDidOpen(on))
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'un-resolution', version: 1, text },
    })
    await opened
    const read = () => drafts.get(uri)?.document.resolutions.map(({ parsed }) => parsed.run.blocks) ?? []
    const before = read()
    rests.touch(uri)
    const lineOfLast = text.slice(0, text.indexOf('81/3')).split('\n').length + 5
    const changed = once((on) => drafts.onDidChangeContent(on))
    const at = { line: lineOfLast, character: 0 }
    await client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: at, end: at }, text: 'x' }],
    })
    await changed
    const last = read()[2]
    while (read()[0] === before[0]) await new Promise((wake) => setTimeout(wake, 10))
    const after = read()
    assert.deepEqual([after[0] === before[0], after[1] === before[1], after[2] === last], [false, false, true])
    end()
  })
})

/** What an event tells first. */
const once = <T>(listen: (on: (told: T) => void) => unknown): Promise<T> =>
  new Promise((resolve) => void listen(resolve))
