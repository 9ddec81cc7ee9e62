import { l10n, Range, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { DecidedParagraph } from '../../../server/src/protocol/decisions.ts'
import { leadTo } from '../lead-to.ts'
import { spoken } from '../spoken.ts'
import { decisions as inWords } from '../words.ts'
import type { Group, Grouping } from './groups.ts'
import { KINDS, titleOf } from './words.ts'

/** A group of decisions, or one of them. */
export type Item = GroupItem | DecisionItem

export class GroupItem extends TreeItem {
  readonly #items: readonly DecisionItem[]

  constructor(uri: Uri, group: Group, by: Grouping, client: BaseLanguageClient) {
    const { decisions } = group
    const title = titleOf(group, by)
    super(title, TreeItemCollapsibleState.Expanded)
    this.id = `${uri} ${title}`
    this.description = String(decisions.length)
    this.accessibilityInformation = spoken(this, inWords(decisions.length))
    this.#items = decisions.map((decision) => new DecisionItem(uri, decision, client))
  }

  children(): readonly DecisionItem[] {
    return this.#items
  }
}

class DecisionItem extends TreeItem {
  constructor(uri: Uri, decision: DecidedParagraph, client: BaseLanguageClient) {
    const { label, verb, addressees, asks, kinds, due, to, name, words, range } = decision
    super([label, verb].filter(Boolean).join(' ') || words.slice(0, 40), TreeItemCollapsibleState.None)
    const [kind] = kinds
    this.description = [addressees.join('; '), due.join('; '), asks].filter(Boolean).join(' · ')
    this.iconPath = new ThemeIcon(kind ? KINDS[kind].icon : 'circle-small')
    this.tooltip = [
      words,
      to.length > 0 && l10n.t('Told to: {0}', to.join('; ')),
      due.length > 0 && l10n.t('Due: {0}', due.join('; ')),
      kinds.length > 0 && kinds.map((one) => KINDS[one].words).join(', '),
    ]
      .filter(Boolean)
      .join('\n')
    this.contextValue = 'decision'
    this.accessibilityInformation = spoken(this, name)
    const { start } = client.protocol2CodeConverter.asRange(range)
    leadTo(this, uri, new Range(start, start))
  }
}
