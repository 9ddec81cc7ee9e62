import { isCatalogueText } from '../../workspace/catalogue-addresses.ts'
import { isDraftName } from '../../workspace/files.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'
import { FileChangeType } from '../language-server.ts'
import { watchFiles } from '../watch-files.ts'

/** Keeps the index of drafts in step with the workspace: its folders, its files, and what is open. */
export const workspace: Feature = {
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),

  register(session) {
    const { client, connection, drafts, firstFindings, index, log } = session
    const inBackground = (work: () => Promise<void>) => background(log, 'Index of drafts', work)
    // The texts of catalogues are no drafts of the workspace, though the editor shows them.
    drafts.onDidChangeContent(({ document: { uri, document } }) => {
      if (isCatalogueText(uri)) return
      const told = firstFindings.told(uri)
      if (!told) return index.opened(uri, document)
      inBackground(async () => {
        await told
        const draft = drafts.get(uri)
        if (draft) index.opened(uri, draft.document)
      })
    })
    drafts.onDidClose(({ document: { uri } }) => {
      if (!isCatalogueText(uri)) inBackground(() => index.closed(uri))
    })
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const { uri } of changes) session.filesChanged.fire(uri)
      inBackground(async () => {
        for (const { uri, type } of changes)
          if (type === FileChangeType.Deleted) index.fileDeleted(uri)
          else if (isDraftName(uri)) await index.fileChanged(uri)
      })
    })

    const hasFolders = client.workspace?.workspaceFolders === true
    const build = () =>
      session.reading(
        'drafts',
        session.foldersNow().then((folders) => index.build(folders)),
      )
    session.initialized.on(() => {
      inBackground(build)
      watchFiles(session, ['**/*.resolution', '**/*.resolution.md'], 'Files')
      if (hasFolders) connection.workspace.onDidChangeWorkspaceFolders(() => inBackground(build))
    })
  },
}
