import type { DocumentLink } from 'vscode-languageserver'
import { links as linksIn } from '../../core/features/links.ts'
import { printMessage } from '../../core/messages/print.ts'
import { say } from '../../core/text/message.ts'
import { rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'

/** The pages of the United Nations for what is cited and is not at hand. */
export const links: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),

  register({ connection, index, answer }) {
    connection.onDocumentLinks(
      answer('Links', [], ({ draft: { document }, world, reader }): DocumentLink[] => {
        const isHere = (symbol: string): boolean =>
          index.get(symbol) !== undefined || (world.catalogue?.get(symbol)?.texts?.length ?? 0) > 0
        return linksIn(document, isHere).map(({ span, url }) => ({
          range: rangeOf(document, span),
          target: url,
          tooltip: printMessage(say`Open at the United Nations’ document site`, reader),
        }))
      }),
    )
  },
}
