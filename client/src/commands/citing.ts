import { commands, Disposable } from 'vscode'
import { onDraft } from '../draft.ts'

/** What is cited at the cursor, and who cites it, by the editor’s own ways to a definition and to references. */
export const citing = (): Disposable =>
  Disposable.from(
    onDraft('resolute.goToCited', async () => commands.executeCommand('editor.action.revealDefinition')),
    onDraft('resolute.whoCites', async () => commands.executeCommand('editor.action.referenceSearch.trigger')),
  )
