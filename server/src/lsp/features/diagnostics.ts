import type { ClientCapabilities } from 'vscode-languageserver'
import { Lint } from '../../protocol/findings.ts'
import { Debounced } from '../debounced.ts'
import type { DiagnosticsChannel } from '../diagnostics-channel.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'
import { pullDiagnostics } from '../pull-diagnostics.ts'
import { pushDiagnostics } from '../push-diagnostics.ts'

/** How long nothing is typed before what is only unfinished is told as well, in milliseconds. */
const REST = 3_000

/** True for a client that fetches the findings of open drafts. */
export const pulls = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined

/** The findings of each open draft: fetched by a client that can, sent to any other. */
export const diagnostics: Feature = {
  capabilities: (client, { folderChecks }) =>
    pulls(client)
      ? {
          diagnosticProvider: {
            identifier: 'resolute',
            interFileDependencies: true,
            workspaceDiagnostics: folderChecks !== true,
          },
        }
      : {},

  register(session) {
    const { connection, checks, drafts, log } = session
    const [pull, push] = [pullDiagnostics(session), pushDiagnostics(session)]
    const publisher = (): DiagnosticsChannel => (pulls(session.client) ? pull : push)
    const demand = (uri: string) => {
      checks.demand(uri)
      publisher().forceRefresh(uri)
    }
    const resting = new Map<string, Debounced>()
    const rested = (uri: string) => {
      if (checks.rest(uri)) publisher().forceRefresh(uri)
    }
    drafts.onDidChangeContent(({ document: { uri, typed } }) => {
      publisher().changed(uri)
      if (typed === null) return
      if (!resting.has(uri)) resting.set(uri, new Debounced(REST, () => rested(uri)))
      resting.get(uri)?.later()
    })
    drafts.onDidSave(({ document: { uri } }) => demand(uri))
    drafts.onDidClose(({ document: { uri } }) => {
      resting.get(uri)?.cancel()
      resting.delete(uri)
      checks.forget(uri)
      publisher().closed(uri)
    })
    session.invalidated.on(() => publisher().refresh())
    connection.onRequest(
      Lint.method,
      guard(log, 'Lint', 0, async ({ uri }: { uri: string }) => {
        demand(uri)
        return (await checks.now(uri))?.findings.length ?? 0
      }),
    )
  },
}
