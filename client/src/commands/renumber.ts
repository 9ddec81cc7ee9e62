import { commands, Disposable, type TextEditor, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Renumber, RenumberElsewhere, type Renumbering } from '../../../server/src/protocol.ts'
import { onDraft } from '../draft.ts'
import { ask } from '../messages.ts'

/**
 * Numbers the draft anew, with every reference, in one step to undo; or shows all that would change first. What is left
 * to the person is listed where they look for what is wrong.
 */
export const renumber = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    onDraft('resolute.renumber', (editor) => renumberDraft(client, editor, false)),
    onDraft('resolute.previewRenumber', (editor) => renumberDraft(client, editor, true)),
  )

/** Returns how many places were changed. */
async function renumberDraft(client: BaseLanguageClient, editor: TextEditor, preview: boolean): Promise<number> {
  const { document } = editor
  const plan = await ask(client, Renumber, { uri: client.code2ProtocolConverter.asUri(document.uri) })
  if (!plan) throw new Error('the draft cannot be read.')
  if (plan.refused) throw new Error(plan.refused)
  if (plan.version !== document.version) throw new Error('the text changed in the meantime. Please try again.')
  const edit = new WorkspaceEdit()
  for (const { range, newText } of await client.protocol2CodeConverter.asTextEdits(plan.edits))
    edit.replace(document.uri, range, newText, {
      label: 'Renumber, with every reference',
      needsConfirmation: preview,
    })
  if (preview && plan.edits.length > 0)
    window.showInformationMessage(
      'Tick the name of the draft to take all changes, or those that you want, and choose Apply.',
    )
  if (plan.edits.length > 0 && !(await workspace.applyEdit(edit, { isRefactoring: true })))
    throw new Error('the text could not be changed: is it open for reading only?')
  void tell(client, document.uri, plan).then(() => offerElsewhere(client, document.uri, plan))
  return plan.edits.length
}

/** Other drafts that refer to paragraphs of this one by their old numbers follow where the person wants it. */
async function offerElsewhere(client: BaseLanguageClient, uri: Uri, { renamed }: Renumbering): Promise<void> {
  if (renamed.length === 0) return
  const others = await ask(client, RenumberElsewhere, { uri: client.code2ProtocolConverter.asUri(uri), renamed })
  if (others.length === 0) return
  const count = others.reduce((sum, { edits }) => sum + edits.length, 0)
  const show = 'Show the Changes'
  const chosen = await window.showInformationMessage(
    `Resolute: ${others.length === 1 ? 'Another draft refers' : `${others.length} other drafts refer`} to these paragraphs by their old numbers, in ${places(count)}.`,
    show,
  )
  if (chosen !== show) return
  const edit = new WorkspaceEdit()
  for (const { uri: other, edits } of others)
    for (const { range, newText } of await client.protocol2CodeConverter.asTextEdits(edits))
      edit.replace(client.protocol2CodeConverter.asUri(other), range, newText, {
        label: 'References to the paragraphs that were renumbered',
        needsConfirmation: true,
      })
  await workspace.applyEdit(edit, { isRefactoring: true })
}

async function tell(client: BaseLanguageClient, uri: Uri, { edits, left }: Renumbering): Promise<void> {
  const done = edits.length === 0 ? 'all numbers are right' : `${places(edits.length)} changed`
  const [first, second] = left
  if (!first) {
    window.showInformationMessage(`Resolute: ${done}.`)
    return
  }
  const show = 'Show Them'
  const chosen = await window.showWarningMessage(
    `Resolute: ${done}. ${left.length === 1 ? 'One reference is' : `${left.length} references are`} left for you: “${first.text}”, because ${first.why}${second ? `; “${second.text}”, because ${second.why}${left.length > 2 ? '; …' : ''}` : ''}.`,
    show,
  )
  if (chosen !== show) return
  const locations = left.map(({ range }) =>
    client.protocol2CodeConverter.asLocation({ uri: client.code2ProtocolConverter.asUri(uri), range }),
  )
  await commands.executeCommand(
    'editor.action.goToLocations',
    Uri.parse(uri.toString()),
    locations[0]?.range.start,
    locations,
    'peek',
    '',
  )
}

const places = (count: number): string => (count === 1 ? 'one place' : `${count} places`)
