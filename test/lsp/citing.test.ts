import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CodeLens,
  CompletionList,
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol'
import { build } from '../../server/src/cli/catalogue/build.ts'
import { CitationsOf, type CitedResolution, ReferenceList } from '../../server/src/protocol/citations.ts'
import { CatalogueText } from '../../server/src/protocol/files.ts'
import { marked } from '../marks.ts'
import { builtInCatalogue, Client, MODERN } from './client.ts'

const BRIDGES =
  '80/900. Bridges\n\nThe General Assembly,\n\n*Recalling* its resolution 33/134 of 19 December 1978,\n\n1. *Decides* to build;\n\n2. *Requests* a report.\n'
const FERRIES =
  '81/301. Ferries\n\nThe General Assembly,\n\n*Recalling* paragraph 2 of its resolution 80/900 and resolution 33/134,\n\n*Decides* to swim.\n'
const HARBOURS =
  '81/302. Harbours\n\nThe General Assembly,\n\n*Recalling* its resolutions 80/900 and 81/301,\n\n*Decides* so.\n'

/** A folder with a catalogue that has the text of 80/900, and two drafts that cite it. */
function folderOf(): { readonly folder: string; readonly uri: (name: string) => string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'resolute citing '))
  const quiet = {
    language: 'en' as const,
    stdout: () => {},
    stderr: () => {},
    readInput: async () => new Uint8Array(),
    colour: false,
    isOpen: () => true,
    progress: () => {},
  }
  writeFileSync(join(folder, 'source.resolution'), BRIDGES)
  build(
    { sources: [join(folder, 'source.resolution')], out: join(folder, '.books'), source: 'Tests', complete: [] },
    quiet,
  )
  rmSync(join(folder, 'source.resolution'))
  writeFileSync(join(folder, 'ferries.resolution'), FERRIES)
  writeFileSync(join(folder, 'harbours.resolution'), HARBOURS)
  const uri = (name: string) => pathToFileURL(join(folder, name)).href
  return { folder, uri, remove: () => rmSync(folder, { recursive: true }) }
}

