/** An editor for tests: it speaks to the real server over streams in memory, and remembers what it is told. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createConnection } from 'vscode-languageserver/node'
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Span } from '../../server/src/core/text/span.ts'
import { startServer } from '../../server/src/lsp/server.ts'
import { diskFiles } from '../../server/src/node/files.ts'
import { FindDrafts, ReadFile } from '../../server/src/protocol/files.ts'
import {
  type DraftStatus,
  type InitializationOptions,
  type Loaded,
  LoadingChanged,
  StatusChanged,
} from '../../server/src/protocol/start.ts'

export interface Setup {
  readonly capabilities?: ClientCapabilities
  /** The workspace's files by address, which the client reads for the server. */
  readonly files?: Record<string, string>
  /** Is waited for before the client answers what a file holds. */
  readonly reading?: (uri: string) => Promise<void>
  readonly folders?: readonly string[]
  /** The section `resolute` of the settings of a draft. */
  readonly settings?: (uri: string) => unknown
  /** More of what the client says of itself. */
  readonly options?: InitializationOptions
  /** The language of the client's interface. */
  readonly locale?: string
  /** The text of the catalogue. */
  readonly catalogue?: string
}

/** What a client of today can do. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    diagnostic: {},
  },
}

/** The same client, but diagnostics have to be sent to it. */
export const PUSHED: ClientCapabilities = {
  ...MODERN,
  textDocument: { ...MODERN.textDocument, diagnostic: undefined },
}

export class Client {
  readonly connection: ProtocolConnection
  readonly logged: string[] = []
  readonly registered: string[] = []
  readonly published: PublishDiagnosticsParams[] = []
  readonly statuses: DraftStatus[] = []
  /** What was being read, each time that it was told. */
  readonly loading: (readonly Loaded[])[] = []
  refreshes = 0
  readonly #documents = new Map<string, TextDocument>()
  readonly #waiting: (() => void)[] = []
  initialized!: InitializeResult

  private constructor(connection: ProtocolConnection) {
    this.connection = connection
  }

  static async start(setup: Setup = {}): Promise<Client> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()]
    const { catalogue } = setup
    startServer(
      (options) => createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient), options),
      {
        // Where the client has files of its own in memory, the server is not to look on the disk.
        ...(setup.files ? {} : { files: diskFiles }),
        readCatalogue: async () => catalogue ?? '',
      },
    )
    const client = new Client(
      createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
    )
    client.#listen(setup)
    client.initialized = await client.connection.sendRequest('initialize', {
      processId: null,
      rootUri: null,
      capabilities: setup.capabilities ?? MODERN,
      ...(setup.locale === undefined ? {} : { locale: setup.locale }),
      workspaceFolders: setup.folders?.map((uri) => ({ uri, name: uri })) ?? null,
      initializationOptions: { files: setup.files !== undefined, ...setup.options },
    })
    await client.connection.sendNotification('initialized', {})
    return client
  }

  #listen({ files = {}, reading, folders = [], settings = () => null }: Setup): void {
    const { connection } = this
    const heard = () => this.#waiting.splice(0).forEach((wake) => void wake())
    const on = <P>(method: string, hear: (params: P) => void) =>
      connection.onNotification(method, (params: P) => {
        hear(params)
        heard()
      })
    on('window/logMessage', ({ message }: { message: string }) => this.logged.push(message))
    on('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => this.published.push(params))
    on(StatusChanged.method, (status: DraftStatus) => this.statuses.push(status))
    on<{ loading: readonly Loaded[] }>(LoadingChanged.method, ({ loading }) => void this.loading.push(loading))
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map((r) => r.method))
      heard()
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
      items.map((item) => settings(item.scopeUri)),
    )
    connection.onRequest('workspace/workspaceFolders', () => folders.map((uri) => ({ uri, name: uri })))
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++
      heard()
      return null
    })
    connection.onRequest(FindDrafts.method, () => Object.keys(files))
    connection.onRequest(ReadFile.method, async ({ uri }: { uri: string }) => {
      await reading?.(uri)
      const text = files[uri]
      if (text === undefined) throw new Error(`${uri} cannot be found`)
      return text
    })
    connection.listen()
  }

  async open(text: string, uri = 'file:///drafts/a.resolution'): Promise<string> {
    this.#documents.set(uri, TextDocument.create(uri, 'resolution', 1, text))
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'resolution', version: 1, text } })
    return uri
  }

  /** Replaces what stands at a span. */
  async type(uri: string, span: Span, text: string): Promise<void> {
    const document = this.document(uri)
    const contentChanges: TextDocumentContentChangeEvent[] = [{ range: this.range(uri, span), text }]
    const version = document.version + 1
    this.#documents.set(uri, TextDocument.update(document, contentChanges, version))
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  save = (uri: string): Promise<void> => this.notify('textDocument/didSave', { textDocument: { uri } })
  close = (uri: string): Promise<void> => this.notify('textDocument/didClose', { textDocument: { uri } })
  notify = (method: string, params: object): Promise<void> => this.connection.sendNotification(method, params)
  request = <R>(method: string, params?: object): Promise<R> => this.connection.sendRequest(method, params)

  /** A request about a place in an open draft. */
  at = <R>(method: string, uri: string, offset: number): Promise<R> =>
    this.request(method, { textDocument: { uri }, position: this.document(uri).positionAt(offset) })

  pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    this.request('textDocument/diagnostic', { textDocument: { uri }, previousResultId })

  /** Waits until `what` gives something other than undefined or false; every message from the server is a chance. */
  async until<R>(what: () => R | undefined | false): Promise<R> {
    for (;;) {
      const found = what()
      if (found !== undefined && found !== false) return found
      await new Promise<void>((wake) => this.#waiting.push(wake))
    }
  }

  /** Asks until the answer is good, and after a bad one only when the server says that things have changed. */
  async eventually<R>(ask: () => Promise<R>, isGood: (answer: R) => boolean): Promise<R> {
    for (;;) {
      const seen = this.refreshes
      const answer = await ask()
      if (isGood(answer)) return answer
      await this.until(() => this.refreshes > seen)
    }
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  range = (uri: string, span: Span): Range => ({
    start: this.document(uri).positionAt(span.start),
    end: this.document(uri).positionAt(span.end),
  })

  /** What stands in a range. */
  textAt = (uri: string, range: Range): string => this.document(uri).getText(range)

  /** The text of a draft after edits. */
  applied = (uri: string, edits: TextEdit[]): string => TextDocument.applyEdits(this.document(uri), edits)

  /** Each diagnostic as `rule: text it stands at`. */
  told = (uri: string, diagnostics: readonly Diagnostic[]): string[] =>
    diagnostics.map((d) => `${d.code}: ${this.textAt(uri, d.range)}`)
}

/** The catalogue that Resolute comes with. */
export const builtInCatalogue = (): string => readFileSync(join(__dirname, '../../assets/catalogue.tsv'), 'utf8')
