import { isCatalogueText } from '../../workspace/catalogue-addresses.ts'
import { isDraftName } from '../../workspace/files.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'
import { DidChangeWatchedFilesNotification, FileChangeType } from '../language-server.ts'
import type { Session } from '../session.ts'

const WATCHED = { watchers: [{ globPattern: '**/*.resolution' }, { globPattern: '**/*.resolution.md' }] }

/** Keeps the index of drafts in step with the workspace: its folders, its files, and what is open. */
export const workspace: Feature = {
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),

  register(session) {
    const { connection, drafts, index, log } = session
    // The texts of catalogues are no drafts of the workspace, though the editor shows them.
    drafts.onDidChangeContent(({ document: { uri, document } }) => {
      if (!isCatalogueText(uri)) index.opened(uri, document)
    })
    drafts.onDidClose(({ document: { uri } }) => {
      if (!isCatalogueText(uri)) background(log, 'Index of drafts', () => index.closed(uri))
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) session.filesChanged.fire(uri)
      background(log, 'Index of drafts', async () => {
        for (const { uri, type } of changes) {
          if (!isDraftName(uri) && type !== FileChangeType.Deleted) continue
          if (type === FileChangeType.Deleted) index.fileDeleted(uri)
          else await index.fileChanged(uri)
        }
      })
    })
    session.initialized.on(() => {
      const { client } = session
      buildIndex(session)
      if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        background(log, 'Files are not watched', async () => {
          await connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED)
        })
      if (client.workspace?.workspaceFolders)
        connection.workspace.onDidChangeWorkspaceFolders(() => buildIndex(session))
    })
  },
}

/** Reads the drafts of all workspace folders, in the background. */
function buildIndex({ client, connection, index, folders, log }: Session): void {
  background(log, 'Index of drafts', async () => {
    const ask = () => connection.workspace.getWorkspaceFolders().catch(() => null)
    const now = client.workspace?.workspaceFolders ? await ask() : null
    await index.build(now ? now.map((folder) => folder.uri) : folders)
  })
}
