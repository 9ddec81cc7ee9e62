import { Disposable, StatusBarAlignment, Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type DraftStatus, StatusChanged } from '../../server/src/protocol.ts'
import { isDraft } from './draft.ts'
import { hear } from './messages.ts'

/** What the server last said of each open draft, by address. */
const statuses = new Map<string, DraftStatus>()

/** How the draft at this address was understood, where the server has said so. */
export const statusOf = (uri: Uri): DraftStatus | undefined => statuses.get(uri.toString())

/** Shows the house style of the active draft in the status bar, and why it was chosen; a click changes it. */
export function showStyle(client: BaseLanguageClient): Disposable {
  const item = window.createStatusBarItem('resolute.style', StatusBarAlignment.Right, 100)
  item.name = 'House Style of the Resolution'
  item.command = 'resolute.chooseStyle'

  const update = () => {
    const document = window.activeTextEditor?.document
    const status = document && isDraft(document) ? statusOf(document.uri) : undefined
    if (!status) return item.hide()
    item.text = `Resolute: ${status.styleName}`
    item.tooltip = `House style: ${status.styleName}. ${sentence(status.reason)}\nClick to choose another.`
    item.accessibilityInformation = {
      label: `House style of this resolution: ${status.styleName}. ${sentence(status.reason)}`,
      role: 'button',
    }
    item.show()
  }

  return Disposable.from(
    item,
    hear(client, StatusChanged, (status) => {
      statuses.set(Uri.parse(status.uri).toString(), status)
      update()
    }),
    workspace.onDidCloseTextDocument(({ uri }) => statuses.delete(uri.toString())),
    window.onDidChangeActiveTextEditor(update),
  )
}

/** A reason as a sentence of its own: `the organ line says so` → `The organ line says so.` */
const sentence = (reason: string): string =>
  reason.charAt(0).toUpperCase() + reason.slice(1).replace(/(?<![.!?])$/, '.')
