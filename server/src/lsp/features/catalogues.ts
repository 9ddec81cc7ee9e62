import { CatalogueText } from '../../protocol.ts'
import { SCHEME } from '../../workspace/catalogues.ts'
import type { Feature } from '../feature.ts'
import { background, guard } from '../guard.ts'
import type { Session } from '../session.ts'

/** Opens the catalogues that the settings name, and gives their texts to the client. */
export const catalogues: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, library, log } = session
    let paths: readonly string[] = []
    const follow = () =>
      background(log, 'Catalogues', async () => {
        const { catalogues: wanted } = await session.settings.ofWorkspace()
        if (wanted.join('\n') === paths.join('\n')) return
        paths = wanted
        await library.open(
          wanted.flatMap((path) => addressesOf(path, session)),
          (line) => {
            log(line)
            background(log, 'Catalogues', async () => {
              await connection.window.showWarningMessage(`Resolute: ${line}`)
            })
          },
        )
        session.updateWorld()
        await session.whenIdle()
        await library.prepared()
      })
    session.initialized.on(() => {
      follow()
      loadFacts(session)
    })
    session.settingsChanged.on(follow)
    connection.onRequest(
      CatalogueText.method,
      guard(log, 'Catalogue', null, ({ uri }: { uri: string }) =>
        uri.startsWith(`${SCHEME}:`) ? library.textAt(uri) : null,
      ),
    )
  },
}

/**
 * Loads the built-in facts without keeping anyone waiting: until they are there, citations are unknown; then all is
 * judged anew.
 */
function loadFacts(session: Session): void {
  const { library, log, readFacts } = session
  if (!readFacts) return
  background(log, 'The catalogue of facts could not be read', async () => {
    library.useFacts(await readFacts())
    session.updateWorld()
    await session.whenIdle()
    await library.prepared()
  })
}

/** The addresses that a path of the settings may mean: its own, or below each folder of the workspace. */
function addressesOf(path: string, { folders }: Session): readonly string[] {
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) return [path]
  const plain = path.replaceAll('\\', '/')
  const encoded = plain.split('/').map(encodeURIComponent).join('/')
  if (plain.startsWith('/')) return [`file://${encoded}`]
  if (/^[a-z]:\//i.test(plain)) return [`file:///${plain.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`]
  return folders.map((folder) => `${folder.replace(/\/$/, '')}/${encoded.replace(/^\.\//, '')}`)
}
