import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic, WorkspaceDiagnosticReport, WorkspaceSymbol } from 'vscode-languageserver-protocol'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'
import { diskFiles } from '../../server/src/node/files.ts'
import { startIndexWorker } from '../../server/src/node/index-worker.ts'
import {
  CheckFolder,
  ClearFolders,
  type FolderChecked,
  type FolderCitation,
  FolderCitations,
  type FolderFinding,
  FolderFindings,
} from '../../server/src/protocol/findings.ts'
import { type DraftNote, NotesOf, PlaceOfNote } from '../../server/src/protocol/notes.ts'
import { NEVER } from '../../server/src/workspace/cancellation.ts'
import { FolderCheck } from '../../server/src/workspace/folder-check.ts'
import { SILENT } from '../../server/src/workspace/progress.ts'
import { build } from '../cli/command.ts'
import { builtInCatalogue, Client, MODERN, PUSHED } from './client.ts'

const draft = (number: string, last = '3'): string =>
  `${number}. A draft of our own\n\nThe General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 12 December 1978,\n\n1. <u>Notes</u> it;\n\n${last}. <u>Decides</u> to begin.\n`
const A = 'file:///drafts/a.resolution'
const B = 'file:///drafts/deep/b.resolution'
const FILES = { [A]: draft('81/301'), [B]: draft('81/302', '2') }
const OURS = { folders: ['file:///drafts'], options: { folderChecks: true }, catalogue: builtInCatalogue() }

const codes = (diagnostics: readonly Diagnostic[] | undefined): string =>
  (diagnostics ?? []).map(({ code }) => String(code)).join()
const WRONG = 'citation-date,paragraph-number'

/** What the client shows of a draft that is not open. */
const shown = (client: Client, uri: string): string =>
  codes(client.published.filter((one) => one.uri === uri).at(-1)?.diagnostics)

const check = (client: Client, folder: string | null = null): Promise<FolderChecked> =>
  client.request(CheckFolder.method, { folder })

describe('the check of a folder', () => {
  it('tells what is wrong in all drafts, though none is open', async () => {
    const client = await Client.start({ ...OURS, files: FILES })
    assert.deepEqual(await check(client), {
      drafts: 2,
      failed: 0,
      isCancelled: false,
      counts: { error: 3, warning: 0, information: 0, hint: 0 },
    })
    assert.deepEqual([shown(client, A), shown(client, B)], [WRONG, 'citation-date'])
  })

  it('looks into the folder alone that is named', async () => {
    const client = await Client.start({ ...OURS, files: FILES })
    assert.equal((await check(client, 'file:///drafts/deep')).drafts, 1)
    assert.deepEqual([shown(client, A), shown(client, B)], ['', 'citation-date'])
  })

  it('leaves an open draft to its own findings, and takes it back when it is closed', async () => {
    const client = await Client.start({ ...OURS, files: FILES, options: {} })
    await check(client)
    await client.open(FILES[A] ?? '', A)
    await client.until(() => shown(client, A) === '')
    const report = await client.pull(A)
    assert.equal(report.kind === 'full' && codes(report.items), WRONG)
    // As it stands in the editor, it counts for the views.
    const end = client.document(A).getText().length
    await client.type(A, { start: end, end }, '\n\n7. <u>Ends</u> so.\n')
    const found = await client.request<FolderFinding[]>(FolderFindings.method)
    assert.ok(found.some(({ uri, excerpt }) => uri === A && excerpt.startsWith('7. <u>Ends')))
    await client.close(A)
    await client.until(() => shown(client, A) === WRONG)
  })

  it('sends what is found in the file of an open draft to a client that knows which drafts it shows', async () => {
    const client = await Client.start({ ...OURS, files: FILES })
    await client.open(draft('81/301', '2'), A)
    await check(client)
    assert.equal(shown(client, A), WRONG)
  })

  it('sends no findings twice to a client that has those of open drafts sent', async () => {
    const client = await Client.start({ ...OURS, files: FILES, capabilities: PUSHED, options: {} })
    await check(client)
    const before = client.published.length
    await client.open(FILES[A] ?? '', A)
    await client.until(() => client.published.length > before)
    assert.deepEqual([client.published.length, shown(client, A)], [before + 1, WRONG])
  })

  it('follows files as they change, appear and go', async () => {
    const files: Record<string, string> = { ...FILES }
    const client = await Client.start({ ...OURS, files })
    await check(client)
    const C = 'file:///drafts/c.resolution'
    files[C] = draft('81/303')
    files[A] = draft('81/301', '2')
    delete files[B]
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: C, type: 1 },
        { uri: A, type: 2 },
        { uri: B, type: 3 },
      ],
    })
    await client.until(() => shown(client, C) === WRONG)
    assert.deepEqual([shown(client, A), shown(client, B)], ['citation-date', ''])
  })

  it('is forgotten when that is asked for', async () => {
    const client = await Client.start({ ...OURS, files: FILES })
    await check(client)
    await client.request(ClearFolders.method)
    assert.deepEqual([shown(client, A), shown(client, B)], ['', ''])
    assert.deepEqual(await client.request(FolderFindings.method), [])
  })

  it('goes on at all times where a setting says so, and ends with it', async () => {
    let isOn = true
    const client = await Client.start({ ...OURS, files: FILES, settings: () => ({ checkWorkspace: isOn }) })
    await client.until(() => shown(client, B) === 'citation-date')
    isOn = false
    await client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until(() => shown(client, B) === '')
  })

  it('says how many drafts cannot be read, and checks the others', async () => {
    const client = await Client.start({
      ...OURS,
      files: FILES,
      reading: async (uri) => {
        if (uri === B) throw new Error('locked')
      },
    })
    const { drafts, failed } = await check(client)
    assert.deepEqual([drafts, failed, shown(client, A)], [2, 1, WRONG])
  })

  it('has the citations of all drafts by what is known of them', async () => {
    const client = await Client.start({ ...OURS, files: FILES })
    await check(client)
    const [cited] = await client.request<FolderCitation[]>(FolderCitations.method)
    assert.equal(cited?.symbol, 'A/RES/33/134')
    assert.equal(cited?.status, 'contradicted')
    assert.match(cited?.evidence ?? '', /19 December 1978/)
    assert.deepEqual(
      cited?.places.map(({ uri, where }) => [uri, where]),
      [
        [A, 'preamble'],
        [B, 'preamble'],
      ],
    )
  })
})

