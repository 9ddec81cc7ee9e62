import { type ExtensionContext, Uri, workspace } from 'vscode'
import type { LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/protocol.ts'

/**
 * What both hosts tell the language client: drafts of every scheme (untitled and virtual ones too), and how the server
 * reaches files.
 */
export function clientOptions(context: ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    files: true,
    catalogueDocuments: true,
    trusted: workspace.isTrusted,
    ...(context.storageUri ? { storage: context.storageUri.toString() } : {}),
    catalogue: Uri.joinPath(context.extensionUri, 'assets', 'catalogue.tsv').toString(),
  }
  return {
    documentSelector: [{ language: 'resolution' }],
    // Enter is a key of its own here, with the cursor between the marks.
    middleware: { provideOnTypeFormattingEdits: () => [] },
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationOptions,
  }
}
