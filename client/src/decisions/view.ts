import { EventEmitter, l10n, type QuickPickItem, type TreeDataProvider, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { DecisionsOf } from '../../../server/src/protocol/decisions.ts'
import { FollowedDraft } from '../followed-draft.ts'
import { ask } from '../messages.ts'
import { type Grouping, grouped } from './groups.ts'
import { GroupItem, type Item } from './items.ts'
import { GROUPINGS } from './words.ts'

const VIEW = 'resolute.decisions'

/** How long the draft rests before the view is made anew, in milliseconds. */
const REST = 500

/** The view “Decisions”: who is asked to do what by when in the draft in the editor. */
export class DecisionsView implements TreeDataProvider<Item> {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #draft: FollowedDraft
  #by: Grouping = 'addressee'

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#tree = window.createTreeView<Item>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    const anew = (): void => this.#changed.fire(undefined)
    this.#draft = new FollowedDraft(REST, anew, anew)
    this.#draft.follow()
  }

  getTreeItem(item: Item): Item {
    return item
  }

  async getChildren(parent?: Item): Promise<Item[]> {
    if (parent) return parent instanceof GroupItem ? [...parent.items] : []
    const { document } = this.#draft
    if (!document) return []
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri)
    const decisions = await ask(this.#client, DecisionsOf, { uri })
    this.#tree.description =
      decisions.length === 0 ? '' : `${decisions.length} · ${GROUPINGS[this.#by].words.toLowerCase()}`
    this.#tree.message = decisions.length === 0 ? l10n.t('This resolution decides nothing.') : ''
    return grouped(decisions, this.#by).map((group) => new GroupItem(document.uri, group, this.#by, this.#client))
  }

  /** Asks what the decisions are to be grouped by. */
  async group(): Promise<void> {
    const items = (Object.keys(GROUPINGS) as Grouping[]).map((by): QuickPickItem & { by: Grouping } => ({
      label: GROUPINGS[by].words,
      ...(by === this.#by && { description: l10n.t('now') }),
      by,
    }))
    const chosen = await window.showQuickPick(items, {
      title: l10n.t('Group Decisions'),
      placeHolder: l10n.t('What are they to be grouped by?'),
    })
    if (chosen) this.groupBy(chosen.by)
  }

  groupBy(by: Grouping): void {
    this.#by = by
    this.#changed.fire(undefined)
  }

  dispose(): void {
    this.#draft.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }
}
