import { type Disposable, env, l10n, UIKind, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { PrintedPage } from '../../../server/src/protocol.ts'
import { onSomeDraft } from '../draft.ts'
import { defaultTarget } from '../files.ts'
import { ask } from '../messages.ts'

/** Writes the draft as a page of HTML where the person says, and offers to open it in the browser, which prints it. */
export const savePage = (client: BaseLanguageClient): Disposable =>
  onSomeDraft('resolute.savePage', async ({ document }) => {
    const target = await window.showSaveDialog({
      filters: { [l10n.t('Page')]: ['html'] },
      title: l10n.t('Save a Page to Print'),
      ...defaultTarget(document.uri, 'html'),
    })
    if (!target) return
    const page = await ask(client, PrintedPage, { uri: client.code2ProtocolConverter.asUri(document.uri) })
    if (page === null) {
      window.showWarningMessage(l10n.t('This draft is too long for a page.'))
      return
    }
    await workspace.fs.writeFile(target, new TextEncoder().encode(page))
    const name = target.path.slice(target.path.lastIndexOf('/') + 1)
    const written = l10n.t('{0} is written: any browser opens it, and prints it.', name)
    // A browser on this machine reads the file only where it lies on this machine.
    if (target.scheme !== 'file' || env.uiKind !== UIKind.Desktop || env.remoteName) {
      window.showInformationMessage(written)
      return
    }
    const open = l10n.t('Open in the Browser')
    if ((await window.showInformationMessage(written, open)) === open) await env.openExternal(Uri.file(target.fsPath))
  })
