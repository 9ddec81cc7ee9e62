import { ConfigurationTarget, type Disposable, type QuickPickItem, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { SetStyle, type StyleChoice, Styles } from '../../../server/src/protocol.ts'
import { onDraft } from '../draft.ts'
import { applyInPlace } from '../edits.ts'
import { statusOf } from '../statusBar.ts'

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
    const chosen = await window.showQuickPick(styleItems(await client.sendRequest(Styles), current), {
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
    picked: id === current,
  })),
]

function placeItems(style: string): PlaceItem[] {
  const draft: PlaceItem = style
    ? {
        label: 'In this draft',
        detail: 'Writes it into the front matter, where colleagues see it too.',
        place: 'draft',
      }
    : { label: 'In this draft', detail: 'Takes the style out of the front matter.', place: 'draft' }
  const inWorkspace: PlaceItem = {
    label: 'In this workspace',
    detail: 'The setting resolute.style of the workspace.',
    place: ConfigurationTarget.Workspace,
  }
  const everywhere: PlaceItem = {
    label: 'For all my drafts',
    detail: 'Your own setting resolute.style.',
    place: ConfigurationTarget.Global,
  }
  return workspace.workspaceFolders ? [draft, inWorkspace, everywhere] : [draft, everywhere]
}

async function setInDraft(client: BaseLanguageClient, editor: TextEditor, style: string): Promise<void> {
  const { uri, version } = editor.document
  const edits = await client.sendRequest(SetStyle, { uri: client.code2ProtocolConverter.asUri(uri), style })
  await applyInPlace(editor, version, await client.protocol2CodeConverter.asTextEdits(edits))
}
