import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type QuickPickItem,
  type TreeDataProvider,
  window,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { FolderCitations, FolderFindings, FoldersChanged } from '../../../server/src/protocol/findings.ts'
import { ask, hear } from '../messages.ts'
import { byStatus, type Grouping, grouped } from './groups.ts'
import { groupItem, type Item, statusItem } from './items.ts'
import { GROUPINGS } from './words.ts'

const VIEW = 'resolute.findings'

/** The view “Findings”: all that is found in the folders that were checked, hints as well, and what they cite. */
export class FindingsView implements TreeDataProvider<Item> {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #listening: Disposable
  #by: Grouping = 'rule'

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#tree = window.createTreeView<Item>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#listening = hear(client, FoldersChanged, async ({ isChecked }) => {
      await commands.executeCommand('setContext', 'resolute.hasFolder', isChecked)
      this.#changed.fire(undefined)
    })
  }

  getTreeItem(item: Item): Item {
    return item
  }

  async getChildren(parent?: Item): Promise<Item[]> {
    if (parent) return [...parent.children()]
    const way = GROUPINGS[this.#by].toLowerCase()
    if (this.#by === 'citation') {
      const cited = await ask(this.#client, FolderCitations, undefined)
      this.#tree.description = way
      this.#tree.message = cited.length === 0 ? l10n.t('No draft cites anything.') : ''
      return byStatus(cited).map(([status, group]) => statusItem(status, group, this.#client))
    }
    const by = this.#by
    const findings = await ask(this.#client, FolderFindings, undefined)
    this.#tree.description = `${findings.length} · ${way}`
    this.#tree.message = findings.length === 0 ? l10n.t('No findings in these drafts.') : ''
    return grouped(findings, by).map((group) => groupItem(group, by, this.#client))
  }

  /** Asks what the findings are to be grouped by. */
  async group(): Promise<void> {
    const items = (Object.keys(GROUPINGS) as Grouping[]).map((by): QuickPickItem & { by: Grouping } => ({
      label: GROUPINGS[by],
      ...(by === this.#by && { description: l10n.t('now') }),
      by,
    }))
    const chosen = await window.showQuickPick(items, {
      title: l10n.t('Group Findings'),
      placeHolder: l10n.t('How are they to be listed?'),
    })
    if (chosen) this.groupBy(chosen.by)
  }

  groupBy(by: Grouping): void {
    this.#by = by
    this.#changed.fire(undefined)
  }

  dispose(): void {
    this.#listening.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }
}
