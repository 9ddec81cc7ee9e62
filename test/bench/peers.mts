/**
 * Who is measured: language servers over real pipes, and libraries in processes of their own, all behind one interface.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { node, PEERS, typed } from './install.mts'
import { within } from './table.mts'
import type { Keystroke } from './texts.mts'
import { type Answer, Wire } from './wire.mts'
import type { Order } from './worker.mts'

/** A text opened by one who is measured. */
export interface Session {
  /** One letter is typed, which gives the text; the milliseconds until all has been answered. */
  type(key: Keystroke, text: string): Promise<number>
  close(): void
}

export interface Contestant {
  readonly name: string
  /** What is waited for: only like is compared with like. */
  readonly gives: 'diagnostics' | 'outline' | 'matches'
  readonly ours: boolean
  open(text: string): Promise<Session>
}

/** A language server, and how an editor talks to it. */
export interface Server {
  readonly name: string
  readonly ours: boolean
  readonly args: readonly string[]
  readonly languageId: string
  readonly extension: string
  /** Whether diagnostics are fetched or sent. */
  readonly diagnostics: 'pulled' | 'pushed'
  readonly initializationOptions?: unknown
  readonly settings?: unknown
  /** What the server has the editor do. */
  handlers?(text: () => string): Promise<Wire['handlers']>
}

const OURS: Server = {
  name: 'Resolute',
  ours: true,
  args: [path.resolve('out/resolute.js'), 'lsp', '--stdio'],
  languageId: 'resolution',
  extension: 'resolution',
  diagnostics: 'pulled',
}

const REMARK: Server = {
  name: 'remark (language server)',
  ours: false,
  args: [path.join(PEERS, 'remark.mjs'), '--stdio'],
  languageId: 'markdown',
  extension: 'md',
  diagnostics: 'pushed',
}

/** It has the editor parse Markdown for it, as VS Code does; that is part of what a keystroke costs. */
const MARKDOWN: Server = {
  name: 'vscode-markdown (server)',
  ours: false,
  args: [path.join(PEERS, 'node_modules/vscode-markdown-languageserver/dist/node/workerMain.js'), '--stdio'],
  languageId: 'markdown',
  extension: 'md',
  diagnostics: 'pulled',
  initializationOptions: { markdownFileExtensions: ['md'] },
  settings: {
    markdown: {
      server: { log: 'off' },
      suggest: { paths: { enabled: true } },
      occurrencesHighlight: { enabled: true },
      validate: {
        enabled: true,
        referenceLinks: { enabled: 'warning' },
        fragmentLinks: { enabled: 'warning' },
        fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
        ignoredLinks: [],
        unusedLinkDefinitions: { enabled: 'hint' },
        duplicateLinkDefinitions: { enabled: 'warning' },
      },
    },
  },
  async handlers(text) {
    const module = pathToFileURL(path.join(PEERS, 'node_modules/markdown-it/dist/markdown-it.mjs')).href
    const { default: MarkdownIt } = (await import(module)) as {
      default: new (options: object) => { parse(text: string, environment: object): unknown }
    }
    const parser = new MarkdownIt({ html: true })
    return {
      'markdown/parse': () => parser.parse(text(), {}),
      'markdown/findMarkdownFilesInWorkspace': () => [],
      'markdown/fs/readDirectory': () => [],
    }
  },
}

export const servers = (peers: boolean): readonly Server[] => (peers ? [OURS, MARKDOWN, REMARK] : [OURS])

const CAPABILITIES = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
  },
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
}

/** What a client that fetches diagnostics says besides. */
const FETCHES = { textDocument: { ...CAPABILITIES.textDocument, diagnostic: {} } }

/** False for the findings with which a long text begins: ours have no id then, and are to be fetched again. */
const isWhole = ({ body }: Answer): boolean =>
  !body.toString('latin1', 0, 200).includes('"items"') || body.toString('latin1', 0, 200).includes('"resultId"')

/** An editor with one server. */
export class Editor {
  readonly wire: Wire
  readonly server: Server
  readonly uri: string
  capabilities: Record<string, unknown> = {}
  text = ''
  /** The moment at which the server had answered for the first time. */
  answered = 0
  /** The moment at which findings were here for the first time since they were last asked for. */
  found = 0
  #version = 0
  /** How often the server has asked for findings to be fetched again, and who waits for the next time. */
  #refreshes = 0
  #refreshed = (): void => {}

  private constructor(server: Server, flags: readonly string[], ipc: boolean, program: string) {
    this.server = server
    this.uri = pathToFileURL(path.join(PEERS, `text.${server.extension}`)).href
    this.wire = new Wire(program, [...flags, ...server.args], PEERS, ipc)
  }

  /** Starts the server on a Node, and tells it what an editor tells. */
  static async start(
    server: Server,
    flags: readonly string[] = [],
    ipc = false,
    program: string = node(),
  ): Promise<Editor> {
    const file = server.args[0]
    if (file === undefined || !existsSync(file)) throw new Error('is not there')
    const editor = new Editor(server, flags, ipc, program)
    try {
      Object.assign(
        editor.wire.handlers,
        {
          'workspace/configuration': ({ items }: { items: unknown[] }) => items.map(() => ({})),
          'workspace/diagnostic/refresh': () => {
            editor.#refreshes++
            editor.#refreshed()
            return null
          },
        },
        await server.handlers?.(() => editor.text),
      )
      const { at, body } = await editor.#initialize()
      editor.answered = at
      editor.capabilities = JSON.parse(body.toString()).result.capabilities
      editor.wire.notify('initialized', {})
      if (server.settings) editor.wire.notify('workspace/didChangeConfiguration', { settings: server.settings })
    } catch (error) {
      editor.close()
      throw error
    }
    return editor
  }

