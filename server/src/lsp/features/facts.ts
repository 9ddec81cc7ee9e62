import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'

/**
 * Loads the built-in facts without keeping anyone waiting: until they are there, citations are unknown; then all is
 * judged anew.
 */
export const facts: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { catalogues, log, readFacts } = session
    if (!readFacts) return
    const load = async () => {
      await session.reading(
        'facts',
        readFacts().then((facts) => {
          catalogues.useFacts(facts)
          session.updateWorld()
        }),
      )
      await session.whenIdle()
      await catalogues.prepared()
    }
    session.initialized.on(() => background(log, 'The catalogue of facts could not be read', load))
  },
}
