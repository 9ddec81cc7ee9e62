import { commands, Disposable, l10n, type TextEditor, Uri, WorkspaceEdit, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Renumber, RenumberElsewhere, type Renumbering } from '../../../server/src/protocol/renumbering.ts'
import { onSomeDraft } from '../draft.ts'
import { ask } from '../messages.ts'
import { cannotBeChanged, places, textChanged } from '../words.ts'

/**
 * Numbers the draft anew, with every reference, in one step to undo; or shows all that would change first. What is left
 * to the person is listed where they look for what is wrong.
 */
export const renumber = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    onSomeDraft('resolute.renumber', (editor) => renumberDraft(client, editor, false)),
    onSomeDraft('resolute.previewRenumber', (editor) => renumberDraft(client, editor, true)),
  )

/** Returns how many places were changed. */
async function renumberDraft(client: BaseLanguageClient, editor: TextEditor, preview: boolean): Promise<number> {
  const { document } = editor
  const plan = await ask(client, Renumber, { uri: client.code2ProtocolConverter.asUri(document.uri) })
  if (!plan) throw new Error(l10n.t('the draft cannot be read.'))
  if (plan.refused) throw new Error(plan.refused)
  if (plan.version !== document.version) throw new Error(textChanged())
  const edit = new WorkspaceEdit()
  for (const { range, newText } of await client.protocol2CodeConverter.asTextEdits(plan.edits))
    edit.replace(document.uri, range, newText, {
      label: l10n.t('Renumber, with every reference'),
      needsConfirmation: preview,
    })
  if (preview && plan.edits.length > 0)
    window.showInformationMessage(
      l10n.t('Tick the name of the draft to take all changes, or those that you want, and choose Apply.'),
    )
  if (plan.edits.length > 0 && !(await workspace.applyEdit(edit, { isRefactoring: true })))
    throw new Error(cannotBeChanged())
  void tell(client, document.uri, plan).then(() => offerElsewhere(client, document.uri, plan))
  return plan.edits.length
}

/** Other drafts that refer to paragraphs of this one by their old numbers follow where the person wants it. */
async function offerElsewhere(client: BaseLanguageClient, uri: Uri, { renamed }: Renumbering): Promise<void> {
  if (renamed.length === 0) return
  const others = await ask(client, RenumberElsewhere, { uri: client.code2ProtocolConverter.asUri(uri), renamed })
  if (others.length === 0) return
  const count = others.reduce((sum, { edits }) => sum + edits.length, 0)
  const show = l10n.t('Show the Changes')
  const chosen = await window.showInformationMessage(
    others.length === 1
      ? l10n.t('Resolute: Another draft refers to these paragraphs by their old numbers, in {0}.', places(count))
      : l10n.t(
          'Resolute: {0} other drafts refer to these paragraphs by their old numbers, in {1}.',
          others.length,
          places(count),
        ),
    show,
  )
  if (chosen !== show) return
  const edit = new WorkspaceEdit()
  for (const { uri: other, edits } of others)
    for (const { range, newText } of await client.protocol2CodeConverter.asTextEdits(edits))
      edit.replace(client.protocol2CodeConverter.asUri(other), range, newText, {
        label: l10n.t('References to the paragraphs that were renumbered'),
        needsConfirmation: true,
      })
  await workspace.applyEdit(edit, { isRefactoring: true })
}

async function tell(client: BaseLanguageClient, uri: Uri, { edits, left }: Renumbering): Promise<void> {
  const done = saidOf(edits.length)
  if (left.length === 0) {
    window.showInformationMessage(done)
    return
  }
  const show = l10n.t('Show Them')
  const chosen = await window.showWarningMessage(`${done} ${saidOfLeft(left)}`, show)
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

function saidOf(changed: number): string {
  if (changed === 0) return l10n.t('Resolute: all numbers are right.')
  return changed === 1 ? l10n.t('Resolute: 1 place changed.') : l10n.t('Resolute: {0} places changed.', changed)
}

function saidOfLeft(left: Renumbering['left']): string {
  const first = left.slice(0, 2).map(({ text, why }) => l10n.t('“{0}”, because {1}', text, why))
  const some = [...first, ...(left.length > 2 ? ['…'] : [])].join('; ')
  return left.length === 1
    ? l10n.t('One reference is left for you: {0}.', some)
    : l10n.t('{0} references are left for you: {1}.', left.length, some)
}
