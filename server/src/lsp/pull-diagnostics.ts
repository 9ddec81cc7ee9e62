import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver'
import { diagnosticsOf } from './convert.ts'
import type { DiagnosticsChannel } from './diagnostics-channel.ts'
import { background, guard } from './guard.ts'
import { DocumentDiagnosticReportKind } from './language-server.ts'
import type { Session } from './session.ts'

/**
 * Findings for a client that fetches them: it asks when a draft changes, and is told when to ask again. Of a long draft
 * that has just been opened it gets those at the beginning, and is to ask again for all.
 */
export function pullDiagnostics(session: Session): DiagnosticsChannel {
  const { connection, checks, firstFindings, log } = session
  connection.languages.diagnostics.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      log,
      'Diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async ({ textDocument, previousResultId }) => {
        const { uri } = textDocument
        const first = await firstFindings.of(uri, () => checks.beginning(uri))
        if (first) {
          background(log, 'Diagnostics', async () => {
            await firstFindings.told(uri)
            refresh()
          })
          return { kind: DocumentDiagnosticReportKind.Full, items: diagnosticsOf(first) }
        }
        const check = await checks.shown(uri)
        if (!check) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
        if (check.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: check.id }
        return { kind: DocumentDiagnosticReportKind.Full, resultId: check.id, items: diagnosticsOf(check) }
      },
    ),
  )
  const refresh = () => {
    if (session.client.workspace?.diagnostics?.refreshSupport !== true) return
    background(log, 'Diagnostics could not be refreshed', () => connection.languages.diagnostics.refresh())
  }
  return { changed: () => {}, forceRefresh: refresh, refresh, closed: () => {} }
}
