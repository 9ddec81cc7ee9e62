import { commands, type Disposable, l10n, languages, type Uri, window, workspace } from 'vscode'

/**
 * Reads a text of another kind (`.txt`, `.md`) as a resolution: the one given by a menu, else the one in the editor.
 */
export const treatAsResolution = (): Disposable =>
  commands.registerCommand('resolute.treatAsResolution', async (uri?: Uri) => {
    const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document
    if (!document) {
      window.showInformationMessage(l10n.t('Open a text first: this command reads it as a resolution.'))
      return
    }
    await languages.setTextDocumentLanguage(document, 'resolution')
  })
