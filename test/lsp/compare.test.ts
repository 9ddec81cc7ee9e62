import assert from 'node:assert/strict'
import type { ComparedDrafts } from '../../server/src/protocol/comparison.ts'
import { Client } from './client.ts'

const OLD = `78/198. Lights of ports

The General Assembly,

1. <u>Notes</u> the report of the Secretary-General on the lights of ports;

2. <u>Requests</u> a report at its seventy-ninth session.
`
const NEW = OLD.replace('78/198', '79/170')
  .replace('1. <u>', '1. <u>Urges</u> all States to keep their lights in order;\n\n2. <u>')
  .replace('2. <u>Requests', '3. <u>Requests')
  .replace('seventy-ninth', 'eightieth')
const [base, uri] = ['file:///drafts/78_198.resolution', 'file:///drafts/79_170.resolution']

const compare = (client: Client, more: object): Promise<ComparedDrafts | null> =>
  client.request('resolute/compare', { uri, ...more })

const start = (text: string): Promise<Client> =>
  Client.start({ folders: ['file:///drafts'], files: { [base]: OLD, [uri]: text } })

describe('comparing with an earlier text', () => {
  it('tells what is new and what was only updated, with its place in both', async () => {
    const client = await start(NEW)
    await client.open(NEW, uri)
    const compared = await compare(client, { base })
    assert.equal(compared?.base, base)
    assert.equal(compared?.summary, '1 new, 3 only updated, 1 the same.')
    assert.deepEqual(
      compared?.items.map(({ kind, place, changes }) => [kind, place, ...changes]),
      [
        ['updated', '78/198 → 79/170', 'number: “78/198” → “79/170”'],
        ['new', '1.'],
        ['updated', '1. → 2.', 'number: “1.” → “2.”'],
        ['updated', '2. → 3.', 'session: “seventy-ninth” → “eightieth”'],
      ],
    )
    const added = compared?.items.find(({ kind }) => kind === 'new')
    assert.equal(added?.before, null)
    assert.ok(added?.now && client.textAt(uri, added.now).startsWith('1. <u>Urges'))
  })

  it('finds the text by its symbol, and by what the front matter says', async () => {
    const client = await start(NEW)
    await client.open(NEW, uri)
    const bySymbol = await client.eventually(
      () => compare(client, { base: 'A/RES/78/198' }),
      (answer) => answer !== null,
    )
    assert.equal(bySymbol?.base, base)
    const based = `---\nbased-on: 78_198.resolution\n---\n\n${NEW}`
    const other = await start(based)
    await other.open(based, uri)
    assert.equal((await compare(other, {}))?.base, base)
  })

  it('takes the words that the client has read from a file, and gives those of a symbol as a person writes it', async () => {
    const client = await Client.start({ folders: ['file:///drafts'], files: { [base]: OLD, [uri]: NEW } })
    await client.open(NEW, uri)
    const address = 'resolution-word:/drafts/78_198.docx.resolution?file'
    const compared = await compare(client, { base: address, text: OLD.replace('the report', 'a report') })
    assert.equal(compared?.base, address)
    assert.ok(compared?.items.some(({ changes }) => changes.some((change) => change.includes('“a” → “the”'))))
    const earlier = (symbol: string) => client.request<string | null>('resolute/earlierText', { uri, base: symbol })
    for (const symbol of ['A/RES/78/198', '78/198'])
      assert.equal(
        await client.eventually(
          () => earlier(symbol),
          (text) => text !== null,
        ),
        OLD,
      )
    assert.equal(await earlier('78/199'), null)
  })

  it('is nothing where there is no such text', async () => {
    const client = await start(NEW)
    await client.open(NEW, uri)
    assert.equal(await compare(client, {}), null)
    assert.equal(await compare(client, { base: 'file:///drafts/nowhere.resolution' }), null)
  })
})
