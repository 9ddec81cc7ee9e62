import {
  commands,
  type Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type OpenPoint, Settle, ToDecide } from '../../../server/src/protocol/to-decide.ts'
import { FollowedDraft } from '../followed-draft.ts'
import { ask } from '../messages.ts'
import { spoken } from '../spoken.ts'

const VIEW = 'resolute.toDecide'

/** How long the draft rests before the view is made anew, in milliseconds. */
const REST = 300

const ICONS: Readonly<Record<OpenPoint['kind'], string>> = {
  session: 'calendar',
  date: 'watch',
  document: 'file',
  citation: 'references',
  other: 'question',
}

/** One value that is to be decided. Ticked, it stays as it is and loses its mark. */
class PointItem extends TreeItem {
  readonly decision: OpenPoint

  constructor(uri: Uri, decision: OpenPoint, client: BaseLanguageClient) {
    super(decision.value)
    const { where, words, kind, range } = decision
    this.decision = decision
    this.description = `${where} · ${words}`
    this.tooltip = words
    this.iconPath = new ThemeIcon(ICONS[kind])
    const keep = l10n.t('Keep “{0}”', decision.value)
    this.checkboxState = {
      state: TreeItemCheckboxState.Unchecked,
      tooltip: keep,
      accessibilityInformation: { label: keep, role: 'checkbox' },
    }
    this.accessibilityInformation = spoken(this)
    this.command = {
      command: 'vscode.open',
      title: l10n.t('Show'),
      arguments: [uri, { selection: client.protocol2CodeConverter.asRange(range) }],
    }
  }
}

/** The view “To Decide”: what a draft has from an earlier text and nobody has looked at yet. */
export class ToDecideView implements TreeDataProvider<PointItem> {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #listening: Disposable
  readonly #draft: FollowedDraft
  #items: PointItem[] = []
  readonly #revealed = new WeakSet<TextDocument>()

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#tree = window.createTreeView<PointItem>(VIEW, { treeDataProvider: this, manageCheckboxStateManually: true })
    const anew = (): void => void this.#read()
    this.#draft = new FollowedDraft(REST, anew, anew)
    this.#listening = this.#tree.onDidChangeCheckboxState(({ items }) =>
      this.settle(items.map(([item]) => item.decision)),
    )
    this.#draft.follow()
  }

  getTreeItem(item: PointItem): PointItem {
    return item
  }

  getParent(): undefined {
    return undefined
  }

  getChildren(parent?: PointItem): PointItem[] {
    return parent ? [] : this.#items
  }

  /** What is to be decided, as the view shows it. */
  get points(): readonly OpenPoint[] {
    return this.#items.map(({ decision }) => decision)
  }

  /** Takes the marks of decisions away: what stands there is kept. */
  async settle(decisions: readonly OpenPoint[]): Promise<void> {
    const { document } = this.#draft
    if (!document) return
    const { version } = document
    const uri = this.#client.code2ProtocolConverter.asUri(document.uri)
    const edits = await ask(this.#client, Settle, { uri, ranges: decisions.map(({ range }) => range) })
    if (document.version !== version) return this.#draft.later()
    const edit = new WorkspaceEdit()
    edit.set(document.uri, await this.#client.protocol2CodeConverter.asTextEdits(edits))
    await workspace.applyEdit(edit)
  }

  dispose(): void {
    this.#draft.dispose()
    this.#listening.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }

  async #read(): Promise<void> {
    const { document } = this.#draft
    const uri = document && this.#client.code2ProtocolConverter.asUri(document.uri)
    const found = uri === undefined ? [] : await ask(this.#client, ToDecide, { uri }).catch(() => [])
    if (document !== this.#draft.document) return
    this.#items = document ? found.map((one) => new PointItem(document.uri, one, this.#client)) : []
    const count = this.#items.length
    this.#tree.description = count === 0 ? '' : String(count)
    await commands.executeCommand('setContext', 'resolute.hasToDecide', count > 0)
    this.#changed.fire(undefined)
    const [first] = this.#items
    // A draft that has just been made from another: the view is opened, and the cursor stays where it is.
    if (first && document?.isUntitled && !this.#revealed.has(document)) {
      this.#revealed.add(document)
      await this.#tree.reveal(first, { focus: false, select: false })
    }
  }
}
