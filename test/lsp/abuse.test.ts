import assert from 'node:assert/strict'
import { build } from '../cli/command.ts'
import { MODERN } from './client.ts'
import { type Answer, framed, Pipe } from './pipe.ts'

const URI = 'untitled:draft'
const DRAFT = 'The General Assembly,\n\n1. Requests all to report;\n'
const at = (line: unknown, character: unknown) => ({ textDocument: { uri: URI }, position: { line, character } })

/** The names of what the outline shows: what the server has for the text of the draft. */
async function outline(pipe: Pipe): Promise<string> {
  const { result } = await pipe.ask('textDocument/documentSymbol', { textDocument: { uri: URI } })
  return JSON.stringify(result)
}

describe('a pipe that carries anything', () => {
  before(build)

  let pipe: Pipe
  afterEach(() => pipe.process.kill('SIGKILL'))

  /** The server still serves, and the draft says what it said. */
  async function serves(): Promise<void> {
    assert.match(await outline(pipe), /paragraph 1, Requests/)
    assert.equal(pipe.process.exitCode, null)
  }

  describe('of which the frames are right', () => {
    beforeEach(async () => {
      pipe = await Pipe.start()
      pipe.open(DRAFT)
    })

    it('may hold what is no JSON: it is told of, and the next message counts', async () => {
      for (const body of [
        '',
        'hello',
        '{"jsonrpc":',
        '{"jsonrpc":"2.0","method":"x","params":"\xff"}',
        '\0',
        '[NaN]',
      ]) {
        const answer = pipe.answerTo(null)
        pipe.write(framed(Buffer.from(body, 'latin1')))
        assert.equal((await answer).error?.code, -32700, JSON.stringify(body))
      }
      await serves()
      assert.equal(pipe.log.filter((line) => line.includes('no JSON in UTF-8')).length, 6)
    })

    it('may hold what is no message', async () => {
      const bodies = [
        null,
        7,
        'x',
        true,
        [],
        [1],
        {},
        { jsonrpc: '2.0' },
        { id: {}, method: 'x' },
        { id: null, method: 'x' },
      ]
      for (const body of bodies) pipe.send(body)
      await serves()
      assert.equal(pipe.log.filter((line) => line.includes('asks, tells and answers nothing')).length, bodies.length)
    })

    it('may come in pieces', async () => {
      const answer = pipe.answerTo('split')
      const bytes = framed({ jsonrpc: '2.0', id: 'split', method: 'workspace/symbol', params: { query: 'é' } })
      for (const byte of bytes) {
        pipe.write(Buffer.from([byte]))
        if (byte === 0x7b) await new Promise(setImmediate)
      }
      assert.deepEqual((await answer).result, [])
    })

    it('may answer what was never asked, and refuse all that is', async () => {
      pipe.send({ jsonrpc: '2.0', id: 'nobody', result: {} })
      pipe.send({ jsonrpc: '2.0', id: null, error: { code: 1, message: 'no' } })
      await serves()
    })
  })

  describe('of which the frames are wrong', () => {
    const cases: Record<string, string | Buffer> = {
      'a header of another protocol': 'GET / HTTP/1.1\r\nHost: here\r\n\r\n',
      'a header without a length': 'Content-Type: x\r\n\r\n{}',
      'a length that is no number': 'Content-Length: many\r\n\r\n{}',
      'a length that is too short': 'Content-Length: 3\r\n\r\n{"jsonrpc":"2.0","method":"x"}',
      bytes: Buffer.concat([Buffer.from([0, 255, 13, 10, 13, 10]), framed({})]),
    }
    for (const [what, bytes] of Object.entries(cases))
      it(`ends the server, which says so: ${what}`, async () => {
        pipe = new Pipe()
        pipe.write(bytes)
        pipe.ask('workspace/symbol', { query: '' })
        assert.equal(await pipe.ended(), 1)
        assert.match(pipe.log.join('\n'), /can no longer be told from one another \(.+\)\. Start the server again\./)
      })
  })

  describe('that ends', () => {
    const start = async () => {
      pipe = await Pipe.start()
      pipe.open(DRAFT)
    }
    const close = (bytes: string | Buffer) => pipe.process.stdin?.end(bytes)

    it('between two messages', async () => {
      await start()
      close('')
      assert.equal(await pipe.ended(), 1)
      assert.deepEqual(pipe.log, [])
    })

    it('in the middle of a header or of a message', async () => {
      for (const part of ['Content-Le', 'Content-Length: 400\r\n\r\n{"jsonrpc":"2.0","method":"exit"}']) {
        await start()
        close(part)
        assert.equal(await pipe.ended(), 1)
        assert.deepEqual(pipe.log, [])
      }
    })

    it('after a shutdown, as it should', async () => {
      await start()
      await pipe.ask('shutdown')
      close('')
      assert.equal(await pipe.ended(), 0)
    })

    it('at the other end: the server has nobody to speak to', async () => {
      await start()
      await outline(pipe)
      pipe.process.stdout?.destroy()
      for (let n = 0; n < 20; n++) pipe.ask('workspace/symbol', { query: '' })
      assert.equal(await pipe.ended(), 1)
      assert.deepEqual(pipe.log, [])
    })

    it('with an exit that no shutdown came before', async () => {
      await start()
      pipe.tell('exit')
      assert.equal(await pipe.ended(), 1)
    })
  })
})

