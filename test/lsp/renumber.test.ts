import assert from 'node:assert/strict'
import type { CodeAction, Location, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import type { Renumbering } from '../../server/src/protocol/renumbering.ts'
import { Client } from './client.ts'

const DRAFT = `The General Assembly,

1. <u>Notes</u> the report of the Secretary-General;

2. <u>Requests</u> the Secretary-General to report on:

(a) Lights;

(b) Ports;

3. <u>Decides</u> to consider what paragraph 2 (b) above and paragraph 1 above say.
`
const NEW = '<u>Urges</u> all Governments to keep their lights in order;\n\n'

/** Types `text` before the first place of `part`. */
async function put(client: Client, uri: string, part: string, text: string, length = 0): Promise<void> {
  const start = client.document(uri).getText().indexOf(part)
  assert.ok(start >= 0, `“${part}” is not in the text`)
  await client.type(uri, { start, end: start + length }, text)
}

const renumber = (client: Client, uri: string): Promise<Renumbering> => client.request('resolute/renumber', { uri })

async function told(client: Client, uri: string): Promise<string[]> {
  const report = await client.pull(uri)
  return report.kind === 'full' ? client.told(uri, report.items) : []
}

describe('renumbering', () => {
  it('numbers a paragraph that was put in, and every reference goes with what it means', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    await put(client, uri, '2. <u>', NEW)
    const { edits, left, refused } = await renumber(client, uri)
    assert.deepEqual([left, refused], [[], null])
    const text = client.applied(uri, edits)
    assert.ok(
      text.includes('2. <u>Urges</u>') && text.includes('3. <u>Requests</u>') && text.includes('4. <u>Decides</u>'),
    )
    assert.ok(text.includes('what paragraph 3 (b) above and paragraph 1 above say'))
  })

  it('is the quick fix of what is found of a number', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT.replace('3. <u>', '4. <u>'))
    const report = await client.pull(uri)
    const [found] = report.kind === 'full' ? report.items : []
    assert.equal(found?.code, 'paragraph-number')
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found?.range,
      context: { diagnostics: [found] },
    })
    const action = actions.find(({ title }) => title.startsWith('Renumber'))
    const [change] = action?.edit?.documentChanges ?? []
    assert.ok(change && 'edits' in change)
    assert.equal(client.applied(uri, change.edits as never), DRAFT)
  })

  it('knows what a reference meant before the numbers were changed by hand, and tells of those left behind', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    await told(client, uri)
    await put(client, uri, '2. <u>', `2. ${NEW}`)
    await told(client, uri)
    await put(client, uri, '2. <u>Requests', '3. <u>Requests', '2. <u>Requests'.length)
    await put(client, uri, '3. <u>Decides', '4. <u>Decides', '3. <u>Decides'.length)
    const found = await told(client, uri)
    assert.ok(found.includes('reference-stale: paragraph 2 (b)'), found.join('\n'))
    const { edits } = await renumber(client, uri)
    assert.ok(client.applied(uri, edits).includes('what paragraph 3 (b) above and paragraph 1 above say'))
    await put(client, uri, 'paragraph 2 (b)', 'paragraph 3 (b)', 'paragraph 2 (b)'.length)
    assert.deepEqual(await told(client, uri), [])
  })

  it('tells at once of a paragraph that is deleted and referred to', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    await told(client, uri)
    await put(client, uri, '1. <u>', '', DRAFT.indexOf('2. <u>') - DRAFT.indexOf('1. <u>'))
    const found = await told(client, uri)
    assert.ok(found.includes('reference-stale: paragraph 1'), found.join('\n'))
    const { edits, left } = await renumber(client, uri)
    assert.deepEqual(
      left.map(({ text, why }) => `${text}: ${why}`),
      ['paragraph 1: what it refers to is not there any more'],
    )
    assert.ok(client.applied(uri, edits).includes('what paragraph 1 (b) above and paragraph 1 above say'))
  })

  it('knows what stood there when the draft was opened, however soon it is changed', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    await put(client, uri, '2. <u>', NEW)
    await put(client, uri, '1. <u>', '', DRAFT.indexOf('2. <u>') - DRAFT.indexOf('1. <u>'))
    const found = await told(client, uri)
    assert.ok(found.includes('reference-stale: paragraph 1'), found.join('\n'))
  })

  it('follows what is cut and pasted elsewhere', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    await told(client, uri)
    const cut = DRAFT.slice(DRAFT.indexOf('2. <u>'), DRAFT.indexOf('3. <u>'))
    await put(client, uri, '2. <u>', '', cut.length)
    await told(client, uri)
    await put(client, uri, '1. <u>', cut)
    const { edits } = await renumber(client, uri)
    assert.ok(client.applied(uri, edits).includes('what paragraph 1 (b) above and paragraph 2 above say'))
  })

  it('is refused for an adopted text, and is nothing for a draft that is not open', async () => {
    const client = await Client.start()
    const uri = await client.open(`---\nstatus: adopted\n---\n\n${DRAFT.replace('3. <u>', '4. <u>')}`)
    const { edits, refused } = await renumber(client, uri)
    assert.deepEqual(edits, [])
    assert.ok(refused)
    assert.equal(await renumber(client, 'file:///drafts/nowhere.resolution'), null)
  })
})

