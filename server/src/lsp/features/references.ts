import type { Location } from 'vscode-languageserver'
import { targetAt } from '../../core/features/cited-target.ts'
import { numberAt } from '../../core/features/numbers.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { locationOf, offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'

/**
 * Who cites what stands at a place: the resolution that is cited there, that of a heading, or the paragraph of a
 * number; of a number or a label, what refers to it in its own draft first.
 */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),

  register({ connection, answer, graph, settings }) {
    connection.onReferences(
      answer(
        'References',
        null,
        async ({ params, draft: { document, uri }, cancellation }): Promise<Location[] | null> => {
          const offset = offsetOf(document, params.position)
          const { style } = chooseStyle(document, (await settings.of(uri)).lint)
          const number = numberAt(document, style, offset)
          const own = number?.references.map((span) => ({ uri, range: rangeOf(document, span) })) ?? []
          const target = targetAt(document, offset)
          const others = target ? (await graph.citing(target, cancellation)).map(locationOf) : []
          return number || target ? [...own, ...others] : null
        },
      ),
    )
  },
}
