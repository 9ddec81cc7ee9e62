import {
  ConfigurationTarget,
  type Disposable,
  l10n,
  type QuickPickItem,
  type TextEditor,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { SetStyle, type StyleChoice, Styles } from '../../../server/src/protocol/styles.ts'
import { onSomeDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { ask } from '../messages.ts'
import { statusOf } from '../statuses.ts'

interface StyleItem extends QuickPickItem {
  /** A house style, or nothing for the one that the text asks for. */
  readonly style: string
}

interface PlaceItem extends QuickPickItem {
  readonly place: 'draft' | ConfigurationTarget
}

/** Asks for a house style, then where it is to hold: in this draft, in this workspace or for every draft. */
export const chooseStyle = (client: BaseLanguageClient): Disposable =>
  onSomeDraft('resolute.chooseStyle', async (editor) => {
    const current = statusOf(editor.document.uri)?.style
    const chosen = await window.showQuickPick(styleItems(await ask(client, Styles, undefined), current), {
      title: l10n.t('House Style'),
      placeHolder: l10n.t('The house style this resolution is drafted in'),
      matchOnDescription: true,
      matchOnDetail: true,
    })
    if (!chosen) return
    const where = await window.showQuickPick(placeItems(chosen.style), {
      title: l10n.t('House Style: {0}', chosen.label),
      placeHolder: l10n.t('Where is it to hold?'),
    })
    if (!where) return
    if (where.place === 'draft') await setInDraft(client, editor, chosen.style)
    else await workspace.getConfiguration('resolute').update('style', chosen.style || undefined, where.place)
  })

const styleItems = (styles: readonly StyleChoice[], current: string | undefined): StyleItem[] => [
  {
    label: l10n.t('As the text says'),
    description: l10n.t('automatic'),
    detail: l10n.t('By its designation and its organ line.'),
    style: '',
  },
  ...styles.map(({ id, name, description }) => ({
    label: name,
    description: id === current ? l10n.t('{0} · current', id) : id,
    detail: description,
    style: id,
  })),
]

function placeItems(style: string): PlaceItem[] {
  const { Workspace, Global } = ConfigurationTarget
  const inDraft = style
    ? l10n.t('Writes it into the front matter, where colleagues see it too.')
    : l10n.t('Takes the style out of the front matter.')
  const setting = l10n.t('A setting; a draft whose front matter names a style keeps it.')
  return [
    { label: l10n.t('In this draft'), detail: inDraft, place: 'draft' },
    ...(workspace.workspaceFolders ? [{ label: l10n.t('In this workspace'), detail: setting, place: Workspace }] : []),
    { label: l10n.t('For all my drafts'), detail: setting, place: Global },
  ]
}

async function setInDraft(client: BaseLanguageClient, editor: TextEditor, style: string): Promise<void> {
  const { uri, version } = editor.document
  const edits = await ask(client, SetStyle, { uri: client.code2ProtocolConverter.asUri(uri), style })
  await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(edits))
}
