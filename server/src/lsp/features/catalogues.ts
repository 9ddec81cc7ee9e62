import { CatalogueText } from '../../protocol.ts'
import { catalogueAddresses, isCatalogueText } from '../../workspace/catalogue-addresses.ts'
import type { Feature } from '../feature.ts'
import { background, guard } from '../guard.ts'
import type { Session } from '../session.ts'

/** Opens the catalogues that the settings name, and gives their texts to the client. */
export const catalogues: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log } = session
    let paths: readonly string[] = []
    const follow = () =>
      background(log, 'Catalogues', async () => {
        const { catalogues: wanted } = await session.settings.ofWorkspace()
        if (wanted.join('\n') === paths.join('\n')) return
        paths = wanted
        await session.catalogues.open(
          wanted.flatMap((path) => catalogueAddresses(path, session.folders)),
          (line) => {
            log(line)
            background(log, 'Catalogues', async () => {
              await connection.window.showWarningMessage(`Resolute: ${line}`)
            })
          },
        )
        session.updateWorld()
        await session.whenIdle()
        await session.catalogues.prepared()
      })
    session.initialized.on(() => {
      follow()
      loadFacts(session)
    })
    session.settingsChanged.on(follow)
    connection.onRequest(
      CatalogueText.method,
      guard(log, 'Catalogue', null, ({ uri }: { uri: string }) =>
        isCatalogueText(uri) ? session.catalogues.textAt(uri) : null,
      ),
    )
  },
}

/**
 * Loads the built-in facts without keeping anyone waiting: until they are there, citations are unknown; then all is
 * judged anew.
 */
function loadFacts(session: Session): void {
  const { log, readFacts } = session
  if (!readFacts) return
  background(log, 'The catalogue of facts could not be read', async () => {
    session.catalogues.useFacts(await readFacts())
    session.updateWorld()
    await session.whenIdle()
    await session.catalogues.prepared()
  })
}
