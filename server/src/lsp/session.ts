import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver'
import { isTooLong } from '../core/document/limits.ts'
import { type Language, languageOfLocale } from '../core/lexicon/languages.ts'
import { printMessage } from '../core/messages/print.ts'
import { type Message, say } from '../core/text/message.ts'
import { EMPTY_WORLD, type World } from '../core/world.ts'
import type { Log } from '../log.ts'
import type { InitializationOptions, Loaded } from '../protocol/start.ts'
import type { Cancellation } from '../workspace/cancellation.ts'
import { CatalogueStore } from '../workspace/catalogues.ts'
import { CitationGraph } from '../workspace/citation-graph.ts'
import { CitedTexts } from '../workspace/cited-texts.ts'
import { DraftIndex } from '../workspace/draft-index.ts'
import type { Files } from '../workspace/files.ts'
import type { IndexWorker } from '../workspace/index-worker.ts'
import { SILENT } from '../workspace/progress.ts'
import { after } from '../workspace/time-slice.ts'
import { Checks } from './checks.ts'
import { ConfigStore } from './config-store.ts'
import { type OpenDraft, type OpenDrafts, openDrafts } from './documents.ts'
import { Emitter } from './emitter.ts'
import { FirstFindings } from './first-findings.ts'
import { guard } from './guard.ts'
import { IdleEviction } from './idle-eviction.ts'
import { filesFor, type Platform } from './platform.ts'
import { showProgress } from './progress.ts'
import { SettingsStore } from './settings-store.ts'

/** How long nobody has opened or changed a draft before the server counts as idle, in milliseconds. */
const IDLE = 1_000

/** A request about an open draft, and all that an answer may be worked out from. */
export interface DraftRequest<P> {
  readonly params: P
  readonly draft: OpenDraft
  readonly world: World
  readonly client: ClientCapabilities
  /** The language in which the answer is read. */
  readonly reader: Language
  /** Whether the client still waits for the answer. */
  readonly cancellation: Cancellation
}

/** Everything that the features of one running server share, made when the client has introduced itself. */
export class Session {
  readonly connection: Connection
  readonly log: Log
  readonly client: ClientCapabilities
  /** The language of the client's interface; English where it is none of ours. */
  readonly language: Language
  /** The addresses of the workspace folders as the client first named them. */
  readonly folders: readonly string[]
  readonly options: InitializationOptions
  /** Reads the built-in facts; null where there are none. */
  readonly readFacts: (() => Promise<string>) | null
  readonly files: Files
  /** Starts a second reader of drafts; null where there can be none. */
  readonly startWorker: (() => IndexWorker) | null
  readonly drafts: OpenDrafts = openDrafts()
  readonly configs: ConfigStore
  readonly settings: SettingsStore
  readonly index: DraftIndex
  readonly catalogues: CatalogueStore
  readonly texts: CitedTexts
  readonly graph: CitationGraph
  readonly checks: Checks
  readonly firstFindings: FirstFindings
  /** The client is ready for requests. */
  readonly initialized = new Emitter()
  /** A watched file with this address was made, written or taken away. */
  readonly filesChanged = new Emitter<string>()
  /** The person has changed settings. */
  readonly settingsChanged = new Emitter()
  /** The open drafts may be judged differently. */
  readonly invalidated = new Emitter()
  readonly #eviction: IdleEviction
  #world: World = EMPTY_WORLD
  /** What is being read of what drafts are judged against. */
  readonly #reading = new Map<Promise<unknown>, Loaded>()
  /** Other things are being read. */
  readonly loadingChanged = new Emitter()
  /** When a draft was last opened or changed. */
  #changed = 0

