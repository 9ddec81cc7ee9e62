import type { Location } from 'vscode-languageserver'
import { targetAt } from '../../core/features/cited-target.ts'
import { locationOf, offsetOf } from '../convert.ts'
import type { Feature } from '../feature.ts'

/**
 * Who cites what stands at a place: the resolution that is cited there, that of a heading, or the paragraph of a
 * number.
 */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),

  register({ connection, answer, graph }) {
    connection.onReferences(
      answer('References', null, async ({ params, draft: { document }, cancellation }): Promise<Location[] | null> => {
        const target = targetAt(document, offsetOf(document, params.position))
        return target && (await graph.citing(target, cancellation)).map(locationOf)
      }),
    )
  },
}
