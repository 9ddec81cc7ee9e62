import {
  commands,
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type TreeViewOptions,
  window,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'

/** An entry of a list; `children` gives those below it when it is opened. */
export interface Entry<Item> extends TreeItem {
  children?(): readonly Item[]
}

/** A view that lists something beside the editor. What it lists, and when anew, is what each view says for itself. */
export abstract class ListView<Item extends Entry<Item>> implements TreeDataProvider<Item> {
  protected readonly client: BaseLanguageClient
  protected readonly tree: TreeView<Item>
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #owned: Disposable[]

  /** `id` names the view in the manifest. */
  constructor(client: BaseLanguageClient, id: string, options?: Omit<TreeViewOptions<Item>, 'treeDataProvider'>) {
    this.client = client
    this.tree = window.createTreeView<Item>(id, { showCollapseAll: true, ...options, treeDataProvider: this })
    this.#owned = [this.tree, this.#changed]
  }

  /** The entries at the top; asked for whenever the list is made anew. */
  protected abstract items(): readonly Item[] | Promise<readonly Item[]>

  getTreeItem(item: Item): Item {
    return item
  }

  async getChildren(parent?: Item): Promise<Item[]> {
    return [...(parent ? (parent.children?.() ?? []) : await this.items())]
  }

  dispose(): void {
    for (const owned of this.#owned.reverse()) owned.dispose()
  }

  /** Has what is listed asked for anew. */
  protected refresh(): void {
    this.#changed.fire(undefined)
  }

  /** What stands beside the title of the view, and above its entries. */
  protected tell(description: string, message = ''): void {
    this.tree.description = description
    this.tree.message = message
  }

  /** Sets what the conditions in the manifest ask, `resolute.hasDraft`. */
  protected async setContext(key: string, value: boolean): Promise<void> {
    await commands.executeCommand('setContext', key, value)
  }

  /** Has these disposed with the view. */
  protected own(...owned: readonly Disposable[]): void {
    this.#owned.push(...owned)
  }
}