  constructor(connection: Connection, platform: Platform, params: InitializeParams, log: Log) {
    const options: InitializationOptions = params.initializationOptions ?? {}
    const { readCatalogue, storage, startWorker } = platform
    this.connection = connection
    this.log = log
    this.client = params.capabilities
    this.language = languageOfLocale(params.locale ?? '')
    this.folders = params.workspaceFolders?.map((folder) => folder.uri) ?? (params.rootUri ? [params.rootUri] : [])
    const files = filesFor(platform, connection, this.folders, options)
    const { catalogue } = options
    this.files = files
    this.options = options
    this.startWorker = files === platform.files && startWorker ? startWorker : null
    this.readFacts = readCatalogue ?? (options.files && catalogue ? () => files.read(catalogue) : null)
    this.configs = new ConfigStore(files, () => this.folders, options.trusted !== false)
    this.settings = new SettingsStore(connection, this.client, this.configs, log)
    this.index = new DraftIndex({
      files,
      storage: storage && options.storage?.startsWith('file:') ? storage(options.storage) : null,
      languageOf: async (uri) => (await this.configs.of(uri)).settings.language,
      startWorker: this.startWorker,
      progress: async () =>
        this.client.window?.workDoneProgress
          ? await showProgress(connection, this.say(say`Reading the drafts of the workspace`)).catch(() => SILENT)
          : SILENT,
      log,
      changed: () => this.updateWorld(),
    })
    this.catalogues = new CatalogueStore(files, log)
    this.texts = new CitedTexts({
      index: this.index,
      catalogues: this.catalogues,
      files,
      catalogue: () => this.#world.catalogue,
      openDraft: (uri) => this.draft(uri),
      hasOwnAddresses: options.catalogueDocuments === true,
    })
    this.graph = new CitationGraph(this.index, this.catalogues, this.texts)
    this.checks = new Checks(this.drafts, this.settings, () => this.#world, this.language, params.capabilities)
    this.firstFindings = new FirstFindings(this.drafts, params.capabilities)
    this.#eviction = new IdleEviction(this.drafts, (uri) => this.checks.retainedVersions(uri))
    this.drafts.onDidChangeContent(() => {
      this.#changed = performance.now()
    })
  }

  /** What open drafts are judged against; another object whenever that changes. */
  get world(): World {
    return this.#world
  }

  /** What is known of resolutions has changed. */
  updateWorld(): void {
    this.#world = { catalogue: this.catalogues.catalogue([this.index.catalogue]), workspace: this.index }
    this.invalidate()
  }

  /** Something is being read that drafts are judged against: who checks many waits for it. */
  reading<T>(what: Loaded, work: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = work
      .catch(() => {})
      .finally(() => {
        this.#reading.delete(settled)
        this.loadingChanged.fire()
      })
    this.#reading.set(settled, what)
    this.loadingChanged.fire()
    return work
  }

  /** What is being read, each once. */
  get loading(): readonly Loaded[] {
    return [...new Set(this.#reading.values())]
  }

  /** Resolves when all that drafts are judged against has been read. */
  async whenKnown(): Promise<void> {
    while (this.#reading.size > 0) await Promise.all(this.#reading.keys())
  }

  /** The folders of the workspace as they are now. */
  async foldersNow(): Promise<readonly string[]> {
    if (this.client.workspace?.workspaceFolders !== true) return this.folders
    const now = await this.connection.workspace.getWorkspaceFolders().catch(() => null)
    return now?.map((folder) => folder.uri) ?? this.folders
  }

  /** Settings, the catalogue or another draft have changed. */
  invalidate(): void {
    this.invalidated.fire()
    for (const uri of this.drafts.keys()) this.#eviction.touch(uri)
  }

  /**
   * Resolves when nobody has opened or changed a draft for a while: what can wait comes after what a person waits for.
   */
  async whenIdle(): Promise<void> {
    do await after(IDLE)
    while (performance.now() - this.#changed < IDLE)
  }

  /**
   * An open draft, of which something is asked: its caches are released no sooner than a while after that. One that is
   * too long to be kept counts as not open.
   */
  draft(uri: string): OpenDraft | undefined {
    this.#eviction.touch(uri)
    const draft = this.drafts.get(uri)
    return draft && isTooLong(draft.document) ? undefined : draft
  }

  /** The same for whoever reads all of it: where it has just been opened, its first findings go before. */
  async draftToRead(uri: string): Promise<OpenDraft | undefined> {
    await this.firstFindings.told(uri)
    return this.draft(uri)
  }

  /** A message in the language of the interface. */
  readonly say = (message: Message): string => printMessage(message, this.language)

  /** The language in which what is said of a draft is read: that of the interface or, by a setting, its own. */
  async readerOf(uri: string): Promise<Language> {
    const { messages } = await this.settings.of(uri)
    return (messages === 'draft' ? (await this.draftToRead(uri))?.document.language : null) ?? this.language
  }

  /**
   * A guarded handler for requests about one open draft; `fallback` answers for drafts that are not open or too long.
   */
  readonly answer = <P extends { textDocument: { uri: string } }, R>(
    what: string,
    fallback: R,
    run: (question: DraftRequest<P>) => R | Promise<R>,
  ) =>
    guard<P, R>(this.log, what, fallback, async (params, cancellation) => {
      const { uri } = params.textDocument
      const draft = await this.draftToRead(uri)
      if (!draft) return fallback
      const reader = await this.readerOf(uri)
      return await run({ params, draft, world: this.#world, client: this.client, reader, cancellation })
    })
}
