import type { InlayHint } from 'vscode-languageserver'
import { titleHints as hintsIn } from '../../core/features/title-hints.ts'
import { forDisplay } from '../../core/text/for-display.ts'
import { spanOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { background } from '../guard.ts'

/** The short title of what is cited, behind each citation, for those who ask for it. */
export const titleHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),

  register(session) {
    const { connection, settings, answer, log } = session
    connection.languages.inlayHint.on(
      answer('Titles', [], async ({ params, draft: { uri, document }, world }): Promise<InlayHint[]> => {
        if (!(await settings.of(uri)).titleHints) return []
        return hintsIn(document, world, spanOf(document, params.range)).map(({ at, short, whole }) => ({
          position: document.lines.position(at),
          label: forDisplay(short),
          tooltip: forDisplay(whole),
          paddingLeft: true,
        }))
      }),
    )
    session.invalidated.on(() => {
      if (session.client.workspace?.inlayHint?.refreshSupport)
        background(log, 'Titles', () => connection.languages.inlayHint.refresh())
    })
  },
}