describe('messages at the wrong moment', () => {
  before(build)

  let pipe: Pipe
  afterEach(() => pipe.process.kill('SIGKILL'))

  it('before the client has introduced itself', async () => {
    pipe = new Pipe()
    for (const method of ['textDocument/hover', 'shutdown', 'no/such/method'])
      assert.equal((await pipe.ask(method, at(0, 0))).error?.code, -32002, method)
    pipe.open('lost')
    assert.deepEqual(pipe.log, [], 'nothing is told to a client that has not introduced itself')
    assert.ok((await pipe.begin()).result.capabilities.hoverProvider)
    await pipe.logged(/^textDocument\/didOpen was passed over: it came before/)
    assert.equal((await pipe.ask('textDocument/hover', at(0, 0))).result, null)
    assert.equal(await pipe.end(), 0)
  })

  it('an exit before anything else', async () => {
    pipe = new Pipe()
    pipe.tell('exit')
    assert.equal(await pipe.ended(), 1)
  })

  it('an introduction that makes no sense, then a better one', async () => {
    pipe = new Pipe()
    for (const params of [null, {}, { capabilities: 1 }, { capabilities: {}, workspaceFolders: 'all' }])
      assert.equal((await pipe.ask('initialize', params)).error?.code, -32602)
    assert.ok((await pipe.begin()).result)
  })

  it('a second introduction, which changes nothing', async () => {
    pipe = await Pipe.start()
    pipe.open(DRAFT)
    const before = await outline(pipe)
    assert.equal((await pipe.ask('initialize', { capabilities: {} })).error?.code, -32600)
    assert.equal(await outline(pipe), before)
  })

  it('after the shutdown, when only the exit counts', async () => {
    pipe = await Pipe.start()
    pipe.open(DRAFT)
    assert.equal((await pipe.ask('shutdown')).result, null)
    for (const method of ['textDocument/hover', 'shutdown', 'initialize'])
      assert.equal((await pipe.ask(method, at(0, 0))).error?.code, -32600, method)
    pipe.tell('exit')
    assert.equal(await pipe.ended(), 0)
  })
})

