import type { Range, TextEdit } from 'vscode-languageserver'
import { toggleUnderline } from '../../core/features/toggle-underline.ts'
import { ToggleUnderline } from '../../protocol.ts'
import { spanOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** Underlines each range, or takes its underline away. */
export const underline: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log } = session
    connection.onRequest(
      ToggleUnderline.method,
      guard(log, 'Underline', [], ({ uri, ranges }: { uri: string; ranges: Range[] }): TextEdit[] => {
        const document = session.draft(uri)?.document
        if (!document) return []
        const spans = ranges.map((range) => spanOf(document, range))
        return textEdits(document, toggleUnderline(document, spans))
      }),
    )
  },
}
