import { type ExtensionContext, Uri, workspace } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/protocol.ts'
import { ShownFindings } from './findings/shown.ts'

/**
 * What both hosts tell the language client: drafts of every scheme (untitled and virtual ones too), and how the server
 * reaches files.
 */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    files: true,
    catalogueDocuments: true,
    trusted: workspace.isTrusted,
    folderChecks: true,
    webPages: true,
    ...(context.storageUri ? { storage: context.storageUri.toString() } : {}),
    catalogue: Uri.joinPath(context.extensionUri, 'assets', 'catalogue.tsv').toString(),
  }
  const shown = new ShownFindings()
  context.subscriptions.push(shown)
  return {
    documentSelector: [{ language: 'resolution' }],
    // Enter is a key of its own here, with the cursor between the marks.
    middleware: {
      provideOnTypeFormattingEdits: () => [],
      handleDiagnostics: (uri, diagnostics, show) => shown.take(uri, diagnostics, show),
    },
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationOptions,
  }
}