describe('references on a number', () => {
  it('are those of the draft to the paragraph, and of a label those to the sub-paragraph', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const at = (part: string) => client.at<Location[] | null>('textDocument/references', uri, DRAFT.indexOf(part))
    const texts = async (part: string) => (await at(part))?.map(({ range }) => client.textAt(uri, range))
    assert.deepEqual(await texts('(b) Ports'), ['paragraph 2 (b)'])
    assert.deepEqual(await texts('1. <u>'), ['paragraph 1'])
    assert.deepEqual(await texts('(a) Lights'), [])
  })
})

describe('renumbering elsewhere', () => {
  it('has other drafts of the workspace follow, and leaves references to other resolutions', async () => {
    const own = DRAFT.replace('The General', '81/1. Lights of ports\n\nThe General')
    const other = `81/2. Ports\n\nThe General Assembly,\n\n<u>Decides</u> to go on with what paragraph 2 (b) of resolution 81/1 and paragraph 2 of resolution 80/1 say.\n`
    const uri = 'file:///drafts/a.resolution'
    const elsewhere = 'file:///drafts/b.resolution'
    const client = await Client.start({ folders: ['file:///drafts'], files: { [uri]: own, [elsewhere]: other } })
    await client.open(own, uri)
    await put(client, uri, '2. <u>', NEW)
    const { renamed } = await renumber(client, uri)
    assert.deepEqual(renamed, [
      ['2', '3'],
      ['3', '4'],
      ['2/a', '3/a'],
      ['2/b', '3/b'],
    ])
    const ask = () =>
      client.request<{ uri: string; edits: TextEdit[] }[]>('resolute/renumberElsewhere', { uri, renamed })
    const changed = await client.eventually(ask, (answer) => answer.length > 0)
    assert.deepEqual(
      changed.map((one) => [one.uri, one.edits.map(({ newText }) => newText)]),
      [[elsewhere, ['3']]],
    )
  })
})

describe('another number for a paragraph', () => {
  const rename = (client: Client, uri: string, part: string, newName: string): Promise<WorkspaceEdit> =>
    client.request('textDocument/rename', {
      textDocument: { uri },
      position: client.document(uri).positionAt(DRAFT.indexOf(part)),
      newName,
    })
  const applied = (client: Client, uri: string, edit: WorkspaceEdit): string => {
    const [change] = edit.documentChanges ?? []
    assert.ok(change && 'edits' in change)
    return client.applied(uri, change.edits as TextEdit[])
  }

  it('moves it there, and every reference follows', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const text = applied(client, uri, await rename(client, uri, '2. <u>', '1'))
    assert.ok(text.includes('1. <u>Requests') && text.includes('2. <u>Notes'), text)
    assert.ok(text.includes('what paragraph 1 (b) above and paragraph 2 above say'), text)
    const points = applied(client, uri, await rename(client, uri, '(b) Ports', 'a'))
    assert.ok(points.includes('(a) Ports;\n\n(b) Lights;') && points.includes('paragraph 2 (a) above'), points)
  })

  it('is offered on numbers and labels alone, and says where there is no such place', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const prepare = (part: string) =>
      client.at<{ placeholder: string } | null>('textDocument/prepareRename', uri, DRAFT.indexOf(part))
    assert.equal((await prepare('2. <u>'))?.placeholder, '2')
    assert.equal((await prepare('(b) Ports'))?.placeholder, 'b')
    assert.equal(await prepare('report of'), null)
    await assert.rejects(rename(client, uri, '2. <u>', '9'), /There is no “9” beside it/)
    await assert.rejects(rename(client, uri, '(b) Ports', '3'), /There is no “3” beside it/)
  })

  it('waits for numbers in order, since references could not follow', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT.replace('(b) Ports', '(c) Ports'))
    await assert.rejects(rename(client, uri, '2. <u>', '1'), /not in order.*Renumber it first/)
  })
})

