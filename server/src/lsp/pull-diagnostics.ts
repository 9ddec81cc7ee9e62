import type { DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver'
import { diagnosticOf } from './convert.ts'
import type { DiagnosticsChannel } from './diagnostics-channel.ts'
import { background, guard } from './guard.ts'
import { DocumentDiagnosticReportKind } from './language-server.ts'
import type { Session } from './session.ts'

/** Findings for a client that fetches them: it asks when a draft changes, and is told when to ask again. */
export function pullDiagnostics(session: Session): DiagnosticsChannel {
  const { connection, checks, log } = session
  connection.languages.diagnostics.on(
    guard<DocumentDiagnosticParams, DocumentDiagnosticReport>(
      log,
      'Diagnostics',
      { kind: DocumentDiagnosticReportKind.Full, items: [] },
      async ({ textDocument, previousResultId }) => {
        const check = await checks.shown(textDocument.uri)
        if (!check) return { kind: DocumentDiagnosticReportKind.Full, items: [] }
        if (check.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: check.id }
        const items = check.findings.map((finding) => diagnosticOf(check.document, finding, check.reader))
        return { kind: DocumentDiagnosticReportKind.Full, resultId: check.id, items }
      },
    ),
  )
  const refresh = () => {
    if (session.client.workspace?.diagnostics?.refreshSupport !== true) return
    background(log, 'Diagnostics could not be refreshed', () => connection.languages.diagnostics.refresh())
  }
  return { changed: () => {}, forceRefresh: refresh, refresh, closed: () => {} }
}
