import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'
import { build, PROGRAM } from '../cli/command.ts'
import { PUSHED } from './client.ts'
import { Pipe } from './pipe.ts'

const DRAFT =
  'The General Assembly,\n\n<u>Recalling</u> its resolution 33/134 of 19 December 1978,\n\n1. Requests all to report;\n\n2. <u>Decides</u> to go on.\n'

describe('resolute lsp --stdio', () => {
  before(build)

  it('serves an editor from its first word to its last', async () => {
    const server = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const editor = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    )
    const published = new Promise<Diagnostic[]>((resolve) => {
      editor.onNotification('textDocument/publishDiagnostics', ({ diagnostics }) => resolve(diagnostics))
    })
    editor.onRequest('workspace/configuration', () => [null])
    editor.onRequest('client/registerCapability', () => null)
    editor.onRequest('workspace/workspaceFolders', () => null)
    editor.listen()

    const { serverInfo } = await editor.sendRequest<{ serverInfo: { name: string } }>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: PUSHED,
    })
    assert.equal(serverInfo.name, 'resolute')
    await editor.sendNotification('initialized', {})

    const uri = 'untitled:Untitled-1'
    const textDocument = { uri }
    await editor.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'resolution', version: 1, text: DRAFT },
    })
    const diagnostics = await published
    assert.deepEqual(
      diagnostics.map((d) => d.code),
      ['operative-verb-emphasis'],
    )

    const hover = await editor.sendRequest<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 2, character: 40 },
    })
    assert.match(JSON.stringify(hover.contents), /33\/134/)
    const symbols = await editor.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument })
    assert.match(JSON.stringify(symbols), /paragraph 1, Requests/)
    const range = diagnostics[0]?.range
    const actions = await editor.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics },
    })
    assert.deepEqual(
      actions.map((a) => a.kind),
      ['quickfix', 'source.fixAll.resolute'],
    )

    await editor.sendRequest('shutdown')
    await editor.sendNotification('exit')
    assert.deepEqual(await once(server, 'exit'), [0, null])
  })
  it('takes the number of the editor’s process, as some editors give it', async () => {
    const pid = String(process.pid)
    for (const options of [
      [`--clientProcessId=${pid}`, '--stdio'],
      ['--stdio', `--clientProcessId=${pid}`],
      ['--stdio', '--clientProcessId', pid],
    ]) {
      const server = new Pipe(['lsp', ...options])
      const { result } = await Promise.race([
        server.begin(),
        server.ended().then((): never => assert.fail(`${options.join(' ')}: ${server.log.join()}`)),
      ])
      assert.equal(result.serverInfo.name, 'resolute')
      assert.equal(await server.end(), 0)
    }
  })
})
