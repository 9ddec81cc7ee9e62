import type { CodeLens } from 'vscode-languageserver'
import { headings } from '../core/features/cited.ts'
import { rangeOf } from './convert.ts'
import type { Feature } from './feature.ts'
import { citingOf } from './references.ts'

/** What a lens keeps of its resolution until it is shown. */
interface Data {
  readonly uri: string
  readonly symbol: string
}

/** Above a heading, how often its resolution is cited, for those who ask for it. */
export const citedBy: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),

  register(session) {
    const { connection, settings, answer } = session
    connection.onCodeLens(
      answer('Cited by', [], async ({ draft: { uri, document } }): Promise<CodeLens[]> => {
        if (!(await settings.of(uri)).citedBy) return []
        return headings(document).map(({ symbol, span }) => {
          const data: Data = { uri, symbol }
          return { range: rangeOf(document, span), data }
        })
      }),
    )
    connection.onCodeLensResolve(async (lens): Promise<CodeLens> => {
      const { uri, symbol } = lens.data as Data
      const locations = await citingOf(session, { symbol, paragraph: null })
      const files = new Set(locations.map((location) => location.uri)).size
      const title = files === 0 ? 'not cited here' : `cited in ${files === 1 ? '1 text' : `${files} texts`}`
      // The client knows the command where it has one of its own; others only show the words.
      return {
        ...lens,
        command: {
          title,
          command: files > 0 ? 'resolute.showReferences' : '',
          arguments: [uri, lens.range.start, locations],
        },
      }
    })
    session.onRenewed(() => {
      if (session.client.workspace?.codeLens?.refreshSupport) void connection.sendRequest('workspace/codeLens/refresh')
    })
  },
}
