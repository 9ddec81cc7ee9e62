import { Uri, workspace } from 'vscode'
import type { BaseLanguageClient, Disposable } from 'vscode-languageclient'
import { type DraftStatus, StatusChanged } from '../../server/src/protocol/start.ts'
import { hear } from './messages.ts'

/** What the server last said of each open draft, by address. */
const statuses = new Map<string, DraftStatus>()

/** How the draft at this address was understood, where the server has said so. */
export const statusOf = (uri: Uri): DraftStatus | undefined => statuses.get(uri.toString())

/** Keeps what the server says of drafts, and has `changed` called for each. */
export function keepStatuses(client: BaseLanguageClient, changed: () => void): Disposable[] {
  return [
    hear(client, StatusChanged, (status) => {
      statuses.set(Uri.parse(status.uri).toString(), status)
      changed()
    }),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
  ]
}