describe('a reviewer among drafts and a catalogue', () => {
  const here = folderOf()
  let client: Client
  let ferries: string
  let harbours: string

  before(async () => {
    const settings = {
      catalogue: { paths: ['.books'] },
      codeLens: { citedBy: true },
      inlayHints: { titles: true },
    }
    client = await Client.start({
      folders: [pathToFileURL(here.folder).href],
      settings: () => settings,
      catalogue: builtInCatalogue(),
      options: { catalogueDocuments: true },
      capabilities: MODERN,
    })
    ferries = await client.open(FERRIES, here.uri('ferries.resolution'))
    harbours = await client.open(HARBOURS, here.uri('harbours.resolution'))
    // Until the catalogue is open, what it has is not known.
    const cited = () => client.request<CitedResolution[]>(CitationsOf.method, { uri: ferries })
    await client.eventually(cited, (found) =>
      found.some(({ symbol, title }) => symbol === 'A/RES/80/900' && title === 'Bridges'),
    )
    await client.eventually(
      () => client.at<Location[]>('textDocument/references', ferries, FERRIES.indexOf('33/134')),
      (found) => found.length > 0,
    )
  })

  after(() => here.remove())

  const shown = (locations: readonly Location[] | null): string[] =>
    (locations ?? []).map(({ uri, range }) => `${uri.replace(/^.*\/|\?.*$/g, '')}:${range.start.line + 1}`)

  it('reads the very paragraph that is cited', async () => {
    const hover = await client.at<Hover>('textDocument/hover', ferries, FERRIES.indexOf('80/900'))
    assert.match((hover.contents as { value: string }).value, /> 2\\\. Requests a report/)
  })

  it('goes to it in the text of the catalogue, and reads that', async () => {
    const [link] = await client.at<DefinitionLink[]>('textDocument/definition', ferries, FERRIES.indexOf('80/900'))
    assert.equal(link?.targetUri, 'resolution-catalogue:/A_RES_80_900.en.resolution?A%2FRES%2F80%2F900')
    const text = await client.request<string>(CatalogueText.method, { uri: link.targetUri })
    assert.match(text.split('\n')[link.targetRange.start.line] ?? '', /^2\. \*Requests\*/)
    assert.match(text, /^status: adopted$/m)
    for (const uri of ['resolution-catalogue:/../../x.en.resolution?..%2F..%2Fx', 'file:///etc/hostname'])
      assert.equal(await client.request(CatalogueText.method, { uri }), null)
  })

  it('finds who cites it, in drafts and in texts of catalogues', async () => {
    const all = await client.at<Location[]>('textDocument/references', ferries, FERRIES.indexOf('33/134'))
    assert.deepEqual(shown(all), ['ferries.resolution:5', 'A_RES_80_900.en.resolution:11'])
    const of900 = await client.at<Location[]>('textDocument/references', ferries, FERRIES.indexOf('80/900'))
    assert.deepEqual(shown(of900), ['ferries.resolution:5', 'harbours.resolution:5'])
  })

  it('finds who cites one of its paragraphs, from the text of the catalogue', async () => {
    const [link] = await client.at<DefinitionLink[]>('textDocument/definition', ferries, FERRIES.indexOf('80/900'))
    const text = await client.request<string>(CatalogueText.method, { uri: link?.targetUri })
    const uri = await client.open(text, link?.targetUri)
    const second = await client.at<Location[]>('textDocument/references', uri, text.indexOf('2. *Req'))
    assert.deepEqual(shown(second), ['ferries.resolution:5'])
    const report = await client.pull(uri)
    assert.deepEqual('items' in report ? report.items : null, [], 'an adopted text is not corrected')
    await client.close(uri)
  })

  it('sees the other mentions', async () => {
    const found = await client.at<DocumentHighlight[]>(
      'textDocument/documentHighlight',
      ferries,
      FERRIES.indexOf('80/900'),
    )
    assert.deepEqual(
      found.map(({ range }) => client.textAt(ferries, range)),
      ['resolution 80/900'],
    )
  })

  it('sees no mentions of any other word: an editor that is told nothing would show equal words', async () =>
    assert.deepEqual(await client.at('textDocument/documentHighlight', ferries, FERRIES.indexOf('General')), []))

  it('opens the pages of what is not at hand', async () => {
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: ferries } })
    assert.deepEqual(
      links.map(({ range, target }) => [client.textAt(ferries, range), target]),
      [['33/134', 'https://docs.un.org/en/A/RES/33/134']],
    )
  })

  it('completes a citation by words of a title', async () => {
    const { text, cursor } = marked('The General Assembly,\n\nRecalling its resolution brid│')
    const uri = await client.open(text, 'untitled:new')
    const list = await client.at<CompletionList>('textDocument/completion', uri, cursor ?? 0)
    assert.deepEqual(
      list.items.map(({ label }) => label),
      ['80/900', '80/900 …, entitled …'],
    )
    const [edit] = list.items.map((item) => item.textEdit)
    assert.equal(
      edit && 'range' in edit && client.applied(uri, [edit]),
      'The General Assembly,\n\nRecalling its resolution 80/900',
    )
  })

  it('sees short titles, where asked for', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: harbours },
      range,
    })
    assert.deepEqual(
      hints.map(({ label }) => label),
      ['Bridges', 'Ferries'],
    )
  })

  it('sees how often a resolution is cited, where asked for', async () => {
    const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: ferries } })
    const { command } = await client.request<CodeLens>('codeLens/resolve', lens)
    assert.equal(command?.title, 'cited in 1 text')
  })

  it('follows citations both ways', async () => {
    const [item] = await client.at<CallHierarchyItem[]>(
      'textDocument/prepareCallHierarchy',
      harbours,
      HARBOURS.indexOf('80/900'),
    )
    assert.equal(item?.detail, 'Bridges')
    const incoming = await client.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item })
    assert.deepEqual(
      incoming.map(({ from }) => from.name),
      ['A/RES/81/301', 'A/RES/81/302'],
    )
    const outgoing = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item })
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['A/RES/33/134'],
    )
    const further = { item: incoming[1]?.from }
    const calls = await client.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', further)
    assert.deepEqual(
      calls.map(({ to }) => to.name),
      ['A/RES/80/900', 'A/RES/81/301'],
    )
  })

  it('finds drafts and texts by number and by title', async () => {
    const found = async (query: string) =>
      (await client.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name)
    assert.deepEqual(await found('80/9'), ['A/RES/80/900 Bridges'])
    assert.deepEqual(await found('harb'), ['A/RES/81/302 Harbours'])
    assert.deepEqual(await found(''), [])
  })

  it('lists what a draft cites', async () => {
    const list = await client.request<CitedResolution[]>(CitationsOf.method, { uri: ferries })
    assert.deepEqual(
      list.map(({ symbol, status, places }) => [symbol, status, places.map(({ where }) => where).join()]),
      [
        ['A/RES/80/900', 'confirmed', 'preamble'],
        ['A/RES/33/134', 'confirmed', 'preamble'],
      ],
    )
    assert.match(
      await client.request<string>(ReferenceList.method, { uri: ferries }),
      /^General Assembly resolution 33\/134 \(A\/RES\/33\/134\), 19 December 1978.*\nGeneral Assembly resolution 80\/900 \(A\/RES\/80\/900\), Bridges$/,
    )
  })
})

describe('a catalogue that cannot be opened', () => {
  it('gets one line, and the rest works', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolute broken '))
    writeFileSync(join(folder, 'catalogue.tsv'), '# resolute catalogue 99\nA/RES/1/1\t\n')
    const client = await Client.start({
      folders: [pathToFileURL(folder).href],
      settings: () => ({ catalogue: { paths: [folder, './nowhere'] } }),
      catalogue: builtInCatalogue(),
    })
    // The client answers the message that is shown of it with a line of its own, at any time.
    const lines = (): string[] => client.logged.filter((line) => !line.includes('Unhandled method'))
    await client.until(() => lines().length >= 2)
    assert.match(lines()[0] ?? '', /made by a newer version of Resolute \(format 99, and this one reads 1\)/)
    assert.match(lines()[1] ?? '', /nowhere cannot be opened, so it is passed over/)
    assert.equal(lines().length, 2)
    const uri = await client.open(FERRIES)
    const status = async () =>
      (await client.request<CitedResolution[]>(CitationsOf.method, { uri })).find(
        ({ symbol }) => symbol === 'A/RES/33/134',
      )?.status
    await client.eventually(status, (found) => found === 'confirmed')
    rmSync(folder, { recursive: true })
  })
})
