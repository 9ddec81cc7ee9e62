import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'
import { DidChangeConfigurationNotification } from '../language-server.ts'

/** Follows the person's settings: when they change, everything is judged anew. */
export const configuration: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, drafts, settings, log } = session
    drafts.onDidClose(({ document: { uri } }) => settings.forget(uri))
    connection.onDidChangeConfiguration((params) => {
      settings.changed(params.settings)
      session.settingsChanged.fire()
      session.invalidate()
    })
    session.initialized.on(() => {
      if (session.client.workspace?.didChangeConfiguration?.dynamicRegistration)
        background(log, 'Settings are not followed', async () => {
          await connection.client.register(DidChangeConfigurationNotification.type, { section: 'resolute' })
        })
    })
  },
}