describe('messages of the wrong shape', () => {
  let pipe: Pipe
  before(async () => {
    await build()
    pipe = await Pipe.start()
    pipe.open(DRAFT)
  })
  after(() => pipe.process.kill('SIGKILL'))

  /** What the log says while `run` does its work. */
  async function said(run: () => void): Promise<string[]> {
    const before = pipe.log.length
    run()
    await outline(pipe)
    return pipe.log.slice(before)
  }

  it('a method that there is not', async () => {
    assert.equal((await pipe.ask('no/such/method', {})).error?.code, -32601)
    for (const method of ['toString', '__proto__', 'constructor', ''])
      assert.equal((await pipe.ask(method, {})).error?.code, -32601, method)
    assert.deepEqual(await said(() => pipe.tell('no/such/method', { a: 1 })), [])
  })

  it('another version of the protocol', async () => {
    for (const jsonrpc of ['1.0', 2, null, undefined]) {
      const answer = pipe.answerTo('old')
      pipe.send({ jsonrpc, id: 'old', method: 'shutdown' })
      assert.equal((await answer).error?.code, -32600)
    }
  })

  const document = { textDocument: { uri: URI } }
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }
  const GOOD: Record<string, object> = {
    'textDocument/hover': at(0, 0),
    'textDocument/definition': at(0, 0),
    'textDocument/references': at(0, 0),
    'textDocument/documentHighlight': at(0, 0),
    'textDocument/completion': at(0, 0),
    'textDocument/prepareCallHierarchy': at(0, 0),
    'textDocument/documentSymbol': document,
    'textDocument/documentLink': document,
    'textDocument/foldingRange': document,
    'textDocument/codeLens': document,
    'textDocument/formatting': document,
    'textDocument/rangeFormatting': { ...document, range },
    'textDocument/diagnostic': document,
    'textDocument/inlayHint': { ...document, range },
    'textDocument/codeAction': { ...document, range, context: { diagnostics: [] } },
    'codeLens/resolve': { range, data: { uri: URI, symbol: 'A/RES/33/134' } },
    'callHierarchy/incomingCalls': { item: { uri: URI, data: { symbol: '', language: 'en' } } },
    'callHierarchy/outgoingCalls': { item: { uri: URI, data: { symbol: '', language: 'en' } } },
    'workspace/symbol': { query: '' },
    'resolute/askTool': { name: 'check_draft', input: {} },
    'resolute/catalogueText': { uri: URI },
    'resolute/citations': { uri: URI },
    'resolute/decisions': { uri: URI },
    'resolute/referenceList': { uri: URI },
    'resolute/lint': { uri: URI },
    'resolute/placeOfNote': { uri: URI, position: range.start },
    'workspace/diagnostic': { previousResultIds: [{ uri: URI, value: '1' }] },
    'resolute/setStyle': { uri: URI, style: 'un-ga' },
    'textDocument/onTypeFormatting': { ...at(0, 0), ch: '\n' },
    'textDocument/selectionRange': { ...document, positions: [range.start] },
    'resolute/write': { uri: URI, position: range.start, command: 'join' },
    'resolute/toggleEmphasis': { uri: URI, ranges: [range], mark: 'own' },
  }

  /** The parameters with each of their fields, one at a time, left out or of another kind. */
  function* spoilt(good: unknown): Generator<unknown> {
    yield* [null, 'x', 7, [null], true]
    if (typeof good !== 'object' || good === null || Array.isArray(good)) return
    for (const [name, value] of Object.entries(good)) {
      const { [name]: _, ...rest } = good as Record<string, unknown>
      yield rest
      for (const bad of spoilt(value)) if (!alike(bad, value)) yield { ...good, [name]: bad }
    }
  }
  const alike = (a: unknown, b: unknown): boolean =>
    typeof a === typeof b && typeof a !== 'object' ? true : JSON.stringify(a) === JSON.stringify(b)

  it('of every request: each field that is missing or of another kind is refused, and named', async () => {
    let asked = 0
    for (const [method, good] of Object.entries(GOOD)) {
      assert.equal((await pipe.ask(method, good)).error, undefined, method)
      const bad = [...spoilt(good)]
      const answers = await Promise.all(bad.map((params) => pipe.ask(method, params)))
      answers.forEach(({ error }, n) => void assert.equal(error?.code, -32602, `${method} ${JSON.stringify(bad[n])}`))
      asked += bad.length
    }
    assert.ok(asked > 300, `${asked} were asked`)
    assert.match(await outline(pipe), /paragraph 1, Requests/)
  })

  it('a request without parameters', async () => {
    for (const method of Object.keys(GOOD)) assert.equal((await pipe.ask(method)).error?.code, -32602, method)
  })

  it('places that no text has', async () => {
    for (const [line, character] of [
      [-1, 0],
      [0, -1],
      [0.5, 0],
      ['0', 0],
      [null, 0],
      [0, {}],
    ])
      assert.equal((await pipe.ask('textDocument/hover', at(line, character))).error?.code, -32602)
    for (const far of [99, 2 ** 31, 2 ** 53, Number.MAX_VALUE])
      assert.equal((await pipe.ask('textDocument/hover', at(far, far))).error, undefined, `${far}`)
    const answer = pipe.answerTo('far')
    pipe.write(
      framed(
        Buffer.from(
          `{"jsonrpc":"2.0","id":"far","method":"textDocument/hover","params":{"textDocument":{"uri":"${URI}"},"position":{"line":1e999,"character":0}}}`,
        ),
      ),
    )
    assert.equal((await answer).error?.code, -32602)
  })

  it('of every notification: it is passed over, in one line that names the field', async () => {
    const textDocument = { uri: URI, version: 2 }
    const change = (contentChanges: unknown) => ['textDocument/didChange', { textDocument, contentChanges }] as const
    const cases: (readonly [method: string, params: unknown])[] = [
      ['textDocument/didOpen', null],
      ['textDocument/didOpen', { textDocument: { uri: URI, languageId: 'resolution', version: 1 } }],
      ['textDocument/didOpen', { textDocument: { languageId: 'resolution', version: 1, text: '' } }],
      ['textDocument/didOpen', { textDocument: { uri: URI, version: '1', text: 'x' } }],
      ['textDocument/didChange', { textDocument: { uri: URI, version: null }, contentChanges: [{ text: 'x' }] }],
      change(null),
      change({ 0: { text: 'x' } }),
      change([null]),
      change([{}]),
      change([{ text: 7 }]),
      change([{ text: 'x', range: null }]),
      change([{ text: 'x', range: { start: { line: 0, character: -1 }, end: { line: 0, character: 2 } } }]),
      change([{ text: 'x', range: { start: { line: 0, character: null }, end: { line: 0, character: 2 } } }]),
      change([{ text: 'whole' }, { text: 'x', range: { start: { line: '0', character: 0 } } }]),
      ['textDocument/didClose', {}],
      ['textDocument/didSave', { textDocument: URI }],
      ['workspace/didChangeConfiguration', null],
      ['workspace/didChangeWatchedFiles', { changes: [{ uri: 7, type: 1 }] }],
      ['workspace/didChangeWatchedFiles', { changes: 'all' }],
    ]
    for (const [method, params] of cases) {
      const lines = await said(() => pipe.tell(method, params))
      assert.equal(lines.length, 1, JSON.stringify([method, params, lines]))
      assert.match(lines[0] ?? '', new RegExp(`^${method} was passed over: .+ has to be .+\\.$`))
    }
    assert.match(await outline(pipe), /paragraph 1, Requests/, 'the draft is what it was')
    for (const params of [null, {}, { id: {} }, { id: 12345 }, { id: 'none' }, []]) pipe.tell('$/cancelRequest', params)
    assert.match(await outline(pipe), /paragraph 1, Requests/)
  })
})

