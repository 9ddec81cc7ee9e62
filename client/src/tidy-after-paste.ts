import { ConfigurationTarget, Disposable, l10n, type TextDocument, type TextEdit, window, workspace } from 'vscode'
import type { BaseLanguageClient, TextEdit as ProtocolTextEdit } from 'vscode-languageclient'
import { isDraft } from './draft.ts'
import { applyInPlace } from './edits.ts'
import { isLargePaste } from './pastes.ts'

/** How long after a change the editor says at the latest that a draft is unsaved, in milliseconds. */
const UNSAVED_AFTER = 100

/**
 * Offers to tidy a draft into which more than a few lines were pasted: once while it is open, and only where it helps.
 */
export function offerTidyAfterPaste(client: BaseLanguageClient): Disposable {
  const offered = new Set<TextDocument>()
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const isPerson = reason === undefined && document === window.activeTextEditor?.document
      if (!isPerson || !isDraft(document) || offered.has(document) || !isLargePaste(contentChanges)) return
      offer(client, document, offered).catch(({ message }) => client.warn(`Tidying is not offered: ${message}`))
    }),
    workspace.onDidCloseTextDocument((document) => offered.delete(document)),
  )
}

async function offer(client: BaseLanguageClient, document: TextDocument, offered: Set<TextDocument>): Promise<void> {
  // What is read anew from the disk was not pasted: a paste leaves the draft unsaved, and the editor says so a little
  // later.
  await new Promise((resolve) => setTimeout(resolve, UNSAVED_AFTER))
  if (!document.isDirty) return
  const settings = workspace.getConfiguration('resolute', document)
  if (settings.get('tidyAfterPaste') === 'never') return
  if ((await tidied(client, document)).length === 0 || offered.has(document)) return
  offered.add(document)
  const [tidy, never] = [l10n.t('Tidy'), l10n.t('Never')]
  const answer = await window.showInformationMessage(
    l10n.t(
      'Tidy what you pasted? Each paragraph becomes one line, and labels, emphasis and notes are written as the house has them. No word is changed.',
    ),
    tidy,
    l10n.t('Not Now'),
    never,
  )
  if (answer === never) await settings.update('tidyAfterPaste', 'never', ConfigurationTarget.Global)
  if (answer !== tidy) return
  const editor = await window.showTextDocument(document)
  const { version } = document
  await applyInPlace(editor, version, await tidied(client, document))
}

/** The edits that tidy a draft, as the server has them for Format Document. */
async function tidied(client: BaseLanguageClient, { uri }: TextDocument): Promise<readonly TextEdit[]> {
  const edits = await client.sendRequest<ProtocolTextEdit[] | null>('textDocument/formatting', {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    options: { tabSize: 2, insertSpaces: true },
  })
  return (await client.protocol2CodeConverter.asTextEdits(edits)) ?? []
}
