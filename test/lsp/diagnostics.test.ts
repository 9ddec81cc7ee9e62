import assert from 'node:assert/strict'
import type { CodeAction, PublishDiagnosticsParams, TextEdit } from 'vscode-languageserver-protocol'
import { marked } from '../marks.ts'
import { Client, MODERN, PUSHED } from './client.ts'

const DRAFT = `The General Assembly,

<u>Recalling</u> its earlier resolutions,

1. <u>Takes note</u> of the report;

2. ⟦Requests⟧ the Secretary-General to report on this.
`
const { text, spans } = marked(DRAFT)
const [verb = { start: 0, end: 0 }] = spans
const EMPHASIS = 'operative-verb-emphasis: Requests'

describe('diagnostics that are sent', () => {
  const at = (client: Client, version: number) =>
    client.until(() => client.published.find((p: PublishDiagnosticsParams) => p.version === version))

  it('come when a draft is opened and when it changes, each with its version, and go when it is closed', async () => {
    const client = await Client.start({ capabilities: PUSHED })
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined)
    const uri = await client.open(text)
    assert.deepEqual(client.told(uri, (await at(client, 1)).diagnostics), [EMPHASIS])

    await client.type(uri, verb, '<u>Requests</u>')
    assert.deepEqual((await at(client, 2)).diagnostics, [])

    await client.close(uri)
    await client.until(() => client.published.find((p) => p.version === undefined && p.diagnostics.length === 0))
  })

  it('say their rule, their source and how serious they are', async () => {
    const client = await Client.start({ capabilities: PUSHED })
    await client.open(text)
    const [diagnostic] = (await at(client, 1)).diagnostics
    assert.ok(diagnostic)
    const { message, range, ...rest } = diagnostic
    assert.deepEqual(rest, { code: 'operative-verb-emphasis', severity: 2, source: 'resolute' })
    assert.match(String(message), /Requests/)
    assert.equal(range.start.line, 6)
  })

  it('wait for the next save where a person wants that', async () => {
    const client = await Client.start({ capabilities: PUSHED, settings: () => ({ validate: 'onSave' }) })
    const uri = await client.open(text)
    await at(client, 1)
    await client.type(uri, verb, '<u>Requests</u>')
    await client.save(uri)
    assert.deepEqual((await at(client, 2)).diagnostics, [])
    assert.deepEqual(
      client.published.map((p) => p.version),
      [1, 2],
    )
  })
})

describe('diagnostics that are fetched', () => {
  it('are given once, and then only when something has changed', async () => {
    const client = await Client.start()
    const uri = await client.open(text)
    const first = await client.pull(uri)
    assert.ok(first.kind === 'full' && first.resultId)
    assert.deepEqual(client.told(uri, first.items), [EMPHASIS])

    assert.deepEqual(await client.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId })

    await client.type(uri, verb, '<u>Requests</u>')
    const then = await client.pull(uri, first.resultId)
    assert.deepEqual(then.kind === 'full' && then.items, [])
    assert.deepEqual(client.published, [])
  })

  it('are those of the last save where a person wants that, and are to be fetched again after a save', async () => {
    const client = await Client.start({ settings: () => ({ validate: 'onSave' }) })
    const uri = await client.open(text)
    const first = await client.pull(uri)
    await client.type(uri, verb, '<u>Requests</u>')
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged')

    const before = client.refreshes
    await client.save(uri)
    await client.until(() => client.refreshes > before)
    const then = await client.pull(uri, first.resultId)
    assert.deepEqual(then.kind === 'full' && then.items, [])
  })

  it('are none for a draft that is not open', async () => {
    const client = await Client.start()
    assert.deepEqual(await client.pull('file:///drafts/none.resolution'), { kind: 'full', items: [] })
  })
})