describe('a client that asks for what is found in the workspace', () => {
  const ask = (client: Client, previousResultIds: object[] = []): Promise<WorkspaceDiagnosticReport> =>
    client.request('workspace/diagnostic', { previousResultIds })

  it('is told of each draft that is not open, and later only of what has changed', async () => {
    const files: Record<string, string> = { ...FILES }
    const client = await Client.start({ folders: ['file:///drafts'], files, catalogue: builtInCatalogue() })
    assert.equal(client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, true)
    const first = await ask(client)
    assert.deepEqual(
      first.items.map((item) => [item.uri, item.kind === 'full' && codes(item.items)]),
      [
        [A, WRONG],
        [B, 'citation-date'],
      ],
    )
    const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId }))
    files[A] = draft('81/301', '2')
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: A, type: 2 }] })
    const second = await ask(client, [...known, { uri: 'file:///drafts/gone.resolution', value: 'folder 9' }])
    assert.deepEqual(
      second.items.map((item) => [item.uri, item.kind, item.kind === 'full' && codes(item.items)]),
      [
        [A, 'full', 'citation-date'],
        [B, 'unchanged', false],
        ['file:///drafts/gone.resolution', 'full', ''],
      ],
    )
    // It fetches them: nothing is sent besides.
    assert.deepEqual(client.published, [])
  })

  it('is not told of open drafts, whose findings it fetches one by one', async () => {
    const client = await Client.start({ folders: ['file:///drafts'], files: FILES })
    await client.open(FILES[A] ?? '', A)
    assert.deepEqual(
      (await ask(client)).items.map(({ uri }) => uri),
      [B],
    )
  })

  it('is told nothing of that where it has folders checked', async () => {
    const client = await Client.start({ ...OURS, files: {} })
    assert.equal(client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, false)
  })
})

