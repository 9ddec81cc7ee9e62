import assert from 'node:assert/strict'
import type { DocumentDiagnosticReport } from 'vscode-languageserver-protocol/node'
import { type RulePage, RulePages } from '../../server/src/protocol/rules.ts'
import { Client } from './client.ts'

const GAP = 'The General Assembly,\n\n*Noting* it,\n\n1. *Decides* to act;\n\n3. *Decides* to go on.\n'
const PAGE = '# Notes\n\n1. Buy milk;\n\n3. Write to the General Assembly.\n'
const URI = 'file:///page.md'

describe('a Markdown file', () => {
  let client: Client
  beforeEach(async () => {
    client = await Client.start()
  })

  const open = (text: string, languageId = 'markdown') =>
    client.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: URI, languageId, version: 1, text },
    })
  const change = (text: string) =>
    client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text }],
    })
  async function codes(): Promise<unknown[]> {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    })
    return report.kind === 'full' ? report.items.map(({ code }) => code) : []
  }

  it('that is a resolution is checked', async () => {
    await open(GAP)
    assert.ok((await codes()).includes('paragraph-number'))
  })

  it('that is none is left alone, and becomes one when it is written', async () => {
    await open(PAGE)
    assert.deepEqual(await codes(), [])
    await change(GAP)
    assert.ok((await codes()).includes('paragraph-number'))
    assert.deepEqual(client.logged, [])
  })

  it('is no matter of any other text: a draft is one whatever it says', async () => {
    await open(PAGE, 'resolution')
    assert.notDeepEqual(await codes(), [])
  })
})

describe('what is read in the background', () => {
  it('is told, and told when it has been read', async () => {
    let release = (): void => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const client = await Client.start({
      files: { 'file:///w/a.resolution': GAP },
      folders: ['file:///w'],
      reading: () => gate,
    })
    await client.until(() => client.loading.at(-1)?.join() === 'drafts')
    release()
    await client.until(() => client.loading.at(-1)?.length === 0)
  })
})

describe('pages of rules', () => {
  it('are there for each, with what it asks', async () => {
    const client = await Client.start()
    const pages = await client.connection.sendRequest<RulePage[]>(RulePages.method)
    const found = pages.find(({ id }) => id === 'citation-date')
    assert.ok(pages.length > 40)
    assert.ok(found?.page.includes(found.summary))
  })
})
