/** The messages between client and server that the protocol itself does not have. The client imports this file and nothing else of the server. */

import type { Range, TextEdit } from 'vscode-languageserver-protocol'
import { NotificationType, RequestType, RequestType0 } from 'vscode-languageserver-protocol'

/** What the client tells the server in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `resolute/readFile` and `resolute/findDrafts`: the server then reads through it, in virtual workspaces too. */
  readonly files?: boolean
  /** Where the catalogue of facts lies, for a server that cannot look beside its bundle. */
  readonly catalogue?: string
}

/** Server to client: the text of a file. Rejects with one clear line where it cannot be read. */
export const ReadFile = new RequestType<{ uri: string }, string, void>('resolute/readFile')

/** Server to client: the addresses of all drafts of the workspace. */
export const FindDrafts = new RequestType0<string[], void>('resolute/findDrafts')

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
export const StatusChanged = new NotificationType<DraftStatus>('resolute/status')

export interface StyleChoice {
  readonly id: string
  readonly name: string
  readonly description: string
}

/** Client to server: the house styles to choose from. */
export const Styles = new RequestType0<StyleChoice[], void>('resolute/styles')

/** Client to server: the edits that set `style` in the front matter, making it where there is none. */
export const SetStyle = new RequestType<{ uri: string; style: string }, TextEdit[], void>('resolute/setStyle')

/** Client to server: the edits that underline each range, or take its underline away. An empty range means the word at it. */
export const ToggleUnderline = new RequestType<{ uri: string; ranges: Range[] }, TextEdit[], void>(
  'resolute/toggleUnderline',
)

/** Client to server: lint this draft now, whatever `resolute.validate` says. Returns the number of findings. */
export const Lint = new RequestType<{ uri: string }, number, void>('resolute/lint')