  #initialize(): Promise<Answer> {
    const { server } = this
    const folder = { uri: pathToFileURL(PEERS).href, name: 'peers' }
    return this.wire.request('initialize', {
      processId: process.pid,
      rootUri: server.ours ? null : folder.uri,
      workspaceFolders: server.ours ? null : [folder],
      capabilities: server.diagnostics === 'pulled' ? { ...CAPABILITIES, ...FETCHES } : CAPABILITIES,
      initializationOptions: server.initializationOptions,
    })
  }

  open(text: string, uri = this.uri): void {
    this.text = text
    this.#version = 1
    const { languageId } = this.server
    this.wire.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** A letter is typed; servers that take only whole texts get the whole text. */
  change({ line, character, typed }: Keystroke, text: string, uri = this.uri): void {
    this.text = text
    const position = { line, character }
    const sync = this.capabilities.textDocumentSync as number | { change: number }
    const kind = typeof sync === 'number' ? sync : sync.change
    this.wire.notify('textDocument/didChange', {
      textDocument: { uri, version: ++this.#version },
      contentChanges: [kind === 2 ? { range: { start: position, end: position }, text: typed } : { text }],
    })
  }

  closeText(uri = this.uri): void {
    this.wire.notify('textDocument/didClose', { textDocument: { uri } })
  }

  /** Asks for something of the text; diagnostics that are sent must be asked for before what brings them about. */
  async ask(what: 'diagnostics' | 'outline', uri = this.uri): Promise<Answer> {
    if (what === 'outline') return this.wire.request('textDocument/documentSymbol', { textDocument: { uri } })
    const pushed = this.server.diagnostics === 'pushed'
    const seen = this.#refreshes
    const answer = await (pushed ? this.wire.next('textDocument/publishDiagnostics') : this.#fetch(uri))
    this.found = answer.at
    return !this.server.ours || isWhole(answer) ? answer : this.#fetchAll(uri, seen)
  }

  #fetch(uri: string): Promise<Answer> {
    return this.wire.request('textDocument/diagnostic', { textDocument: { uri } })
  }

  /** Fetches findings again as often as the server asks for that, until they are all of them. */
  async #fetchAll(uri: string, since: number): Promise<Answer> {
    for (let seen = since; ; ) {
      if (this.#refreshes === seen)
        await new Promise<void>((wake) => {
          this.#refreshed = wake
        })
      seen = this.#refreshes
      const answer = await this.#fetch(uri)
      if (isWhole(answer)) return answer
    }
  }

  /** Has the server end by itself, as an editor does. Resolves when it has, or has been ended after some seconds. */
  async leave(): Promise<void> {
    const gone = once(this.wire.process, 'exit')
    await this.wire.request('shutdown', null)
    this.wire.notify('exit', null)
    await within(5, gone).catch(() => this.close())
  }

  close(): void {
    this.wire.end()
  }
}

const overPipe = (server: Server, gives: 'diagnostics' | 'outline'): Contestant => ({
  name: server.name,
  gives,
  ours: server.ours,
  async open(text) {
    const editor = await Editor.start(server)
    const pushed = server.diagnostics === 'pushed' && gives === 'diagnostics'
    const early = pushed ? editor.ask(gives) : null
    editor.open(text)
    await (early ?? editor.ask(gives))
    return {
      async type(key, changed) {
        const start = performance.now()
        const sent = pushed ? editor.ask(gives) : null
        editor.change(key, changed)
        const { at } = await (sent ?? editor.ask(gives))
        return at - start
      },
      close: () => editor.close(),
    }
  },
})

/** A process that does as it is told; what it is told resolves to the milliseconds it took. */
export function worker(flags: readonly string[] = []): { tell(order: Order): Promise<number>; end(): void } {
  const child = fork(path.resolve('test/bench/worker.mts'), {
    execPath: node(),
    execArgv: [...flags, ...typed()],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  const tell = (order: Order): Promise<number> =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error('ended'))
      child.once('exit', ended)
      child.once('message', (answer: { took?: number; error?: string }) => {
        child.off('exit', ended)
        if (answer.took === undefined) reject(new Error(answer.error))
        else resolve(answer.took)
      })
      child.send(order, (error) => error && reject(error))
    })
  return { tell, end: () => child.kill('SIGKILL') }
}

const inProcess = (name: string, library: string, gives: Contestant['gives'], ours = false): Contestant => ({
  name,
  gives,
  ours,
  async open(text) {
    const { tell, end } = worker()
    try {
      await tell({ load: library })
      await tell({ text })
    } catch (error) {
      end()
      throw error
    }
    return { type: (key) => tell({ key }), close: end }
  },
})

/** The libraries by the names that the process knows them by. */
export const LIBRARIES = ['markdownlint', 'textlint', 'harper'] as const

/** Everybody who takes part in keystrokes, ours first. */
export const contestants = (peers: boolean): readonly Contestant[] => [
  overPipe(OURS, 'diagnostics'),
  inProcess('Resolute (its core alone)', 'resolute', 'diagnostics', true),
  inProcess('floor (lines and a pattern)', 'floor', 'matches'),
  ...(peers
    ? [
        overPipe(MARKDOWN, 'diagnostics'),
        overPipe(REMARK, 'diagnostics'),
        ...LIBRARIES.map((name) => inProcess(`${name} (library)`, name, 'diagnostics')),
      ]
    : []),
  overPipe(OURS, 'outline'),
  ...(peers ? [overPipe(MARKDOWN, 'outline')] : []),
]
