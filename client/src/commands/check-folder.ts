import { commands, Disposable, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { CheckFolder, ClearFolders } from '../../../server/src/protocol.ts'
import { count } from '../findings/groups.ts'
import { ask } from '../messages.ts'
import { findings } from '../words.ts'

/**
 * Checks all drafts of a folder, or of the workspace where none is named, and shows what was found; or forgets that.
 * Returns how the check went.
 */
export const checkFolder = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    commands.registerCommand('resolute.checkFolder', async (chosen?: unknown) => {
      const folder = chosen instanceof Uri ? client.code2ProtocolConverter.asUri(chosen) : null
      if (folder === null && !workspace.workspaceFolders?.length) {
        window.showInformationMessage('Open a folder first: all drafts in it are checked.')
        return undefined
      }
      const checked = await ask(client, CheckFolder, { folder })
      const { drafts, failed, isCancelled, counts } = checked
      const all = counts.error + counts.warning + counts.information + counts.hint
      const found = all === 0 ? findings(0) : `${findings(all)} (${levels(counts)})`
      const left = failed > 0 ? ` ${count(failed, 'draft')} could not be read.` : ''
      const said = isCancelled ? `ended; until then ${found}` : found
      window.showInformationMessage(`Resolute: ${count(drafts, 'draft')}: ${said}.${left}`)
      await commands.executeCommand('setContext', 'resolute.hasFolder', true)
      if (all > 0) await commands.executeCommand('workbench.actions.view.problems')
      return checked
    }),
    commands.registerCommand('resolute.clearFolders', () => ask(client, ClearFolders, undefined)),
  )

/** `2 errors, 3 warnings, 40 hints` */
const levels = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => (level === 'information' ? `${number} for information` : count(number, level)))
    .join(', ')