describe('the check of many drafts', () => {
  before(build)

  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resolute-'))
    mkdirSync(join(folder, 'deep'))
    for (let n = 10; n < 50; n++)
      writeFileSync(join(folder, n % 2 ? 'deep' : '', `${n}.resolution`), draft(`81/3${n}`, n % 2 ? '2' : '3'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function checkWith(startWorker: (() => ReturnType<typeof startIndexWorker>) | null) {
    const logged: string[] = []
    const one = new FolderCheck({
      files: diskFiles,
      startWorker,
      settingsOf: async () => DEFAULT_SETTINGS,
      world: () => EMPTY_WORLD,
      snapshot: () => ({ catalogues: [], drafts: [], agreed: [] }),
      era: () => 1,
      log: (line) => void logged.push(line),
    })
    return { one, logged }
  }
  const start = () => startIndexWorker(join(__dirname, '../../out/server.node.js'))
  const run = async (one: FolderCheck, cancellation = NEVER) =>
    one.check([pathToFileURL(folder).href], false, SILENT, cancellation)
  const numbersIn = (one: FolderCheck): string[] =>
    one.reviews.flatMap(({ uri, review }) =>
      review.findings.filter(({ rule }) => rule === 'paragraph-number').map(() => uri.split('/').at(-1) ?? ''),
    )

  it('finds the same in a thread of its own as here', async () => {
    const [there, here] = [checkWith(start).one, checkWith(null).one]
    assert.equal((await run(there)).drafts, 40)
    await run(here)
    assert.equal(numbersIn(there).length, 20)
    assert.deepEqual(numbersIn(there), numbersIn(here))
  })

  it('is done to its end where the thread dies', async () => {
    const { one, logged } = checkWith(() => {
      const worker = start()
      return {
        ...worker,
        review: (files) => {
          worker.stop()
          return worker.review(files)
        },
      }
    })
    await run(one)
    assert.equal(numbersIn(one).length, 20)
    assert.equal(logged.length, 1)
  })

  it('checks again only what has changed', async () => {
    const { one } = checkWith(null)
    await run(one)
    const before = new Map(one.reviews.map(({ uri, id }) => [uri, id]))
    writeFileSync(join(folder, '12.resolution'), draft('81/312', '2\n\n4'))
    await run(one)
    assert.deepEqual(
      one.reviews.filter(({ uri, id }) => before.get(uri) !== id).map(({ uri }) => uri.split('/').at(-1)),
      ['12.resolution'],
    )
  })

  it('ends when nobody waits any more, and keeps what it has', async () => {
    const { one } = checkWith(null)
    let asked = 0
    const cancellation = {
      get isCancelled() {
        return ++asked > 5
      },
    }
    const { isCancelled } = await run(one, cancellation)
    assert.ok(isCancelled)
    assert.ok(one.reviews.length > 0 && one.reviews.length < 40, String(one.reviews.length))
  })
})

describe('the notes of reviewers', () => {
  const noted = 'The General Assembly,\n\n1. <u>Notes</u> it<!-- note: whom? -->.\n'

  it('are those of a draft, or of all drafts of the workspace, as they stand in the editor', async () => {
    const files = { ...FILES, [B]: noted }
    const client = await Client.start({ ...OURS, files })
    const list = (uri: string | null): Promise<DraftNote[]> => client.request(NotesOf.method, { uri })
    const brief = (notes: DraftNote[]): string[] =>
      notes.map(({ uri, range, text }) => `${uri.split('/').at(-1)}:${range.start.line} ${text}`)
    assert.deepEqual(brief(await list(null)), ['b.resolution:2 whom?'])
    await client.open(noted.replace('whom', 'who'), A)
    assert.deepEqual(brief(await list(A)), ['a.resolution:2 who?'])
    assert.deepEqual(brief(await list(null)), ['a.resolution:2 who?', 'b.resolution:2 whom?'])
  })

  it('have their place behind the word that one is put in at', async () => {
    const client = await Client.start(OURS)
    const uri = await client.open(noted)
    assert.deepEqual(await client.request(PlaceOfNote.method, { uri, position: { line: 2, character: 5 } }), {
      position: { line: 2, character: 15 },
      before: '<!-- note: ',
      after: ' -->',
    })
    const nowhere = { uri: 'file:///drafts/x.resolution', position: { line: 0, character: 0 } }
    assert.equal(await client.request(PlaceOfNote.method, nowhere), null)
  })
})

describe('resolutions that are known and not at hand', () => {
  const find = async (client: Client): Promise<WorkspaceSymbol | undefined> => {
    const found = await client.eventually(
      () => client.request<WorkspaceSymbol[]>('workspace/symbol', { query: '33/134' }),
      () => true,
    )
    return found.find(({ name }) => name.startsWith('A/RES/33/134 '))
  }
  it('are found with their page, by a client that opens pages', async () => {
    const client = await Client.start({ ...OURS, options: { webPages: true }, capabilities: MODERN })
    await check(client)
    const symbol = await find(client)
    assert.equal(symbol?.location.uri, 'https://docs.un.org/en/A/RES/33/134')
    assert.equal(symbol?.containerName, 'page of the United Nations')
  })
  it('are not found by another', async () => {
    const client = await Client.start(OURS)
    await check(client)
    assert.equal(await find(client), undefined)
  })
})
