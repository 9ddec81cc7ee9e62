import assert from 'node:assert/strict'
import type { TextEdit } from 'vscode-languageserver-protocol'
import { marked } from '../marks.ts'
import { Client } from './client.ts'

const PASTED = 'The General Assembly,\nRecalling its resolution,\n**1.** Invites all;\n2.\tDecides to go on.\n'
const TIDY = 'The General Assembly,\n\n*Recalling* its resolution,\n\n1. *Invites* all;\n\n2. *Decides* to go on.\n'
const options = { tabSize: 2, insertSpaces: true }

describe('formatting', () => {
  it('tidies a draft, in its house style', async () => {
    const client = await Client.start({ settings: () => ({ style: 'eclac' }) })
    assert.ok(client.initialized.capabilities.documentFormattingProvider)
    const uri = await client.open(PASTED)
    const format = () => client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options })
    const tidied = client.applied(uri, await format())
    assert.equal(tidied, TIDY.replace('*Recalling*', 'Recalling').replace(/\*(\w+)\*/g, '<u>$1</u>'))
  })

  it('finds nothing to do in what is tidy, in an adopted text, and in one that is not open', async () => {
    const client = await Client.start()
    const format = (uri: string) =>
      client.request<TextEdit[] | null>('textDocument/formatting', { textDocument: { uri }, options })
    assert.deepEqual(await format(await client.open(TIDY)), [])
    const adopted = await client.open(`---\nstatus: adopted\n---\n\n${PASTED}`, 'file:///drafts/adopted.resolution')
    assert.deepEqual(await format(adopted), [])
    assert.equal(await format('file:///drafts/nowhere.resolution'), null)
  })

  it('of a selection touches no block outside it', async () => {
    const client = await Client.start()
    const { text, spans } = marked(PASTED.replace('Invites all', '⟦Invites⟧ all'))
    const uri = await client.open(text)
    const [span = { start: 0, end: 0 }] = spans
    const range = client.range(uri, span)
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument: { uri },
      range,
      options,
    })
    assert.equal(client.applied(uri, edits), PASTED.replace('**1.** Invites', '1. *Invites*'))
  })
})
