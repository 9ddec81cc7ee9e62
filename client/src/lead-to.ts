import { l10n, type Range, type TreeItem, type Uri } from 'vscode'

/** Has an entry of a view open its place. The keys stay in the view, so that the next entry can be looked at. */
export function leadTo(item: TreeItem, uri: Uri, selection: Range): void {
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Show'),
    arguments: [uri, { selection, preserveFocus: true }],
  }
}
