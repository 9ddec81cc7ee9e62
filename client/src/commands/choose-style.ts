import { ConfigurationTarget, type Disposable, type QuickPickItem, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { SetStyle, type StyleChoice, Styles } from '../../../server/src/protocol.ts'
import { onDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { ask } from '../messages.ts'
import { statusOf } from '../status-bar.ts'

interface StyleItem extends QuickPickItem {
  /** A house style, or nothing for the one that the text asks for. */
  readonly style: string
}

interface PlaceItem extends QuickPickItem {
  readonly place: 'draft' | ConfigurationTarget
}

/** Asks for a house style, then where it is to hold: in this draft, in this workspace or for every draft. */
export const chooseStyle = (client: BaseLanguageClient): Disposable =>
  onDraft('resolute.chooseStyle', async (editor) => {
    const current = statusOf(editor.document.uri)?.style
    const chosen = await window.showQuickPick(styleItems(await ask(client, Styles, undefined), current), {
      title: 'House Style',
      placeHolder: 'The house style this resolution is drafted in',
      matchOnDescription: true,
      matchOnDetail: true,
    })
    if (!chosen) return
    const where = await window.showQuickPick(placeItems(chosen.style), {
      title: `House Style: ${chosen.label}`,
      placeHolder: 'Where is it to hold?',
    })
    if (!where) return
    if (where.place === 'draft') await setInDraft(client, editor, chosen.style)
    else await workspace.getConfiguration('resolute').update('style', chosen.style || undefined, where.place)
  })

const styleItems = (styles: readonly StyleChoice[], current: string | undefined): StyleItem[] => [
  { label: 'As the text says', description: 'automatic', detail: 'By its designation and its organ line.', style: '' },
  ...styles.map(({ id, name, description }) => ({
    label: name,
    description: id === current ? `${id} · current` : id,
    detail: description,
    style: id,
  })),
]

function placeItems(style: string): PlaceItem[] {
  const { Workspace, Global } = ConfigurationTarget
  const inDraft = style
    ? 'Writes it into the front matter, where colleagues see it too.'
    : 'Takes the style out of the front matter.'
  const setting = 'A setting; a draft whose front matter names a style keeps it.'
  return [
    { label: 'In this draft', detail: inDraft, place: 'draft' },
    ...(workspace.workspaceFolders ? [{ label: 'In this workspace', detail: setting, place: Workspace }] : []),
    { label: 'For all my drafts', detail: setting, place: Global },
  ]
}

async function setInDraft(client: BaseLanguageClient, editor: TextEditor, style: string): Promise<void> {
  const { uri, version } = editor.document
  const edits = await ask(client, SetStyle, { uri: client.code2ProtocolConverter.asUri(uri), style })
  await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(edits))
}
