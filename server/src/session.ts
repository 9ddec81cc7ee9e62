import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver'
import { Checks } from './checks.ts'
import { type Catalogue, EMPTY_WORLD, type World } from './core/catalogue/catalogue.ts'
import { readFacts } from './core/catalogue/facts.ts'
import { type OpenDraft, type OpenDrafts, openDrafts } from './documents.ts'
import { clientFiles, type Files } from './files.ts'
import { background, guard, type Log } from './guard.ts'
import { isTooLong } from './limits.ts'
import type { InitializationOptions } from './protocol.ts'
import { SettingsStore } from './settings.ts'
import { DraftIndex } from './workspace.ts'

/** What the machine under the server can do; a browser can do none of it, and the client helps out. */
export interface Platform {
  /** The text of the catalogue of facts that lies beside the server. */
  readCatalogue?(): Promise<string>
  /** The files of the disk. */
  readonly files?: Files
}

/** A request about an open draft, and all that an answer may be worked out from. */
export interface Question<P> {
  readonly params: P
  readonly draft: OpenDraft
  readonly world: World
  readonly client: ClientCapabilities
}

/** Everything that the features of one running server share. */
export class Session {
  readonly drafts: OpenDrafts = openDrafts()
  readonly settings: SettingsStore
  readonly index: DraftIndex
  readonly checks: Checks
  readonly log: Log
  readonly connection: Connection
  client: ClientCapabilities = {}
  /** The addresses of the workspace folders as the client first named them. */
  folders: readonly string[] = []
  world: World = EMPTY_WORLD
  readonly #platform: Platform
  readonly #onInitialized: (() => void)[] = []
  readonly #onRenewed: (() => void)[] = []
  readonly #onFilesChanged: ((uri: string) => void)[] = []
  #catalogue: Catalogue | null = null
  #catalogueUri: string | null = null

  constructor(connection: Connection, platform: Platform) {
    this.connection = connection
    this.#platform = platform
    this.log = (line) => connection.console.warn(line)
    this.settings = new SettingsStore(connection, this.log)
    this.index = new DraftIndex(this.log, () => this.#renewWorld())
    this.checks = new Checks(this.drafts, this.settings, () => this.world)
  }

  /** The client has introduced itself. */
  begin(params: InitializeParams): void {
    const options: InitializationOptions = params.initializationOptions ?? {}
    this.client = params.capabilities
    this.folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.settings.begin(params.capabilities)
    if (options.files) this.index.files = clientFiles(this.connection)
    else if (this.#platform.files) this.index.files = this.#platform.files
    if (options.files && options.catalogue) this.#catalogueUri = options.catalogue
  }

  /** Loads the catalogue without keeping anyone waiting: until it is there, citations are unknown; then all is judged anew. */
  #loadCatalogue(): void {
    const uri = this.#catalogueUri
    const read = this.#platform.readCatalogue ?? (uri === null ? null : () => this.index.files.read(uri))
    if (read)
      background(this.log, 'The catalogue of facts could not be read', async () => {
        this.#catalogue = readFacts(await read())
        this.#renewWorld()
      })
  }

  /** `listener` is called once the client is ready for requests. */
  onInitialized(listener: () => void): void {
    this.#onInitialized.push(listener)
  }

  initialized(): void {
    for (const listener of this.#onInitialized) listener()
    this.#loadCatalogue()
  }

  /** `listener` is called with the address of each watched file that was made, written or taken away. */
  onFilesChanged(listener: (uri: string) => void): void {
    this.#onFilesChanged.push(listener)
  }

  filesChanged(uri: string): void {
    for (const listener of this.#onFilesChanged) listener(uri)
  }

  /** `listener` is called whenever the open drafts may be judged differently. */
  onRenewed(listener: () => void): void {
    this.#onRenewed.push(listener)
  }

  /** Settings, the catalogue or another draft have changed. */
  renewed(): void {
    for (const listener of this.#onRenewed) listener()
  }

  /** A guarded handler for requests about one open draft; `fallback` answers for drafts that are not open or too long. */
  readonly answer = <P extends { textDocument: { uri: string } }, R>(
    what: string,
    fallback: R,
    run: (question: Question<P>) => R | Promise<R>,
  ) =>
    guard<P, R>(this.log, what, fallback, (params) => {
      const draft = this.drafts.get(params.textDocument.uri)
      if (!draft || isTooLong(draft.document)) return fallback
      return run({ params, draft, world: this.world, client: this.client })
    })

  #renewWorld(): void {
    this.world = { catalogue: this.#catalogue, workspace: this.index }
    this.renewed()
  }
}
