import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver'
import { isTooLong } from '../core/document/limits.ts'
import { EMPTY_WORLD, type World } from '../core/world.ts'
import type { Log } from '../log.ts'
import type { InitializationOptions } from '../protocol.ts'
import { CatalogueStore } from '../workspace/catalogues.ts'
import { DraftIndex, type Storage } from '../workspace/draft-index.ts'
import { clientFiles, type Files } from '../workspace/files.ts'
import type { IndexWorker } from '../workspace/index-worker.ts'
import { after } from '../workspace/time-slice.ts'
import { Checks } from './checks.ts'
import { type OpenDraft, type OpenDrafts, openDrafts } from './documents.ts'
import { background, guard } from './guard.ts'
import { IdleEviction } from './idle-eviction.ts'
import { SettingsStore } from './settings.ts'

/** How long nobody has opened or changed a draft before there is leisure, in milliseconds. */
const LEISURE = 1_000

/** What the machine under the server can do; a browser can do none of it, and the client helps out. */
export interface Platform {
  /** The text of the catalogue of facts that lies beside the server. */
  readCatalogue?(): Promise<string>
  /** The files of the disk. */
  readonly files?: Files
  /** Keeps the index between sessions in the folder with this address. */
  storage?(folder: string): Storage
  /** Starts a second reader of drafts, which reads from the disk. */
  helper?(): IndexWorker
}

/** A request about an open draft, and all that an answer may be worked out from. */
export interface DraftRequest<P> {
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
  readonly library: CatalogueStore
  readonly checks: Checks
  readonly rests: IdleEviction
  readonly log: Log
  readonly connection: Connection
  client: ClientCapabilities = {}
  /** The addresses of the workspace folders as the client first named them. */
  folders: readonly string[] = []
  /** Whether the client shows texts of catalogues by addresses of their own. */
  catalogueDocuments = false
  world: World = EMPTY_WORLD
  readonly #platform: Platform
  readonly #onInitialized: (() => void)[] = []
  readonly #onRenewed: (() => void)[] = []
  readonly #onSettingsChanged: (() => void)[] = []
  readonly #onFilesChanged: ((uri: string) => void)[] = []
  #catalogueUri: string | null = null
  /** When a draft was last opened or changed. */
  #changed = 0

  constructor(connection: Connection, platform: Platform) {
    this.connection = connection
    this.#platform = platform
    this.log = (line) => connection.console.warn(line)
    this.settings = new SettingsStore(connection, this.log)
    this.index = new DraftIndex(this.log, () => this.updateWorld())
    this.library = new CatalogueStore(() => this.index.files, this.log)
    this.checks = new Checks(this.drafts, this.settings, () => this.world)
    this.rests = new IdleEviction(this.drafts, (uri) => this.checks.retainedVersions(uri))
    this.drafts.onDidChangeContent(() => {
      this.#changed = performance.now()
    })
  }

  /** The client has introduced itself. */
  begin(params: InitializeParams): void {
    const options: InitializationOptions = params.initializationOptions ?? {}
    this.client = params.capabilities
    this.folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : [])
    this.settings.begin(params.capabilities)
    const { files, storage, helper } = this.#platform
    // The disk is several times as fast as asking the client, who alone can read other places.
    const onDisk = files !== undefined && this.folders.every((folder) => folder.startsWith('file:'))
    if (files && (onDisk || !options.files)) {
      this.index.files = files
      this.index.helper = helper ?? null
    } else if (options.files) this.index.files = clientFiles(this.connection)
    if (storage && options.storage?.startsWith('file:')) this.index.storage = storage(options.storage)
    this.catalogueDocuments = options.catalogueDocuments === true
    if (options.files && options.catalogue) this.#catalogueUri = options.catalogue
  }

  /**
   * Loads the built-in facts without keeping anyone waiting: until they are there, citations are unknown; then all is
   * judged anew.
   */
  #loadFacts(): void {
    const uri = this.#catalogueUri
    const read = this.#platform.readCatalogue ?? (uri === null ? null : () => this.index.files.read(uri))
    if (read)
      background(this.log, 'The catalogue of facts could not be read', async () => {
        this.library.useFacts(await read())
        this.updateWorld()
        await this.leisure()
        await this.library.prepared()
      })
  }

  /**
   * Resolves when nobody has opened or changed a draft for a while: what can wait comes after what a person waits for.
   */
  async leisure(): Promise<void> {
    do await after(LEISURE)
    while (performance.now() - this.#changed < LEISURE)
  }

  /** `listener` is called once the client is ready for requests. */
  onInitialized(listener: () => void): void {
    this.#onInitialized.push(listener)
  }

  initialized(): void {
    for (const listener of this.#onInitialized) listener()
    this.#loadFacts()
  }

  /** `listener` is called with the address of each watched file that was made, written or taken away. */
  onFilesChanged(listener: (uri: string) => void): void {
    this.#onFilesChanged.push(listener)
  }

  filesChanged(uri: string): void {
    for (const listener of this.#onFilesChanged) listener(uri)
  }

  /** `listener` is called whenever the person has changed settings. */
  onSettingsChanged(listener: () => void): void {
    this.#onSettingsChanged.push(listener)
  }

  settingsChanged(): void {
    for (const listener of this.#onSettingsChanged) listener()
  }

  /** `listener` is called whenever the open drafts may be judged differently. */
  onRenewed(listener: () => void): void {
    this.#onRenewed.push(listener)
  }

  /** Settings, the catalogue or another draft have changed. */
  invalidate(): void {
    for (const listener of this.#onRenewed) listener()
    for (const uri of this.drafts.keys()) this.rests.touch(uri)
  }

  /** An open draft, of which something is asked: it rests no sooner than a while after that. */
  draft(uri: string): OpenDraft | undefined {
    this.rests.touch(uri)
    return this.drafts.get(uri)
  }

  /**
   * A guarded handler for requests about one open draft; `fallback` answers for drafts that are not open or too long.
   */
  readonly answer = <P extends { textDocument: { uri: string } }, R>(
    what: string,
    fallback: R,
    run: (question: DraftRequest<P>) => R | Promise<R>,
  ) =>
    guard<P, R>(this.log, what, fallback, (params) => {
      const draft = this.draft(params.textDocument.uri)
      if (!draft || isTooLong(draft.document)) return fallback
      return run({ params, draft, world: this.world, client: this.client })
    })

  /** What is known of resolutions has changed. */
  updateWorld(): void {
    this.world = { catalogue: this.library.catalogue([this.index.catalogue]), workspace: this.index }
    this.invalidate()
  }
}
