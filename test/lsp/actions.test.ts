import assert from 'node:assert/strict'
import {
  type CodeAction,
  CodeActionTriggerKind,
  type Diagnostic,
  type TextDocumentEdit,
} from 'vscode-languageserver-protocol'
import { marked } from '../marks.ts'
import { Client, MODERN } from './client.ts'

const DRAFT = `The General Assembly,

1. ⟦Requests⟧ the Secretary-General to report;

2. <u>Decides</u> to go on;

3. ⟦Invites⟧ Governments to join.
`
const { text, spans } = marked(DRAFT)
const [verb = { start: 0, end: 0 }] = spans

async function actions(
  client: Client,
  uri: string,
  only?: string[],
  triggerKind: CodeActionTriggerKind = CodeActionTriggerKind.Invoked,
): Promise<CodeAction[]> {
  const report = await client.pull(uri)
  const diagnostics: Diagnostic[] = report.kind === 'full' ? report.items : []
  const context = { diagnostics, triggerKind, ...(only && { only }) }
  return client.request('textDocument/codeAction', { textDocument: { uri }, range: client.range(uri, verb), context })
}

const editsOf = (action: CodeAction | undefined): TextDocumentEdit => {
  const [change] = action?.edit?.documentChanges ?? []
  assert.ok(change && 'edits' in change)
  return change
}

describe('quick fixes', () => {
  it('mend the finding at the cursor, carry its diagnostic, and are bound to the version', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const [fix] = await actions(client, uri, ['quickfix'])
    assert.equal(fix?.kind, 'quickfix')
    assert.equal(fix?.isPreferred, true)
    assert.deepEqual(client.told(uri, fix?.diagnostics ?? []), ['operative-verb-emphasis: Requests'])
    const { textDocument, edits } = editsOf(fix)
    assert.deepEqual(textDocument, { uri, version: 1 })
    assert.equal(client.applied(uri, edits as never), text.replace('Requests', '<u>Requests</u>'))
  })

  it('take changes that are marked, or leave them out, but in an adopted text', async () => {
    const { text: draft, spans: where } = marked(
      'The General Assembly,\n\n1. Notes {++⟦n⟧ew++} and {--old--} lights.\n',
    )
    const client = await Client.start()
    const at = async (uri: string, selected: { start: number; end: number } | undefined) =>
      client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: client.range(uri, selected ?? { start: 0, end: 0 }),
        context: { diagnostics: [], only: ['quickfix'] },
      })
    const uri = await client.open(draft)
    const got = (await at(uri, where[0])).filter(({ title }) => /change/.test(title))
    assert.deepEqual(
      got.map((action) => [action.title, client.applied(uri, editsOf(action).edits as never).split('Notes ')[1]]),
      [
        ['Take this change', 'new and {--old--} lights.\n'],
        ['Leave this change out', 'and {--old--} lights.\n'],
        ['Take all changes of the draft', 'new and lights.\n'],
        ['Leave all changes of the draft out', 'and old lights.\n'],
      ],
    )
    const whole = { start: 0, end: draft.length }
    assert.deepEqual(
      (await at(uri, whole)).map(({ title }) => title).filter((title) => /change/.test(title)),
      ['Take these changes', 'Leave these changes out'],
    )
    const front = '---\nstatus: adopted\n---\n\n'
    const adopted = await client.open(front + draft)
    const shifted = { start: front.length + (where[0]?.start ?? 0), end: front.length + (where[0]?.end ?? 0) }
    assert.deepEqual(await at(adopted, shifted), [])
  })

  it('are plain changes for a client without versions', async () => {
    const capabilities = { ...MODERN, workspace: { ...MODERN.workspace, workspaceEdit: {} } }
    const client = await Client.start({ capabilities })
    const uri = await client.open(text)
    const [fix] = await actions(client, uri, ['quickfix'])
    assert.equal(client.applied(uri, fix?.edit?.changes?.[uri] ?? []), text.replace('Requests', '<u>Requests</u>'))
  })

  it('are only of the kind asked for', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const kinds = async (only?: string[]) => [...new Set((await actions(client, uri, only)).map((a) => a.kind))]
    assert.deepEqual(await kinds(['refactor.extract']), [])
    assert.deepEqual(await kinds(['source.organizeImports']), [])
    assert.deepEqual(await kinds(['source']), ['source.fixAll.resolute'])
    assert.deepEqual(await kinds(['source.fixAll.resolute']), ['source.fixAll.resolute'])
    assert.deepEqual(await kinds(), ['quickfix', 'source.fixAll.resolute'])
  })

  it('come without all fixes at once where nobody asked, as when the cursor moves', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const kinds = async (only?: string[]) =>
      (await actions(client, uri, only, CodeActionTriggerKind.Automatic)).map(({ kind }) => kind)
    assert.deepEqual(await kinds(), ['quickfix'])
    assert.deepEqual(await kinds(['source.fixAll']), ['source.fixAll.resolute'])
  })
})

describe('fix all', () => {
  it('mends all that is safe, and leaves nothing to find', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const [all] = await actions(client, uri, ['source.fixAll'])
    const mended = client.applied(uri, editsOf(all).edits as never)
    assert.equal(mended, text.replace('Requests', '<u>Requests</u>').replace('Invites', '<u>Invites</u>'))

    const after = await client.open(mended, 'file:///drafts/mended.resolution')
    const report = await client.pull(after)
    assert.deepEqual(report.kind === 'full' && report.items, [])
    assert.deepEqual(await actions(client, after, ['source.fixAll']), [])
  })
})