describe('drafts opened, changed and closed in any order', () => {
  before(build)

  let pipe: Pipe
  beforeEach(async () => {
    pipe = await Pipe.start()
  })
  afterEach(() => pipe.process.kill('SIGKILL'))

  /** The text that the server has: an edit that underlines all of a line shows the line it is worked out for. */
  const name = async () => /paragraph 1, [A-Za-z]+/.exec(await outline(pipe))?.[0]

  it('a range that is turned round, or reaches beyond the text, is put right', async () => {
    pipe.open(DRAFT)
    pipe.type('Urges', 2, 11, 3)
    assert.equal(await name(), 'paragraph 1, Urges')
    pipe.type('Asks x', 2, 3, 99_999)
    assert.equal(await name(), 'paragraph 1, Asks')
    pipe.type('\n\n2. Ends.', 99_999, 7, 2 ** 40)
    assert.match(await outline(pipe), /paragraph 2, Ends/)
  })

  it('changes count in the order in which they come, whatever their versions', async () => {
    pipe.open(DRAFT)
    pipe.type('Urges', 2, 3, 11, 9)
    pipe.type('Asks', 2, 3, 8, 9)
    pipe.type('Calls', 2, 3, 7, 2)
    assert.equal(await name(), 'paragraph 1, Calls')
  })

  it('a change to a draft that is not open is lost, and told of', async () => {
    pipe.open(DRAFT)
    pipe.type('x', 0, 0, 0, 2, 'untitled:other')
    await pipe.logged(/^A change to untitled:other is lost: this draft was never opened/)
    assert.equal(
      (await pipe.ask('textDocument/documentSymbol', { textDocument: { uri: 'untitled:other' } })).result,
      null,
    )
    assert.equal(await name(), 'paragraph 1, Requests')
  })

  it('opened twice, the second text counts; closed twice, once is enough', async () => {
    pipe.open(DRAFT)
    pipe.open(DRAFT.replace('Requests', 'Urges'))
    assert.equal(await name(), 'paragraph 1, Urges')
    for (let n = 0; n < 2; n++) pipe.tell('textDocument/didClose', { textDocument: { uri: URI } })
    assert.equal(await outline(pipe), 'null')
    pipe.open(DRAFT)
    assert.equal(await name(), 'paragraph 1, Requests')
  })
})

