import { l10n, ThemeIcon, TreeItem, TreeItemCheckboxState, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { OpenPoint } from '../../../server/src/protocol/to-decide.ts'
import { spoken } from '../spoken.ts'

const ICONS: Readonly<Record<OpenPoint['kind'], string>> = {
  session: 'calendar',
  date: 'watch',
  document: 'file',
  citation: 'references',
  other: 'question',
}

/** One value that is to be decided. Ticked, it stays as it is and loses its mark. */
export class PointItem extends TreeItem {
  readonly point: OpenPoint

  constructor(uri: Uri, point: OpenPoint, client: BaseLanguageClient) {
    super(point.value)
    const { value, where, words, kind, range } = point
    this.point = point
    this.description = `${where} · ${words}`
    this.tooltip = words
    this.iconPath = new ThemeIcon(ICONS[kind])
    const keep = l10n.t('Keep “{0}”', value)
    this.checkboxState = {
      state: TreeItemCheckboxState.Unchecked,
      tooltip: keep,
      accessibilityInformation: { label: keep, role: 'checkbox' },
    }
    this.accessibilityInformation = spoken(this)
    // It opens the editor for typing, unlike entries that are only looked at.
    this.command = {
      command: 'vscode.open',
      title: l10n.t('Show'),
      arguments: [uri, { selection: client.protocol2CodeConverter.asRange(range) }],
    }
  }
}
