import type { Range, TextEdit } from 'vscode-languageserver'
import { settle, toDecideIn } from '../../core/features/drafting/to-decide.ts'
import { printMessage } from '../../core/messages/print.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { type OpenPoint, Settle, ToDecide } from '../../protocol/to-decide.ts'
import { rangeOf, spanOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** What is to be decided in a draft, and the edits that settle it. */
export const toDecide: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log } = session
    connection.onRequest(
      ToDecide.method,
      guard(log, 'To decide', [], async ({ uri }: { uri: string }): Promise<OpenPoint[]> => {
        const document = (await session.draftToRead(uri))?.document
        const reader = await session.readerOf(uri)
        if (!document) return []
        return toDecideIn(document).map(({ kind, value, where, words, span }) => ({
          kind,
          value: forDisplay(value),
          where: printMessage(where, reader),
          words: forDisplay(words),
          range: rangeOf(document, span),
        }))
      }),
    )
    connection.onRequest(
      Settle.method,
      guard(log, 'To decide', [], ({ uri, ranges }: { uri: string; ranges: Range[] }): TextEdit[] => {
        const document = session.draft(uri)?.document
        if (!document) return []
        return textEdits(
          document,
          ranges.flatMap((range) => settle(document, spanOf(document, range))),
        )
      }),
    )
  },
}
