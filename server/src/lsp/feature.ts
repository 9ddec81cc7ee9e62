import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver'
import type { InitializationOptions } from '../protocol/start.ts'
import type { Session } from './session.ts'

/** One thing that the server does for a client. */
export interface Feature {
  /** What the server promises, to a client that can do this much. */
  capabilities(client: ClientCapabilities, options: InitializationOptions): ServerCapabilities
  /** Puts its handlers in place, before the first request comes. */
  register(session: Session): void
}
