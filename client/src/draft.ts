import { commands, type Disposable, l10n, type TextDocument, type TextEditor, window } from 'vscode'

/** Whether the editor takes this document for a resolution. */
export const isDraft = (document: TextDocument): boolean => document.languageId === 'resolution'

/** What a person reads who asks for something that only a draft has. */
export const openOneFirst = (): string =>
  l10n.t('Open a resolution first: this command works on the draft in the editor.')

/**
 * Registers a command on the active draft. Where there is none, or the work fails, the person reads one line that says
 * so.
 */
export const onDraft = <Result>(command: string, run: (editor: TextEditor) => Promise<Result>): Disposable =>
  commands.registerCommand(command, async (): Promise<Result | undefined> => {
    const editor = window.activeTextEditor
    if (!editor || !isDraft(editor.document)) {
      window.showInformationMessage(openOneFirst())
      return undefined
    }
    try {
      return await run(editor)
    } catch (error) {
      window.showErrorMessage(`Resolute: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  })
