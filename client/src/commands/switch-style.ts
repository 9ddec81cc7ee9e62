import { commands, type Disposable, type WorkspaceEdit as Edit, l10n, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Styles, SwitchStyle } from '../../../server/src/protocol/styles.ts'
import { saying, someDraft } from '../draft.ts'
import { ask } from '../messages.ts'
import { statusOf } from '../statuses.ts'
import { textChanged } from '../words.ts'

/** Whether all is changed at once, or each change is shown and ticked first. */
type How = 'switch' | 'show'

/**
 * Makes the draft one of another house: labels, emphasis, closing marks, how it names itself. A person is told how much
 * changes, and may look at each change first. Nobody is asked where a caller says the house, and how.
 */
export const switchStyle = (client: BaseLanguageClient): Disposable =>
  commands.registerCommand('resolute.switchStyle', async (given?: string, how?: How) => {
    await saying(async () => {
      const editor = await someDraft()
      if (editor) await switchTo(client, editor, typeof given === 'string' ? given : undefined, how)
    })
  })

async function switchTo(
  client: BaseLanguageClient,
  { document }: TextEditor,
  given: string | undefined,
  how: How | undefined,
): Promise<void> {
  const style = given ?? (await askForStyle(client, statusOf(document.uri)?.style))
  if (style === undefined) return
  const { version } = document
  const uri = client.code2ProtocolConverter.asUri(document.uri)
  const answer = (confirm: boolean) => ask(client, SwitchStyle, { uri, style, confirm })
  const { edit, kinds = {}, refusal } = await answer(false)
  if (refusal !== undefined) throw new Error(refusal)
  const count = Object.values(kinds).reduce((sum, one) => sum + one, 0)
  if (count === 0) {
    window.showInformationMessage(l10n.t('Resolute: the draft has the form of that house already.'))
    return
  }
  const chosen = how ?? (await askHow(kinds, count))
  if (chosen === undefined) return
  const wanted = chosen === 'switch' ? edit : (await answer(true)).edit
  const changes: Edit | undefined = await client.protocol2CodeConverter.asWorkspaceEdit(wanted)
  if (!changes || document.version !== version) throw new Error(textChanged())
  await workspace.applyEdit(changes, { isRefactoring: true })
}

async function askHow(kinds: Readonly<Record<string, number>>, count: number): Promise<How | undefined> {
  const [all, show] = [l10n.t('Switch'), l10n.t('Show the Changes')]
  const detail = Object.entries(kinds).map(([kind, times]) => `${kind}: ${times}`)
  const chosen = await window.showInformationMessage(
    count === 1
      ? l10n.t('Switch the house style? One place changes; one Undo takes all of it back.')
      : l10n.t('Switch the house style? {0} places change; one Undo takes all of it back.', count),
    { modal: true, detail: detail.join('\n') },
    all,
    show,
  )
  return chosen === all ? 'switch' : chosen === show ? 'show' : undefined
}

async function askForStyle(client: BaseLanguageClient, current: string | undefined): Promise<string | undefined> {
  const items = (await ask(client, Styles, undefined)).map(({ id, name, description }) => ({
    label: name,
    description: id === current ? l10n.t('{0} · current', id) : id,
    detail: description,
    style: id,
  }))
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Switch House Style'),
    placeHolder: l10n.t('The house that the draft is to have the form of'),
    matchOnDescription: true,
    matchOnDetail: true,
  })
  return chosen?.style
}
