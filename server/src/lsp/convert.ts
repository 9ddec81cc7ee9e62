/** The only place where the core's spans and the protocol's ranges meet. */

import type { Diagnostic, Location, Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver'
import type { CitingPlace } from '../core/catalogue/citing-places.ts'
import type { Document } from '../core/document/document.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { printMessage } from '../core/messages/print.ts'
import type { Finding, Severity } from '../core/rules/rule.ts'
import type { Edit } from '../core/text/edit.ts'
import { forDisplay } from '../core/text/for-display.ts'
import type { Span } from '../core/text/span.ts'
import type { CitingDraft } from '../workspace/citing-drafts.ts'
import { DiagnosticSeverity } from './language-server.ts'

/** The range of a span of a document. */
export const rangeOf = (document: Document, span: Span): Range => ({
  start: document.lines.position(span.start),
  end: document.lines.position(span.end),
})

/** The range of a place on one line; without a length it is that of its beginning. */
export const rangeOfPlace = ({ line, character, length = 0 }: LinePlace): Range => ({
  start: { line, character },
  end: { line, character: character + length },
})

type LinePlace = Pick<CitingPlace, 'line' | 'character'> & Partial<Pick<CitingPlace, 'length'>>

/** The place at which a draft cites. */
export const locationOf = ({ uri, place }: CitingDraft): Location => ({ uri, range: rangeOfPlace(place) })

/**
 * The offset of a position; a character past the end of its line stands for the end of that line, before its line end.
 */
export function offsetOf({ lines }: Document, { line, character }: Position): number {
  const start = lines.offset({ line, character: 0 })
  return Math.min(start + Math.max(0, character), Math.max(start, lines.endOf(line)))
}

/** The span of a range, its ends in the order of the text. */
export function spanOf(document: Document, range: Range): Span {
  const a = offsetOf(document, range.start)
  const b = offsetOf(document, range.end)
  return { start: Math.min(a, b), end: Math.max(a, b) }
}

/** Edits as the protocol has them. */
export const textEdits = (document: Document, edits: readonly Edit[]): TextEdit[] =>
  edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text }))

/** The edits of one draft as the client takes them: bound to a version where it can check that. */
export const workspaceEdit = (
  draft: { readonly uri: string; readonly version: number; readonly document: Document },
  edits: readonly Edit[],
  versioned: boolean,
): WorkspaceEdit => {
  const { uri, version, document } = draft
  const changes = textEdits(document, edits)
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } }
}

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** A finding as a diagnostic, in the language of its reader. */
export const diagnosticOf = (document: Document, finding: Finding, reader: Language): Diagnostic => ({
  range: rangeOf(document, finding.span),
  severity: SEVERITIES[finding.severity],
  code: finding.rule,
  source: 'resolute',
  message: forDisplay(printMessage(finding.message, reader)),
})

export const diagnosticsOf = ({
  document,
  findings,
  reader,
}: {
  readonly document: Document
  readonly findings: readonly Finding[]
  readonly reader: Language
}): Diagnostic[] => findings.map((finding) => diagnosticOf(document, finding, reader))
