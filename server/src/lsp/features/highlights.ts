import type { DocumentHighlight } from 'vscode-languageserver'
import { citationsOf, targetAt } from '../../core/features/cited-target.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { DocumentHighlightKind } from '../language-server.ts'

/**
 * The other mentions of what is cited at a place; none, and not nothing, elsewhere: an editor would show equal words.
 */
export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),

  register({ connection, answer }) {
    connection.onDocumentHighlight(
      answer('Highlights', [], ({ params, draft: { document } }): DocumentHighlight[] => {
        const target = targetAt(document, offsetOf(document, params.position))
        if (!target) return []
        const spans = citationsOf(document, { symbol: target.symbol, paragraph: null }).map(({ span }) => span)
        return spans.map((span) => ({ range: rangeOf(document, span), kind: DocumentHighlightKind.Read }))
      }),
    )
  },
}
