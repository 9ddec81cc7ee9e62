import assert from 'node:assert/strict'
import type {
  DefinitionLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  SymbolInformation,
} from 'vscode-languageserver-protocol'
import { marked } from '../marks.ts'
import { builtInCatalogue, Client, MODERN } from './client.ts'

const DRAFT = `# A draft of our own

The General Assembly,

<u>Recalling</u> its ⟦resolution 33│/134 of 19 December 1978⟧,

1. <u>Takes note</u> of the report;

2. <u>Requests</u> the Secretary-General:

(a) To report on this;

(b) To go on with it.
`
const { text, cursor, spans } = marked(DRAFT)
const [citation = { start: 0, end: 0 }] = spans
const at = cursor ?? 0

describe('hover', () => {
  it('tells what a citation cites, from the built-in facts', async () => {
    const client = await Client.start({ catalogue: builtInCatalogue() })
    const uri = await client.open(text)
    const ask = () => client.at<Hover>('textDocument/hover', uri, at)
    const hover = await client.eventually(ask, ({ contents }) => JSON.stringify(contents).includes('Confirmed'))
    assert.deepEqual(hover.range, client.range(uri, citation))
    assert.match(
      JSON.stringify(hover.contents),
      /"kind":"markdown".*Conference on Technical Cooperation.*19 December 1978/,
    )
  })

  it('is plain text for a client that shows no Markdown', async () => {
    const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, hover: {} } }
    const client = await Client.start({ capabilities })
    const uri = await client.open(text)
    const hover = await client.at<Hover>('textDocument/hover', uri, at)
    assert.ok(typeof hover.contents === 'object' && 'kind' in hover.contents)
    assert.equal(hover.contents.kind, 'plaintext')
    assert.doesNotMatch(hover.contents.value, /[*_]{2}/)
  })

  it('shows the page of a rule where the rule has found something', async () => {
    const client = await Client.start()
    const { text: wrong, cursor: there } = marked(
      'The General Assembly,\n\n1. <u>Notes</u> it;\n\n3│. <u>Decides</u> so.\n',
    )
    const hover = await client.at<Hover>('textDocument/hover', await client.open(wrong), there ?? 0)
    assert.match(JSON.stringify(hover.contents), /paragraph-number: .*Source: R-62/)
  })

  it('tells nothing where there is nothing to tell', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    assert.equal(await client.at('textDocument/hover', uri, text.indexOf('Assembly')), null)
  })
})

describe('outline', () => {
  const names = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap((s) => [s.name, ...names(s.children ?? [])])

  it('is a tree in which everything lies within what it belongs to', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })
    const check = (outer: DocumentSymbol) => {
      const document = client.document(uri)
      const [start, end] = [document.offsetAt(outer.range.start), document.offsetAt(outer.range.end)]
      assert.ok(start <= document.offsetAt(outer.selectionRange.start))
      assert.ok(document.offsetAt(outer.selectionRange.end) <= end)
      outer.children?.forEach(check)
    }
    symbols.forEach(check)
    const all = names(symbols).join('\n')
    for (const name of ['A draft of our own', 'operative paragraph 1, Takes note', '(a)', '(b)', '33/134'])
      assert.ok(all.includes(name), all)
  })

  it('is a list for a client that shows no tree', async () => {
    const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, documentSymbol: {} } }
    const client = await Client.start({ capabilities })
    const uri = await client.open(text)
    const symbols = await client.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } })
    assert.ok(symbols.length >= 6)
    assert.ok(symbols.every((s) => s.location.uri === uri))
    assert.ok(symbols.some((s) => s.containerName !== undefined))
  })
})

describe('folding', () => {
  it('takes in what has more than one line', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } })
    const line = text.slice(0, text.indexOf('2. <u>Requests')).split('\n').length - 1
    assert.ok(
      folds.some((f) => f.startLine === line && f.endLine === line + 4),
      JSON.stringify(folds),
    )
    assert.ok(folds.every((f) => f.startLine < f.endLine))
  })
})

describe('definition', () => {
  const files = {
    'file:///drafts/first.resolution':
      '---\nstatus: draft\n---\n\n81/301. A draft to be cited\n\nThe General Assembly,\n\n<u>Decides</u> to begin.\n',
  }
  const citing = marked(
    'The General Assembly,\n\n<u>Recalling</u> its ⟦resolution 81│/301⟧,\n\n<u>Decides</u> to go on.\n',
  )

  it('leads from a citation to the draft of the workspace that it cites', async () => {
    const client = await Client.start({ files })
    const uri = await client.open(citing.text)
    const ask = () => client.at<DefinitionLink[] | null>('textDocument/definition', uri, citing.cursor ?? 0)
    const [link] = (await client.eventually(ask, (links) => links !== null)) ?? []
    assert.equal(link?.targetUri, 'file:///drafts/first.resolution')
    assert.equal(link?.targetRange.start.line, 4)
    assert.deepEqual(link?.originSelectionRange, client.range(uri, citing.spans[0] ?? { start: 0, end: 0 }))
  })

  it('is a place for a client that takes no links, and nothing where nothing is cited', async () => {
    const capabilities = { ...MODERN, textDocument: { ...MODERN.textDocument, definition: {} } }
    const client = await Client.start({ files, capabilities })
    const uri = await client.open(citing.text)
    const ask = () => client.at<Location[] | null>('textDocument/definition', uri, citing.cursor ?? 0)
    const [place] = (await client.eventually(ask, (found) => found !== null)) ?? []
    assert.equal(place?.uri, 'file:///drafts/first.resolution')
    assert.equal(await client.at('textDocument/definition', uri, 0), null)
  })

  it('follows the files of the workspace', async () => {
    const changing: Record<string, string> = {}
    const client = await Client.start({ files: changing })
    const uri = await client.open(citing.text)
    const ask = () => client.at<DefinitionLink[] | null>('textDocument/definition', uri, citing.cursor ?? 0)
    const tell = (type: number) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: 'file:///drafts/first.resolution', type }] })
    assert.equal(await ask(), null)
    await client.until(() => client.registered.includes('workspace/didChangeWatchedFiles'))

    Object.assign(changing, files)
    await tell(1)
    await client.eventually(ask, (links) => links !== null)
    await tell(3)
    await client.eventually(ask, (links) => links === null)
  })
})
