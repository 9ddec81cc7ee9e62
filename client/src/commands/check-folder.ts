import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { CheckFolder, ClearFolders } from '../../../server/src/protocol/findings.ts'
import { ofLevel } from '../findings/words.ts'
import { ask } from '../messages.ts'
import { findings, drafts as inWords } from '../words.ts'

/**
 * Checks all drafts of a folder, or of the workspace where none is named, and shows what was found; or forgets that.
 * Returns how the check went.
 */
export const checkFolder = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    commands.registerCommand('resolute.checkFolder', async (chosen?: unknown) => {
      const folder = chosen instanceof Uri ? client.code2ProtocolConverter.asUri(chosen) : null
      if (folder === null && !workspace.workspaceFolders?.length) {
        window.showInformationMessage(l10n.t('Open a folder first: all drafts in it are checked.'))
        return undefined
      }
      const checked = await ask(client, CheckFolder, { folder })
      const { drafts, failed, isCancelled, counts } = checked
      const all = counts.error + counts.warning + counts.information + counts.hint
      const found = all === 0 ? findings(0) : `${findings(all)} (${levels(counts)})`
      const said = isCancelled
        ? l10n.t('Resolute: {0}: ended; until then {1}.', inWords(drafts), found)
        : l10n.t('Resolute: {0}: {1}.', inWords(drafts), found)
      window.showInformationMessage([said, ...unreadable(failed)].join(' '))
      await commands.executeCommand('setContext', 'resolute.hasFolder', true)
      if (all > 0) await commands.executeCommand('workbench.actions.view.problems')
      return checked
    }),
    commands.registerCommand('resolute.clearFolders', () => ask(client, ClearFolders, undefined)),
  )

const unreadable = (count: number): string[] =>
  count === 0
    ? []
    : [count === 1 ? l10n.t('1 draft could not be read.') : l10n.t('{0} drafts could not be read.', count)]

/** `2 errors, 3 warnings, 40 hints` */
const levels = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => ofLevel(level, number))
    .join(', ')
