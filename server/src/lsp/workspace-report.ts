import type { WorkspaceDiagnosticParams, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver'
import type { Review } from '../core/features/review.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { uriKey } from '../workspace/files.ts'
import type { ReviewedFile } from '../workspace/folder-check.ts'
import { diagnosticsOf } from './folder-publisher.ts'
import { DocumentDiagnosticReportKind } from './language-server.ts'

/**
 * What a client is told that asks for all that is found in the workspace: each draft that is not open, whole or, where
 * the client has it, as it was; nothing found in those that are gone.
 */
export function workspaceReport(
  reviews: readonly ReviewedFile[],
  previous: WorkspaceDiagnosticParams['previousResultIds'],
  isOpen: (key: string) => boolean,
  readerOf: (review: Review) => Language,
): WorkspaceDocumentDiagnosticReport[] {
  const before = new Map(previous.map(({ uri, value }) => [uriKey(uri), { uri, value }]))
  const items = reviews.flatMap(({ uri, id, review }): WorkspaceDocumentDiagnosticReport[] => {
    const known = before.get(uriKey(uri))
    before.delete(uriKey(uri))
    if (isOpen(uriKey(uri))) return []
    return known?.value === id
      ? [{ kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId: id }]
      : [
          {
            kind: DocumentDiagnosticReportKind.Full,
            uri,
            version: null,
            resultId: id,
            items: diagnosticsOf(review, readerOf(review)),
          },
        ]
  })
  const gone = [...before].filter(([key]) => !isOpen(key))
  return [
    ...items,
    ...gone.map(([, { uri }]): WorkspaceDocumentDiagnosticReport => {
      return { kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] }
    }),
  ]
}