describe('what is only unfinished', () => {
  const closed = `The General Assembly,\n\n<u>Noting</u> it,\n\n<u>Requests</u> the Secretary-General to report.`
  const last = { start: closed.length - 1, end: closed.length }
  const codes = (items: readonly { code?: unknown }[]) => items.map(({ code }) => code)
  const pulled = async (client: Client, uri: string) => {
    const report = await client.pull(uri)
    return report.kind === 'full' ? codes(report.items) : []
  }

  it('is told once the person rests', async () => {
    const [fetching, sent] = await Promise.all([Client.start(), Client.start({ capabilities: PUSHED })])
    const [uri] = await Promise.all([fetching.open(closed), sent.open(closed)])
    assert.deepEqual(await pulled(fetching, uri), [])
    await sent.until(() => sent.published.length > 0)
    for (const client of [fetching, sent]) {
      await client.type(uri, last, ' on')
      await client.type(uri, { start: closed.length + 1, end: closed.length + 2 }, '')
    }
    const before = fetching.refreshes
    assert.deepEqual(await pulled(fetching, uri), [])
    const sentNow = () => sent.published.filter(({ version }) => version === 3).map((one) => codes(one.diagnostics))
    await Promise.all([fetching.until(() => fetching.refreshes > before), sent.until(() => sentNow().length === 2)])
    assert.deepEqual(await pulled(fetching, uri), ['paragraph-punctuation'])
    assert.deepEqual(sentNow(), [[], ['paragraph-punctuation']])
    // What has been told is told on.
    await fetching.type(uri, { start: closed.length + 1, end: closed.length + 1 }, 'n')
    assert.deepEqual(await pulled(fetching, uri), ['paragraph-punctuation'])
  })

  it('is told at once to a client that could not be told later', async () => {
    const client = await Client.start({
      capabilities: { ...MODERN, workspace: { ...MODERN.workspace, diagnostics: undefined } },
    })
    const uri = await client.open(closed)
    await client.type(uri, last, ' on')
    assert.deepEqual(await pulled(client, uri), ['paragraph-punctuation'])
  })

  it('is not fixed with all the rest before it is told', async () => {
    const client = await Client.start()
    const text = 'The General Assembly,\n\n<u>Noting</u> it,\n\n1. <u>Notes</u> the lamps;\n\n2. <u>Asks</u> for more.'
    const begun = text.replace('the lamps', 'the the lamps')
    const uri = await client.open(begun)
    await client.type(uri, { start: begun.length - 1, end: begun.length }, ' on')
    const fixed = async () => {
      const [action] = await client.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: client.range(uri, { start: 0, end: 0 }),
        context: { diagnostics: [], only: ['source.fixAll'] },
      })
      const [change] = action?.edit?.documentChanges ?? []
      return client.applied(uri, change && 'edits' in change ? (change.edits as TextEdit[]) : [])
    }
    const mended = text.replace('more.', 'more on')
    assert.equal(await fixed(), mended)
    await client.request('resolute/lint', { uri })
    assert.equal(await fixed(), `${mended}.`)
  })

  it('is told at once where a person saves or asks, and of what is pasted or taken out', async () => {
    const client = await Client.start()
    const typeAt = async (span: typeof last, text: string, then?: (uri: string) => Promise<unknown>) => {
      const uri = await client.open(closed)
      await client.type(uri, span, text)
      await then?.(uri)
      const found = await pulled(client, uri)
      await client.close(uri)
      return found
    }
    assert.deepEqual(await typeAt(last, ' on'), [])
    assert.deepEqual(await typeAt(last, ' on', client.save), ['paragraph-punctuation'])
    assert.deepEqual(await typeAt(last, ' on', (uri) => client.request('resolute/lint', { uri })), [
      'paragraph-punctuation',
    ])
    assert.deepEqual(await typeAt(last, ''), ['paragraph-punctuation'])
    assert.deepEqual(await typeAt(last, ` on all${' the lamps'.repeat(10)}`), ['paragraph-punctuation'])
  })
})

