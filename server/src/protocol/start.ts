import { message } from './message.ts'

/** What the client tells the server in `initializationOptions`. */
export interface InitializationOptions {
  /**
   * The client answers `resolute/readFile` and `resolute/findDrafts`: the server then reads through it, in virtual
   * workspaces too.
   */
  readonly files?: boolean
  /** Where the catalogue of facts lies, for a server that cannot look beside its bundle. */
  readonly catalogue?: string
  /** The folder in which the server may keep the index of drafts between sessions. */
  readonly storage?: string
  /** The client shows the texts of catalogues: it asks for them by `resolute/catalogueText`. */
  readonly catalogueDocuments?: boolean
  /** False where the person has not said that the folder may be trusted; see `Trusted`. */
  readonly trusted?: boolean
  /**
   * The client has folders checked by `resolute/checkFolder`, and is sent what is found in their files, those of open
   * drafts among them: it knows which drafts it shows, whose findings it fetches. Any other is sent what is found in
   * those that are not open, or asks by `workspace/diagnostic`.
   */
  readonly folderChecks?: boolean
  /** The client opens pages of the web that symbols of the workspace lie on. */
  readonly webPages?: boolean
}

/** Client to server: the person trusts the folder: its configuration may name catalogues and files elsewhere. */
export const Trusted = message<void>('resolute/trusted')

/** How a draft was understood, for the status bar. */
export interface DraftStatus {
  readonly uri: string
  /** House style id, `un-ga`. */
  readonly style: string
  /** Its name for people, `General Assembly`. */
  readonly styleName: string
  /** Why it was chosen, a sentence for people. */
  readonly reason: string
  readonly language: string
}

/** Server to client, whenever it changes. */
export const StatusChanged = message<DraftStatus>('resolute/status')

/** What is read in the background, and drafts are judged against: facts, catalogues, drafts of the workspace. */
export type Loaded = 'facts' | 'catalogues' | 'drafts'

/** Server to client, whenever it changes: what is being read. */
export const LoadingChanged = message<{ readonly loading: readonly Loaded[] }>('resolute/loading')