describe('moving a paragraph by the keyboard', () => {
  it('has every reference follow in the same step', async () => {
    const client = await Client.start()
    const uri = await client.open(DRAFT)
    const written = await client.request<{ edits: TextEdit[] }>('resolute/write', {
      uri,
      command: 'moveDown',
      position: client.document(uri).positionAt(DRAFT.indexOf('the report')),
    })
    const text = client.applied(uri, written.edits)
    assert.ok(
      text.includes('2. <u>Notes') && text.includes('what paragraph 1 (b) above and paragraph 2 above say'),
      text,
    )
  })
})

describe('a new paragraph in the middle', () => {
  const enterBehindTheFirst = async (renumberOnInsert: string): Promise<readonly [string, boolean]> => {
    const client = await Client.start({ settings: () => ({ renumberOnInsert }) })
    const uri = await client.open(DRAFT)
    const written = await client.request<{ edits: TextEdit[]; asks: boolean }>('resolute/write', {
      uri,
      command: 'newParagraph',
      position: client.document(uri).positionAt(DRAFT.indexOf('Secretary-General;') + 'Secretary-General;'.length),
    })
    return [client.applied(uri, written.edits), written.asks]
  }

  it('renumbers those behind it with every reference, where the setting says so', async () => {
    const [text, asks] = await enterBehindTheFirst('always')
    assert.equal(asks, false)
    assert.match(text, /\n2\. .*\n\n3\. <u>Requests/)
    assert.ok(
      text.includes('4. <u>Decides') && text.includes('what paragraph 3 (b) above and paragraph 1 above say'),
      text,
    )
  })

  it('leaves them, and has the person asked, or not', async () => {
    for (const [setting, isAsked] of [
      ['ask', true],
      ['never', false],
    ] as const) {
      const [text, asks] = await enterBehindTheFirst(setting)
      assert.equal(asks, isAsked)
      assert.ok(
        text.includes('2. <u>Requests') && text.includes('what paragraph 2 (b) above and paragraph 1 above say'),
      )
    }
  })
})

describe('what a renumbering leaves to the person', () => {
  it('is told until its paragraph is touched', async () => {
    const client = await Client.start()
    const before = `The General Assembly,

1. <u>Notes</u> the report of the Secretary-General;

2. <u>Requests</u> all States to light their ports;

3. <u>Urges</u> donors to give for buoys and lights;

4. <u>Calls upon</u> the regional commissions to help;

5. <u>Decides</u> to consider what paragraphs 2 to 4 above say.
`
    const uri = await client.open(before)
    await told(client, uri)
    const third = '3. <u>Urges</u> donors to give for buoys and lights;\n\n'
    await put(client, uri, third, '', third.length)
    await put(client, uri, '1. <u>', third)
    const { edits, left } = await renumber(client, uri)
    assert.equal(left.length, 1)
    const after = client.applied(uri, edits)
    const { length } = client.document(uri).getText()
    await client.type(uri, { start: 0, end: length }, after)
    assert.ok(after.includes('paragraphs 3 to 4 above'), after)
    assert.deepEqual(await told(client, uri), ['reference-stale: paragraphs 3 to 4'])
    await put(client, uri, 'paragraphs 3 to 4', 'paragraphs 1, 3 and 4', 'paragraphs 3 to 4'.length)
    assert.deepEqual(await told(client, uri), [])
  })
})
