import { type Disposable, type ExtensionContext, Uri, workspace } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/protocol/start.ts'
import { SELECTOR } from './draft.ts'
import { ShownFindings } from './findings/shown.ts'
import { leadToRule } from './rules/address.ts'

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
    documentSelector: selector(),
    // Enter is a key of its own here, with the cursor between the marks.
    middleware: {
      provideOnTypeFormattingEdits: () => [],
      handleDiagnostics: (uri, diagnostics, show) => shown.take(uri, diagnostics.map(leadToRule), show),
      async provideDiagnostics(document, previous, token, next) {
        const report = await next(document, previous, token)
        if (report && 'items' in report) report.items.forEach(leadToRule)
        return report
      },
    },
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationOptions,
  }
}

const MARKDOWN = 'resolute.markdown'

/**
 * Drafts of every scheme; where the person wants it Markdown files too, of which the server takes those that are
 * drafts.
 */
const selector = (): { language: string }[] =>
  SELECTOR.filter(({ language }) => language !== 'markdown' || workspace.getConfiguration().get(MARKDOWN) === true)

/** Has the client begin anew where the person wants other files to be checked. */
export function followMarkdown(client: BaseLanguageClient): Disposable {
  let turn = Promise.resolve()
  const begin = async (): Promise<void> => {
    client.clientOptions.documentSelector = selector()
    // A server that is at work may not end in time, of which the output tells: it is left, and another is started.
    await client.stop().catch(() => undefined)
    await client.start()
  }
  return workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(MARKDOWN)) turn = turn.then(begin, begin)
  })
}