describe('a client that changes its mind', () => {
  before(build)

  it('may cancel thousands of requests: each is answered once, and the next as ever', async () => {
    const pipe = await Pipe.start()
    pipe.open(DRAFT)
    const many = 2_000
    const answers: Promise<Answer>[] = []
    const bytes: Buffer[] = []
    for (let n = 0; n < many; n++) {
      const id = `c${n}`
      answers.push(pipe.answerTo(id))
      const cancel = framed({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } })
      const request = framed({ jsonrpc: '2.0', id, method: 'textDocument/hover', params: at(2, 5) })
      // Some are cancelled before they come, some at once, some much later or twice.
      bytes.push(...(n % 4 === 0 ? [cancel, request] : n % 4 === 1 ? [request, cancel] : [request, cancel, cancel]))
    }
    pipe.write(Buffer.concat(bytes))
    const codes = new Map<number | undefined, number>()
    for (const { error } of await Promise.all(answers)) codes.set(error?.code, (codes.get(error?.code) ?? 0) + 1)
    assert.ok((codes.get(-32800) ?? 0) > 0, 'some were cancelled')
    assert.deepEqual(
      [...codes.keys()].filter((code) => code !== undefined && code !== -32800),
      [],
    )
    assert.match(await outline(pipe), /paragraph 1, Requests/)
    assert.equal(await pipe.end(), 0)
  })

  it('may say no to all that it is asked', async () => {
    const workspace = { ...MODERN.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } }
    const pipe = new Pipe()
    const no = () => new Error('no')
    for (const method of [
      'workspace/configuration',
      'workspace/workspaceFolders',
      'workspace/diagnostic/refresh',
      'workspace/codeLens/refresh',
      'workspace/inlayHint/refresh',
      'window/workDoneProgress/create',
      'window/showMessageRequest',
      'client/registerCapability',
      'resolute/findDrafts',
      'resolute/readFile',
    ])
      pipe.answers[method] = no
    await pipe.begin({ capabilities: { ...MODERN, workspace, window: { workDoneProgress: true } } })
    pipe.open(DRAFT)
    for (let n = 0; n < 3; n++) pipe.tell('workspace/didChangeConfiguration', { settings: {} })
    await pipe.logged(/^Settings could not be read, so the defaults hold/)
    await new Promise((wake) => setTimeout(wake, 200))
    assert.match(await outline(pipe), /paragraph 1, Requests/)
    assert.equal(await pipe.end(), 0)
  })
})
