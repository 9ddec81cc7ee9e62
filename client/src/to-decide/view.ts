import { type TextDocument, WorkspaceEdit, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type OpenPoint, Settle, ToDecide } from '../../../server/src/protocol/to-decide.ts'
import { DraftList } from '../draft-list.ts'
import { ask } from '../messages.ts'
import { PointItem } from './items.ts'

/** How long the draft rests before the view is made anew, in milliseconds. */
const REST = 300

/** The view “To Decide”: what a draft has from an earlier text and nobody has looked at yet. */
export class ToDecideView extends DraftList<PointItem> {
  #items: readonly PointItem[] = []
  readonly #revealed = new WeakSet<TextDocument>()

  constructor(client: BaseLanguageClient) {
    super(client, 'resolute.toDecide', { showCollapseAll: false, manageCheckboxStateManually: true })
    this.own(this.tree.onDidChangeCheckboxState(({ items }) => this.#settle(items.map(([{ point }]) => point))))
    const anew = (): void => void this.#read()
    this.follow(REST, anew, anew)
  }

  /** Without it no entry can be revealed. */
  getParent(): undefined {
    return undefined
  }

  protected items(): readonly PointItem[] {
    return this.#items
  }

  /** The view is shown where there is something to decide: this is asked before anybody looks. */
  async #read(): Promise<void> {
    const { document } = this
    const found = document ? await ask(this.client, ToDecide, { uri: this.addressOf(document) }).catch(() => []) : []
    if (document !== this.document) return
    this.#items = document ? found.map((point) => new PointItem(document.uri, point, this.client)) : []
    const count = this.#items.length
    this.tell(count === 0 ? '' : String(count))
    await this.setContext('resolute.hasToDecide', count > 0)
    this.refresh()
    const [first] = this.#items
    // A draft that has just been made from another: the view is opened, and the cursor stays where it is.
    if (first && document?.isUntitled && !this.#revealed.has(document)) {
      this.#revealed.add(document)
      await this.tree.reveal(first, { focus: false, select: false })
    }
  }

  /** Takes the marks of points away: what stands there is kept. */
  async #settle(points: readonly OpenPoint[]): Promise<void> {
    const { document } = this
    if (!document) return
    const { version } = document
    const edits = await ask(this.client, Settle, {
      uri: this.addressOf(document),
      ranges: points.map(({ range }) => range),
    })
    if (document.version !== version) return this.later()
    const edit = new WorkspaceEdit()
    edit.set(document.uri, await this.client.protocol2CodeConverter.asTextEdits(edits))
    await workspace.applyEdit(edit)
  }
}
