import { type CodeAction, commands, type Disposable, l10n, Range, type TextDocument, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Lint } from '../../../server/src/protocol/findings.ts'
import { onSomeDraft } from '../draft.ts'
import { ask } from '../messages.ts'
import { cannotBeChanged, textChanged } from '../words.ts'

const KIND = 'source.fixAll.resolute'

/** Makes every safe fix of the draft at once and says what is left. Returns the number of findings that are gone. */
export const fixAll = (client: BaseLanguageClient): Disposable =>
  onSomeDraft('resolute.fixAll', async ({ document }) => {
    const count = () => ask(client, Lint, { uri: client.code2ProtocolConverter.asUri(document.uri) })
    const before = await count()
    const { version } = document
    for (const { edit } of await actions(document)) {
      if (document.version !== version) throw new Error(textChanged())
      if (edit && !(await workspace.applyEdit(edit))) throw new Error(cannotBeChanged())
    }
    const after = await count()
    window.showInformationMessage(report(before - after, after))
    return before - after
  })

/** The fix-all actions that the server offers for the whole text; one at most, with all its edits. */
const actions = async (document: TextDocument): Promise<CodeAction[]> => {
  const whole = document.validateRange(new Range(0, 0, document.lineCount, 0))
  return (
    (await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, KIND, 1)) ??
    []
  )
}

function report(mended: number, left: number): string {
  if (mended === 0)
    return left === 0
      ? l10n.t('Resolute: nothing to mend.')
      : l10n.t('Resolute: nothing to mend; {0} left for you to decide.', left)
  if (mended === 1)
    return left === 0
      ? l10n.t('Resolute: mended 1 finding.')
      : l10n.t('Resolute: mended 1 finding; {0} left for you to decide.', left)
  return left === 0
    ? l10n.t('Resolute: mended {0} findings.', mended)
    : l10n.t('Resolute: mended {0} findings; {1} left for you to decide.', mended, left)
}