describe('a draft of any kind', () => {
  const odd: Record<string, string> = {
    empty: '',
    'only labels': '1. (a) (i) a. '.repeat(200),
    'a NUL, a tab and marks of direction': 'The General Assembly,\0\t\u202e\u200f\r1. Requests',
    'broken front matter': '---\norgan: [\n\t: :\n---\n1. Requests;\n',
    'lone surrogates': 'The General Assembly,\n\n1. \ud800 Requests \udc00;\n',
    'line ends of all kinds': text.replace(/\n/, '\r').replace(/\n/g, '\r\n'),
  }
  for (const [what, draft] of Object.entries(odd)) {
    it(`is checked: ${what}`, async () => {
      const client = await Client.start()
      const uri = await client.open(draft)
      assert.equal((await client.pull(uri)).kind, 'full')
      assert.deepEqual(client.logged, [])
    })
  }

  it('is left alone where it is too large, with one plain remark', async () => {
    const client = await Client.start()
    const begun = performance.now()
    const uri = await client.open('1. Requests the Secretary-General to report;\n\n'.repeat(270_000))
    const report = await client.pull(uri)
    assert.deepEqual(report.kind === 'full' && report.items.map((d) => [d.code, d.severity]), [['format', 3]])
    assert.equal(await client.at('textDocument/hover', uri, 10), null)
    // What is typed in it costs nothing and says nothing new.
    const opened = performance.now()
    const { resultId: previousResultId } = report as { resultId?: string }
    const start = { line: 5, character: 3 }
    for (let version = 2; version < 102; version++) {
      const contentChanges = [{ range: { start, end: start }, text: 'x' }]
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
    }
    const again = await client.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
    assert.deepEqual(again, { kind: 'unchanged', resultId: previousResultId })
    assert.ok(performance.now() - opened < 3 * (opened - begun), 'a hundred keys are no hundred times the text')
    // Once it comes as a whole and is short enough, it is a draft like others.
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 102 },
      contentChanges: [{ text: 'The General Assembly,\n\n1. Requests the Secretary-General to report.\n' }],
    })
    const short = await client.pull(uri)
    assert.ok(short.kind === 'full' && short.items.some(({ code }) => code === 'operative-verb-emphasis'))
  })
})

describe('a long draft', () => {
  /** Resolutions with a finding each, and more of them than are read first. */
  const long = Array.from(
    { length: 300 },
    (_, i) =>
      `81/${i + 1}. Ports\n\nThe General Assembly,\n\n*Recalling* the report${' of the ports'.repeat(60)},\n\n1. Requests the the Secretary-General to go on.\n`,
  ).join('\n')
  const start = (capabilities = MODERN) => Client.start({ capabilities })

  it('has the findings at its beginning fetched first, before all else that was asked for, and then all', async () => {
    const client = await start()
    const uri = await client.open(long)
    const order: string[] = []
    const note = <R>(what: string, answer: Promise<R>): Promise<R> => answer.finally(() => order.push(what))
    const outline = note('outline', client.request('textDocument/documentSymbol', { textDocument: { uri } }))
    const first = await note('findings', client.pull(uri))
    assert.ok(first.kind === 'full' && first.resultId === undefined)
    await client.until(() => client.refreshes > 0)
    const all = await client.pull(uri)
    await outline
    assert.deepEqual(order, ['findings', 'outline'])
    assert.ok(all.kind === 'full' && all.resultId)
    assert.ok(first.items.length > 30 && first.items.length < all.items.length / 3)
    assert.deepEqual(first.items, all.items.slice(0, first.items.length))
    assert.equal(client.statuses.length, 1)
  })

  it('has all findings fetched at once by a client that does not fetch them again', async () => {
    const client = await start({ ...MODERN, workspace: { ...MODERN.workspace, diagnostics: undefined } })
    const all = await client.pull(await client.open(long))
    assert.ok(all.kind === 'full' && all.resultId && all.items.length >= 300)
  })

  it('is checked as it stands once it is changed', async () => {
    const client = await start()
    const uri = await client.open(long)
    await client.type(uri, { start: 0, end: long.indexOf('81/2') }, '')
    const first = await client.pull(uri)
    const all = await client.eventually(
      () => client.pull(uri),
      (one) => one.kind === 'full' && one.resultId !== undefined,
    )
    assert.ok(first.kind === 'full' && all.kind === 'full')
    assert.deepEqual(first.items, all.items.slice(0, first.items.length))
  })

  it('has the findings at its beginning sent first, and then all', async () => {
    const client = await start(PUSHED)
    await client.open(long)
    const [first, all] = await client.until(() => client.published.length > 1 && client.published)
    assert.ok(first && all && first.version === 1 && all.version === 1)
    assert.ok(first.diagnostics.length > 30 && first.diagnostics.length < all.diagnostics.length / 3)
    assert.deepEqual(first.diagnostics, all.diagnostics.slice(0, first.diagnostics.length))
  })

  it('is read for those who ask for something else when nobody fetches findings', async () => {
    const client = await start()
    const uri = await client.open(long)
    const items = await client.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } })
    assert.equal(items.length, 300)
  })
})
