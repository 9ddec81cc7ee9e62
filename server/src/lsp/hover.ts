import type { Hover } from 'vscode-languageserver'
import { hover as hoverAt } from '../core/features/hover.ts'
import { offsetOf, rangeOf } from './convert.ts'
import type { Feature } from './feature.ts'
import { markup } from './markup.ts'

/** What a citation cites. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),

  register({ connection, answer }) {
    connection.onHover(
      answer('Hover', null, ({ params, draft: { document }, world, client }): Hover | null => {
        const found = hoverAt(document, world, offsetOf(document, params.position))
        return found && { contents: markup(found.markdown, client), range: rangeOf(document, found.span) }
      }),
    )
  },
}
