import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { CitationStatus, CitedResolution } from '../../../server/src/protocol/citations.ts'
import { leadTo } from '../lead-to.ts'
import { spoken } from '../spoken.ts'
import { lineNumber } from '../words.ts'

/** What the view shows of each status: its words, its icon and the colour of that. */
export const STATUSES: Readonly<Record<CitationStatus, { words: string; icon: string; colour?: string }>> = {
  contradicted: { words: l10n.t('contradicted'), icon: 'error', colour: 'list.errorForeground' },
  missing: { words: l10n.t('no such resolution'), icon: 'warning', colour: 'list.warningForeground' },
  unknown: { words: l10n.t('not known here'), icon: 'question' },
  confirmed: { words: l10n.t('confirmed'), icon: 'pass', colour: 'testing.iconPassed' },
  internal: { words: l10n.t('in this draft'), icon: 'symbol-reference' },
}

export function statusIcon(status: CitationStatus): ThemeIcon {
  const { icon, colour } = STATUSES[status]
  return new ThemeIcon(icon, colour ? new ThemeColor(colour) : undefined)
}

/** A cited resolution, or one of the places that cite it. */
export type Item = CitedItem | PlaceItem

export class CitedItem extends TreeItem {
  readonly #uri: Uri
  readonly #cited: CitedResolution
  readonly #client: BaseLanguageClient

  constructor(uri: Uri, cited: CitedResolution, client: BaseLanguageClient) {
    const { symbol, name, title, date, status, evidence, places } = cited
    super(symbol, TreeItemCollapsibleState.Collapsed)
    this.#uri = uri
    this.#cited = cited
    this.#client = client
    const { words } = STATUSES[status]
    const times = places.length === 1 ? l10n.t('cited once') : l10n.t('cited {0} times', places.length)
    this.id = `${uri} ${symbol}`
    this.description = [title, date].filter(Boolean).join(' · ')
    this.iconPath = statusIcon(status)
    this.tooltip = [name, title, date, `${words}: ${evidence}`, times].filter(Boolean).join('\n')
    this.contextValue = 'cited'
    this.accessibilityInformation = spoken(this, words, times)
    const [first] = this.children()
    if (first?.command) this.command = first.command
  }

  children(): readonly PlaceItem[] {
    return this.#cited.places.map((place) => new PlaceItem(this.#uri, place, this.#client))
  }
}

class PlaceItem extends TreeItem {
  constructor(uri: Uri, { range, where, text, status }: CitedResolution['places'][number], client: BaseLanguageClient) {
    super(where, TreeItemCollapsibleState.None)
    const { words } = STATUSES[status]
    const selection = client.protocol2CodeConverter.asRange(range)
    const line = lineNumber(selection.start.line)
    this.description = `${text} · ${line}`
    // A place has an icon of its own only where something is wrong there.
    if (status === 'contradicted' || status === 'missing') this.iconPath = statusIcon(status)
    this.tooltip = `${text}\n${words}`
    this.accessibilityInformation = spoken(this, words)
    leadTo(this, uri, selection)
  }
}
