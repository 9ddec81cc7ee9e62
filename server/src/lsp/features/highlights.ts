import type { DocumentHighlight } from 'vscode-languageserver'
import { citationsOf, targetAt } from '../../core/features/cited-target.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { DocumentHighlightKind } from '../language-server.ts'

/** The other mentions of what is cited at a place. */
export const highlights: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),

  register({ connection, answer }) {
    connection.onDocumentHighlight(
      answer('Highlights', null, ({ params, draft: { document } }): DocumentHighlight[] | null => {
        const target = targetAt(document, offsetOf(document, params.position))
        if (!target) return null
        const spans = citationsOf(document, { symbol: target.symbol, paragraph: null }).map(({ span }) => span)
        return spans.map((span) => ({ range: rangeOf(document, span), kind: DocumentHighlightKind.Read }))
      }),
    )
  },
}
