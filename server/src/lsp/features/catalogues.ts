import { printMessage } from '../../core/messages/print.ts'
import type { Message } from '../../core/text/message.ts'
import { CatalogueText } from '../../protocol/files.ts'
import { catalogueAddresses, isCatalogueText } from '../../workspace/catalogue-addresses.ts'
import type { Feature } from '../feature.ts'
import { background, guard } from '../guard.ts'

/** Opens the catalogues that settings and configurations name, and gives their texts to the client. */
export const catalogues: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, catalogues: store, configs, folders, settings, log } = session
    let opened: readonly string[] = []
    const complain = (what: Message) => {
      log(printMessage(what, 'en'))
      background(log, 'Catalogues', async () => {
        await connection.window.showWarningMessage(`Resolute: ${printMessage(what, session.language)}`)
      })
    }
    const open = async (): Promise<boolean> => {
      const { catalogues: set } = await settings.ofWorkspace()
      const addresses = [...set.flatMap((path) => catalogueAddresses(path, folders)), ...configs.catalogues]
      if (addresses.join('\n') === opened.join('\n')) return false
      opened = addresses
      await store.open(addresses, complain)
      session.updateWorld()
      return true
    }
    const follow = () =>
      background(log, 'Catalogues', async () => {
        if (!(await session.reading('catalogues', open()))) return
        await session.whenIdle()
        await store.prepared()
      })
    session.initialized.on(follow)
    session.settingsChanged.on(follow)
    configs.changed.on(follow)
    connection.onRequest(
      CatalogueText.method,
      guard(log, 'Catalogue', null, ({ uri }: { uri: string }) => (isCatalogueText(uri) ? store.textAt(uri) : null)),
    )
  },
}
