import { type Disposable, l10n, type TextDocumentContentProvider, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { CatalogueText } from '../../server/src/protocol/files.ts'
import { ask } from './messages.ts'

const SCHEME = 'resolution-catalogue'

/** Shows the texts of catalogues, read-only, as the server has them. */
export function showCatalogueTexts(client: BaseLanguageClient): Disposable {
  const provider: TextDocumentContentProvider = {
    async provideTextDocumentContent(uri) {
      const text = await ask(client, CatalogueText, { uri: client.code2ProtocolConverter.asUri(uri) })
      return (
        text ??
        `${l10n.t('This text is not in any catalogue that is open: see the setting “resolute.catalogue.paths”.')}\n`
      )
    },
  }
  return workspace.registerTextDocumentContentProvider(SCHEME, provider)
}
