import type { Range, TextEdit } from 'vscode-languageserver'
import { ownMark, toggleEmphasis } from '../../core/features/toggle-emphasis.ts'
import { chooseStyle } from '../../core/lint/choose-style.ts'
import { type EmphasisChoice, ToggleEmphasis } from '../../protocol/writing.ts'
import { spanOf, textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

interface Params {
  readonly uri: string
  readonly ranges: Range[]
  readonly mark: EmphasisChoice
}

/** Puts each range in emphasis, or takes it away. */
export const emphasis: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, settings } = session
    connection.onRequest(
      ToggleEmphasis.method,
      guard(log, 'Emphasis', [], async ({ uri, ranges, mark }: Params): Promise<TextEdit[]> => {
        const document = session.draft(uri)?.document
        if (!document) return []
        const spans = ranges.map((range) => spanOf(document, range))
        const own =
          mark === 'own' ? ownMark(document, chooseStyle(document, (await settings.of(uri)).lint).style) : mark
        return textEdits(document, toggleEmphasis(document, spans, own))
      }),
    )
  },
}
