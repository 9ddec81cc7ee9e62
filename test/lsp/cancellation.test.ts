import assert from 'node:assert/strict'
import {
  type CallHierarchyItem,
  CancellationTokenSource,
  type CodeLens,
  LSPErrorCodes,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol'
import { CancelledError } from '../../server/src/workspace/cancellation.ts'
import { DraftIndex } from '../../server/src/workspace/draft-index.ts'
import { inSlices } from '../../server/src/workspace/time-slice.ts'
import { builtInCatalogue, Client } from './client.ts'

const draft = (number: number, cited: string): string =>
  `81/${number}. Roads\n\nThe General Assembly,\n\n<u>Recalling</u> its resolutions ${cited},\n\n<u>Decides</u> so.\n`
const uri = (number: number): string => `file:///drafts/d${number}.resolution`
const MANY = 40
const drafts = (): Record<string, string> =>
  Object.fromEntries(Array.from({ length: MANY }, (_, n) => [uri(n + 1), draft(n + 1, '33/134 and 46/182')]))

const OWN = 'file:///elsewhere/own.resolution'
const OWN_TEXT = draft(900, '33/134, 81/1, 81/2 and 81/3')

/**
 * A client with many drafts, of which the index knows what they are and not yet what they cite: each answer about what
 * a file holds is held back from then on, also the one that the index waits for in the background.
 */
async function clientThatHolds() {
  const read = new Set<string>()
  const held: (() => void)[] = []
  const files = drafts()
  const client = await Client.start({
    files,
    folders: ['file:///drafts'],
    settings: () => ({ codeLens: { citedBy: true } }),
    reading: async (file) => {
      if (file in files && read.has(file)) await new Promise<void>((release) => held.push(release))
      read.add(file)
    },
  })
  await client.eventually(
    () => client.request<WorkspaceSymbol[]>('workspace/symbol', { query: `81/${MANY}` }),
    (found) => found.length > 0,
  )
  await client.open(OWN_TEXT, OWN)
  while (held.length === 0) await new Promise((wake) => setTimeout(wake, 5))
  return { client, held }
}

describe('a request that the client cancels', () => {
  let client: Client
  let held: (() => void)[]
  before(async () => {
    const started = await clientThatHolds()
    client = started.client
    held = started.held
  })

  const position = () => client.document(OWN).positionAt(OWN_TEXT.indexOf('33/134'))
  const place = () => ({ textDocument: { uri: OWN }, position: position() })
  const item = async () =>
    (await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', place()))[0] as CallHierarchyItem
  const requests: Record<string, () => Promise<[method: string, params: object]>> = {
    'who cites something': async () => ['textDocument/references', { ...place(), context: {} }],
    'who cites it, as a hierarchy': async () => ['callHierarchy/incomingCalls', { item: await item() }],
    'how often it is cited': async () => {
      const params = { textDocument: { uri: OWN } }
      const [lens] = await client.request<CodeLens[]>('textDocument/codeLens', params)
      return ['codeLens/resolve', { ...lens, data: { uri: OWN, symbol: 'A/RES/46/182' } }]
    },
    'whom a resolution cites': async () => {
      const own = { ...(await item()), data: { symbol: 'A/RES/81/900', language: 'en' } }
      return ['callHierarchy/outgoingCalls', { item: own }]
    },
  }
  for (const [what, request] of Object.entries(requests))
    it(`is answered as cancelled, and reads no further file: ${what}`, async () => {
      const [method, params] = await request()
      const before = held.length
      const source = new CancellationTokenSource()
      const answer = client.connection.sendRequest(method, params, source.token)
      while (held.length === before) await new Promise((wake) => setTimeout(wake, 5))
      source.cancel()
      held.at(-1)?.()
      await assert.rejects(Promise.resolve(answer), { code: LSPErrorCodes.RequestCancelled })
      assert.equal(held.length, before + 1, 'one file was asked for, and none behind it')
      assert.deepEqual(client.logged, [])
    })
})

describe('a search that the client cancels', () => {
  it('leaves the words of titles to the next one', async () => {
    const client = await Client.start({ catalogue: builtInCatalogue() })
    const source = new CancellationTokenSource()
    const query = { query: 'disarm' }
    const answer = client.connection.sendRequest('workspace/symbol', query, source.token)
    source.cancel()
    await assert.rejects(Promise.resolve(answer), { code: LSPErrorCodes.RequestCancelled })
    const uri = await client.open(`The General Assembly,\n\nRecalling its resolution disarm`, 'untitled:a')
    const ask = () =>
      client.at<{ items: unknown[] }>('textDocument/completion', uri, client.document(uri).getText().length)
    await client.eventually(ask, ({ items }) => items.length > 0)
  })

  it('stops within the step that it is at, and the work goes on from there', async () => {
    let steps = 0
    function* work(): Generator<void> {
      for (; steps < 5; steps++) {
        const start = performance.now()
        while (performance.now() - start < 10);
        yield
      }
    }
    const shared = work()
    await assert.rejects(inSlices(shared, { isCancelled: true }), CancelledError)
    assert.equal(steps, 0)
    await inSlices(shared)
    assert.equal(steps, 5)
  })
})

describe('who cites, asked of the index', () => {
  it('reads no file after the one at which it was cancelled', async () => {
    const files = drafts()
    const read: string[] = []
    const isCancelled = () => read.length === MANY + 3
    const index = new DraftIndex({
      files: {
        find: async () => Object.keys(files).map((file) => ({ uri: file, stamp: null })),
        read: () => assert.fail('the bytes are at hand'),
        bytesNow: (file) => {
          read.push(file)
          return files[file] as string
        },
      },
      log: () => {},
      changed: () => {},
    })
    await index.build([])
    index.stop()
    assert.equal(read.length, MANY)
    const cancellation = {
      get isCancelled() {
        return isCancelled()
      },
    }
    await assert.rejects(index.citing('A/RES/33/134', cancellation), CancelledError)
    assert.equal(read.length, MANY + 3)
    assert.equal((await index.citing('A/RES/33/134')).length, MANY)
    assert.equal(read.length, 2 * MANY, 'what has been read is known')
  })
})
