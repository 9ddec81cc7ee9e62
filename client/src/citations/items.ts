import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CitationStatus, CitedResolution } from '../../../server/src/protocol.ts'

/** What the view shows of each status: its words, its icon and the colour of that. */
export const STATUSES: Readonly<Record<CitationStatus, { words: string; icon: string; colour?: string }>> = {
  contradicted: { words: 'contradicted', icon: 'error', colour: 'list.errorForeground' },
  missing: { words: 'no such resolution', icon: 'warning', colour: 'list.warningForeground' },
  unknown: { words: 'not known here', icon: 'question' },
  confirmed: { words: 'confirmed', icon: 'pass', colour: 'testing.iconPassed' },
  internal: { words: 'in this draft', icon: 'symbol-reference' },
}

/** A cited resolution, or one of the places that cite it. */
export type Item = CitedItem | PlaceItem

export class CitedItem extends TreeItem {
  readonly uri: Uri
  readonly cited: CitedResolution

  constructor(uri: Uri, cited: CitedResolution, client: BaseLanguageClient) {
    const { symbol, name, title, date, status, evidence, places } = cited
    super(symbol, TreeItemCollapsibleState.Collapsed)
    this.uri = uri
    this.cited = cited
    const { words, icon, colour } = STATUSES[status]
    const times = places.length === 1 ? 'cited once' : `cited ${places.length} times`
    this.id = `${uri} ${symbol}`
    this.description = [title, date].filter(Boolean).join(' · ')
    this.iconPath = new ThemeIcon(icon, colour ? new ThemeColor(colour) : undefined)
    this.tooltip = [name, title, date, `${words}: ${evidence}`, times].filter(Boolean).join('\n')
    this.contextValue = 'cited'
    this.accessibilityInformation = { label: [name, words, title, times].filter(Boolean).join(', ') }
    const [first] = this.children(client)
    if (first?.command) this.command = first.command
  }

  children(client: BaseLanguageClient): PlaceItem[] {
    return this.cited.places.map((place) => new PlaceItem(this.uri, place, client))
  }
}

export class PlaceItem extends TreeItem {
  constructor(uri: Uri, { range, where, text, status }: CitedResolution['places'][number], client: BaseLanguageClient) {
    super(where, TreeItemCollapsibleState.None)
    const { words, icon, colour } = STATUSES[status]
    const selection = client.protocol2CodeConverter.asRange(range)
    const line = selection.start.line + 1
    this.description = `${text} · line ${line}`
    // A place has an icon of its own only where something is wrong there.
    if (status === 'contradicted' || status === 'missing')
      this.iconPath = new ThemeIcon(icon, colour ? new ThemeColor(colour) : undefined)
    this.tooltip = `${text}\n${words}`
    this.accessibilityInformation = { label: `${where}, line ${line}: ${text}, ${words}` }
    this.command = { command: 'vscode.open', title: 'Show', arguments: [uri, { selection, preserveFocus: true }] }
  }
}
