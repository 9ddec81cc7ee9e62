import { NO_CUSTOM_STYLES, readStyles, STYLES_FILE } from '../../core/styles/custom.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'
import { DidChangeWatchedFilesNotification } from '../language-server.ts'
import type { Session } from '../session.ts'

const WATCHED = { watchers: [{ globPattern: `**/${STYLES_FILE}` }] }

/** Follows the house styles that the folders of the workspace describe for themselves. */
export const ownStyles: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log } = session
    session.filesChanged.on((uri) => {
      if (uri.endsWith(`/${STYLES_FILE}`)) load(session)
    })
    session.initialized.on(() => {
      load(session)
      if (session.client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
        background(log, 'House styles are not followed', async () => {
          await connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED)
        })
    })
  },
}

/** Reads the styles of all folders; a folder without the file has none. */
function load(session: Session): void {
  background(session.log, 'House styles', async () => {
    const found = await Promise.all(
      session.folders.map(async (folder) => {
        const uri = `${folder.replace(/\/$/, '')}/${STYLES_FILE}`
        const text = await session.files.read(uri).catch(() => null)
        return text === null ? NO_CUSTOM_STYLES : readStyles(text)
      }),
    )
    for (const line of found.flatMap((f) => f.complaints)) session.log(line)
    session.settings.useStyles(found.flatMap((f) => f.styles))
    session.invalidate()
  })
}
