import { commands, type Disposable, l10n, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Lint } from '../../../server/src/protocol/findings.ts'
import { onSomeDraft } from '../draft.ts'
import { ask } from '../messages.ts'
import { findings } from '../words.ts'

/** Lints the draft now, whatever `resolute.validate` says, and shows what was found. Returns the number of findings. */
export const lint = (client: BaseLanguageClient): Disposable =>
  onSomeDraft('resolute.lint', async ({ document }) => {
    const count = await ask(client, Lint, { uri: client.code2ProtocolConverter.asUri(document.uri) })
    window.showInformationMessage(l10n.t('Resolute: {0} in this resolution.', findings(count)))
    if (count > 0) await commands.executeCommand('workbench.actions.view.problems')
    return count
  })
