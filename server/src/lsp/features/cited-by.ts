import type { CodeLens } from 'vscode-languageserver'
import { headings } from '../../core/features/cited-target.ts'
import { say } from '../../core/text/message.ts'
import type { Cancellation } from '../../workspace/cancellation.ts'
import { locationOf, rangeOf } from '../convert.ts'
import type { Feature } from '../feature.ts'
import { background, guard } from '../guard.ts'
import type { Session } from '../session.ts'

/** What a lens keeps of its resolution until it is shown. */
interface LensData {
  readonly uri: string
  readonly symbol: string
}

/** Above a heading, how often its resolution is cited, for those who ask for it. */
export const citedBy: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),

  register(session) {
    const { connection, settings, answer, log } = session
    connection.onCodeLens(
      answer('Cited by', [], async ({ draft: { uri, document } }): Promise<CodeLens[]> => {
        if (!(await settings.of(uri)).citedBy) return []
        return headings(document).map(({ symbol, span }) => {
          const data: LensData = { uri, symbol }
          return { range: rangeOf(document, span), data }
        })
      }),
    )
    connection.onCodeLensResolve(async (lens, token) => {
      // Where it cannot be told, the lens stays without words.
      const resolve = guard<CodeLens, CodeLens>(log, 'Cited by', lens, (_, cancellation) =>
        resolved(session, lens, cancellation),
      )
      return resolve(lens, token)
    })
    session.invalidated.on(() => {
      if (session.client.workspace?.codeLens?.refreshSupport)
        background(log, 'Cited by', () => connection.sendRequest('workspace/codeLens/refresh'))
    })
  },
}

async function resolved(session: Session, lens: CodeLens, cancellation: Cancellation): Promise<CodeLens> {
  const { uri, symbol } = lens.data as LensData
  const locations = (await session.graph.citing({ symbol, paragraph: null }, cancellation)).map(locationOf)
  const files = new Set(locations.map((location) => location.uri)).size
  const said = files === 0 ? say`not cited here` : files === 1 ? say`cited in 1 text` : say`cited in ${files} texts`
  // The client knows the command where it has one of its own; others only show the words.
  const command = files > 0 ? 'resolute.showReferences' : ''
  return { ...lens, command: { title: session.say(said), command, arguments: [uri, lens.range.start, locations] } }
}
