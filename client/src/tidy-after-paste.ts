import { ConfigurationTarget, Disposable, type TextDocument, type TextEdit, window, workspace } from 'vscode'
import type { BaseLanguageClient, TextEdit as ProtocolTextEdit } from 'vscode-languageclient'
import { isDraft } from './draft.ts'
import { applyInPlace } from './edits.ts'
import { isLargePaste } from './pastes.ts'

const [TIDY, NOT_NOW, NEVER] = ['Tidy', 'Not Now', 'Never'] as const

/** Offers to tidy a draft into which more than a few lines were pasted: once while it is open, and only where it helps. */
export function offerTidyAfterPaste(client: BaseLanguageClient): Disposable {
  const offered = new Set<TextDocument>()
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      // What is read anew from the disk is not changed by the person, and leaves no mark of change.
      const isPerson = reason === undefined && document.isDirty && document === window.activeTextEditor?.document
      if (!isPerson || !isDraft(document) || offered.has(document) || !isLargePaste(contentChanges)) return
      offer(client, document, offered).catch(({ message }) => client.warn(`Tidying is not offered: ${message}`))
    }),
    workspace.onDidCloseTextDocument((document) => offered.delete(document)),
  )
}

async function offer(client: BaseLanguageClient, document: TextDocument, offered: Set<TextDocument>): Promise<void> {
  const settings = workspace.getConfiguration('resolute', document)
  if (settings.get('tidyAfterPaste') === 'never') return
  if ((await tidied(client, document)).length === 0 || offered.has(document)) return
  offered.add(document)
  const answer = await window.showInformationMessage(
    'Tidy what you pasted? Each paragraph becomes one line, and labels, emphasis and notes are written as the house has them. No word is changed.',
    TIDY,
    NOT_NOW,
    NEVER,
  )
  if (answer === NEVER) await settings.update('tidyAfterPaste', 'never', ConfigurationTarget.Global)
  if (answer !== TIDY) return
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
