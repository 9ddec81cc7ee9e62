import { commands, type Disposable, env, l10n, UIKind, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { PrintedPage } from '../../../server/src/protocol.ts'
import { onSomeDraft } from '../draft.ts'
import { defaultTarget } from '../files.ts'
import { ask } from '../messages.ts'

/** Writes the draft as a page of HTML where the person says, and offers to show the file: a browser opens and prints it. */
export const savePage = (client: BaseLanguageClient): Disposable =>
  onSomeDraft('resolute.savePage', async ({ document }) => {
    const target = await window.showSaveDialog({
      filters: { [l10n.t('Web Page')]: ['html'] },
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
    // The desktop shows only what lies on this machine.
    if (target.scheme !== 'file' || env.uiKind !== UIKind.Desktop || env.remoteName) {
      window.showInformationMessage(written)
      return
    }
    const show = l10n.t('Show the File')
    if ((await window.showInformationMessage(written, show)) === show)
      await commands.executeCommand('revealFileInOS', target)
  })
