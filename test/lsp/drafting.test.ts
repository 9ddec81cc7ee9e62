import assert from 'node:assert/strict'
import type { CodeAction, CompletionList, WorkspaceEdit } from 'vscode-languageserver-protocol'
import type { FollowOnAnswer } from '../../server/src/protocol/drafting.ts'
import type { SwitchAnswer } from '../../server/src/protocol/styles.ts'
import type { OpenPoint } from '../../server/src/protocol/to-decide.ts'
import { marked } from '../marks.ts'
import { Client, MODERN } from './client.ts'

const EARLIER =
  '80/212. Lamps\n\nThe General Assembly,\n\n<u>Noting</u> the lamps of 2025,\n\n1. <u>Welcomes</u> them;\n\n2. <u>Decides</u> to go on at its eighty-first session.\n'

describe('drafting', () => {
  it('makes new drafts, and drafts from earlier ones', async () => {
    const client = await Client.start()
    const text = await client.request<string>('resolute/newDraft', { style: 'un-sc', language: 'fr', title: '' })
    assert.match(text, /\nLe Conseil de sécurité,\n/)
    const uri = await client.open(EARLIER)
    const made = await client.request<FollowOnAnswer>('resolute/followOn', { uri })
    assert.match(made.text ?? '', /based-on: A\/RES\/80\/212/)
    const letter = await client.open('A letter.\n')
    assert.match(
      (await client.request<FollowOnAnswer>('resolute/followOn', { uri: letter })).refusal ?? '',
      /No resolution/,
    )
    const unknown = await client.request<FollowOnAnswer>('resolute/followOn', { symbol: 'lamps' })
    assert.match(unknown.refusal ?? '', /no symbol/)
    const known = await client.request<FollowOnAnswer>('resolute/followOn', { symbol: 'A/RES/33/134', language: 'es' })
    assert.match(known.text ?? '', /\*Recordando\* su resolución 33\/134/)
  })

  it('tells what is to be decided, and settles it', async () => {
    const client = await Client.start()
    const uri = await client.open('The General Assembly,\n\n1. *Decides* to go on at its [eighty-first?] session.\n')
    const [item, ...more] = await client.request<OpenPoint[]>('resolute/toDecide', { uri })
    assert.deepEqual([item?.value, item?.kind, item?.where, more], ['eighty-first', 'session', 'paragraph 1', []])
    const edits = await client.request<never[]>('resolute/settle', { uri, ranges: [item?.range] })
    assert.ok(client.applied(uri, edits).includes('at its eighty-first session'))
    const report = await client.pull(uri)
    const found = report.kind === 'full' ? report.items.find(({ code }) => code === 'placeholder') : undefined
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [found] },
    })
    assert.ok(
      actions.some(({ title }) => title === 'Keep “eighty-first”'),
      'the same as a quick fix',
    )
  })

  it('switches the house by an edit whose kinds a person confirms', async () => {
    const capabilities = {
      ...MODERN,
      workspace: { ...MODERN.workspace, workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
    }
    const client = await Client.start({ capabilities })
    const uri = await client.open(EARLIER)
    const { edit } = await client.request<{ edit: WorkspaceEdit }>('resolute/switchStyle', {
      uri,
      style: 'un-ga',
      confirm: true,
    })
    assert.deepEqual(edit.changeAnnotations, { emphasis: { label: 'Emphasis of openings', needsConfirmation: true } })
    const plain = await Client.start()
    const other = await plain.open(EARLIER)
    const answer = await plain.request<SwitchAnswer>('resolute/switchStyle', { uri: other, style: 'eclac' })
    assert.equal(answer.edit?.changeAnnotations, undefined)
    assert.deepEqual(answer.kinds, { 'Name the house in the front matter': 1 })
    const adopted = await plain.open(`---\nstatus: adopted\n---\n\n${EARLIER}`)
    const { refusal } = await plain.request<{ refusal: string }>('resolute/switchStyle', { uri: adopted, style: 'mun' })
    assert.match(refusal, /adopted/)
  })

  it('completes an opening with the range of what is typed, and asks again for each letter', async () => {
    const client = await Client.start()
    const { text, cursor } = marked('The General Assembly,\n\n<u>Re│</u> its wish,\n')
    const uri = await client.open(text)
    const list = await client.at<CompletionList>('textDocument/completion', uri, cursor ?? 0)
    assert.equal(list.isIncomplete, true)
    const [item] = list.items
    assert.equal(item?.label, 'Recalling')
    assert.deepEqual(item?.textEdit, {
      range: { start: { line: 2, character: 3 }, end: { line: 2, character: 9 } },
      newText: 'Recalling</u>',
    })
  })
})
