/**
 * What the server uses at run time of the library that speaks the protocol. Types are imported from the library itself;
 * values from here alone, by test: each file that imports a CommonJS package has all that it exports gone over once
 * more while the server starts.
 */
export {
  CodeActionKind,
  CodeActionTriggerKind,
  CompletionItemKind,
  CompletionTriggerKind,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  DocumentHighlightKind,
  ErrorCodes,
  FileChangeType,
  LSPErrorCodes,
  MarkupKind,
  Message,
  ResponseError,
  SymbolKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver'
