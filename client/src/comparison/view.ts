import { commands, Disposable, EventEmitter, type TreeDataProvider, type Uri, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Compare } from '../../../server/src/protocol.ts'
import { ask } from '../messages.ts'
import { type Item, KindItem, kindsOf, UnitItem } from './items.ts'

const VIEW = 'resolute.comparison'

/** How long the draft rests before it is compared again, in milliseconds. */
const REST = 500

/** The view “Changes”: what is new, dropped, moved, changed or only updated in a draft since an earlier text. */
export class ComparisonView implements TreeDataProvider<Item> {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #listening: Disposable
  #shown: { readonly uri: Uri; readonly base: Uri } | undefined
  #kinds: KindItem[] = []
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#tree = window.createTreeView<Item>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#listening = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => {
        if (String(document.uri) === String(this.#shown?.uri)) this.#later()
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        if (String(uri) === String(this.#shown?.uri)) this.#hide()
      }),
      commands.registerCommand('resolute.compareSideBySide', () => this.sideBySide()),
    )
  }

  getTreeItem(item: Item): Item {
    return item
  }

  getChildren(parent?: Item): Item[] {
    if (!parent) return this.#kinds
    return parent instanceof KindItem ? [...parent.units] : parent instanceof UnitItem ? [...parent.changes] : []
  }

  /** Compares a draft with an earlier text; false where there is no such text. */
  async show(uri: Uri, base: string | undefined): Promise<boolean> {
    const compared = await ask(this.#client, Compare, {
      uri: this.#client.code2ProtocolConverter.asUri(uri),
      ...(base !== undefined && { base }),
    })
    if (!compared) return false
    const earlier = this.#client.protocol2CodeConverter.asUri(compared.base)
    this.#shown = { uri, base: earlier }
    this.#kinds = kindsOf(compared, uri, earlier, this.#client)
    this.#tree.description = `since ${earlier.path.split('/').at(-1)}`
    this.#tree.message = compared.summary
    await commands.executeCommand('setContext', 'resolute.hasComparison', true)
    this.#changed.fire(undefined)
    return true
  }

  /** Both texts in the editor for comparing words. */
  async sideBySide(): Promise<void> {
    if (!this.#shown) return
    const { uri, base } = this.#shown
    const nameOf = ({ path }: Uri): string => path.split('/').at(-1) ?? ''
    await commands.executeCommand('vscode.diff', base, uri, `${nameOf(base)} ↔ ${nameOf(uri)}`)
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#listening.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }

  /** The draft is closed: what changed in it is nothing to show beside another. */
  #hide(): void {
    this.#shown = undefined
    this.#kinds = []
    this.#tree.message = ''
    void commands.executeCommand('setContext', 'resolute.hasComparison', false)
    this.#changed.fire(undefined)
  }

  #later(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => {
      if (this.#shown) void this.show(this.#shown.uri, String(this.#shown.base))
    }, REST)
  }
}
