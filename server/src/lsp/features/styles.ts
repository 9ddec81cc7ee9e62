import type { CancellationToken, TextEdit } from 'vscode-languageserver'
import { setStyle } from '../../core/features/set-style.ts'
import { STYLES } from '../../core/styles/index.ts'
import { SetStyle, type StyleChoice, Styles } from '../../protocol/styles.ts'
import { textEdits } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

/** The house styles to choose from, and the edits that choose one. */
export const styles: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, configs, say } = session
    const choices = guard<void, StyleChoice[]>(log, 'House styles', [], () =>
      [...STYLES, ...configs.styles].map(({ id, name, description }) => ({
        id,
        name: say(name),
        description: say(description),
      })),
    )
    // A request without parameters: most clients send none, some send null. The token comes last.
    connection.onRequest(Styles.method, (...given) => choices(undefined, given.at(-1) as CancellationToken))
    connection.onRequest(
      SetStyle.method,
      guard(log, 'House style', [], ({ uri, style }: { uri: string; style: string }): TextEdit[] => {
        const document = session.draft(uri)?.document
        return document ? textEdits(document, setStyle(document, style)) : []
      }),
    )
  },
}
