import { LoadingChanged } from '../../protocol/start.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'

/** Tells the client what is being read, whenever that changes. */
export const loading: Feature = {
  capabilities: () => ({}),

  register(session) {
    let told = ''
    session.loadingChanged.on(() =>
      background(session.log, 'What is being read', async () => {
        const { loading } = session
        const words = loading.join()
        if (words === told) return
        told = words
        await session.connection.sendNotification(LoadingChanged.method, { loading })
      }),
    )
  },
}
