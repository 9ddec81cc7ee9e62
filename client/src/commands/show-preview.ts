import { Disposable, type ExtensionContext } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { onSomeDraft } from '../draft.ts'
import { PreviewPanel } from '../preview/panel.ts'

/** Opens the preview beside the draft, one for each. */
export function showPreview(client: BaseLanguageClient, context: ExtensionContext): Disposable {
  const panels = new Map<string, PreviewPanel>()
  return Disposable.from(
    onSomeDraft('resolute.showPreview', async ({ document }) => {
      const key = String(document.uri)
      const open = panels.get(key)
      if (open) open.reveal()
      else panels.set(key, new PreviewPanel(client, context, document, () => panels.delete(key)))
    }),
    new Disposable(() => {
      for (const panel of [...panels.values()]) panel.dispose()
    }),
  )
}
