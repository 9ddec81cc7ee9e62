import {
  commands,
  type Disposable,
  EventEmitter,
  env,
  l10n,
  type QuickPickItem,
  type TreeDataProvider,
  window,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import {
  type CitationStatus,
  CitationsChanged,
  CitationsOf,
  ReferenceList,
} from '../../../server/src/protocol/citations.ts'
import { offerDrafts } from '../draft.ts'
import { FollowedDraft } from '../followed-draft.ts'
import { ask, hear } from '../messages.ts'
import { CitedItem, type Item, STATUSES } from './items.ts'
import { wrongFirst } from './order.ts'

const VIEW = 'resolute.citations'

/** How long the draft rests before the view is made anew, in milliseconds. */
const REST = 300

/** The view “Citations”: what the draft in the editor cites, with its status and its places. */
export class CitationsView implements TreeDataProvider<Item> {
  readonly #client: BaseLanguageClient
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #listening: Disposable
  readonly #draft: FollowedDraft
  #shown: ReadonlySet<CitationStatus> = new Set(Object.keys(STATUSES) as CitationStatus[])

  constructor(client: BaseLanguageClient) {
    this.#client = client
    this.#tree = window.createTreeView<Item>(VIEW, { treeDataProvider: this, showCollapseAll: true })
    this.#draft = new FollowedDraft(
      REST,
      () => this.#switched(),
      () => this.#changed.fire(undefined),
    )
    this.#listening = hear(client, CitationsChanged, () => this.#draft.later())
    this.#draft.follow()
  }

  getTreeItem(item: Item): Item {
    return item
  }

  async getChildren(parent?: Item): Promise<Item[]> {
    if (parent) return parent instanceof CitedItem ? parent.children(this.#client) : []
    const { document } = this.#draft
    if (!document) return []
    const all = await ask(this.#client, CitationsOf, { uri: this.#client.code2ProtocolConverter.asUri(document.uri) })
    const shown = wrongFirst(all.filter(({ status }) => this.#shown.has(status)))
    this.#tell(all.length, shown.length)
    return shown.map((cited) => new CitedItem(document.uri, cited, this.#client))
  }

  /** Asks which statuses are to be shown. */
  async filter(): Promise<void> {
    const items = (Object.keys(STATUSES) as CitationStatus[])
      .filter((status) => status !== 'internal')
      .map((status): QuickPickItem & { status: CitationStatus } => ({
        label: `$(${STATUSES[status].icon}) ${STATUSES[status].words}`,
        picked: this.#shown.has(status),
        status,
      }))
    const chosen = await window.showQuickPick(items, {
      title: l10n.t('Citations to Show'),
      placeHolder: l10n.t('Which citations are to be shown?'),
      canPickMany: true,
    })
    if (!chosen) return
    // None chosen means that nothing is filtered: a view without anything would help nobody.
    this.#shown = new Set((chosen.length > 0 ? chosen : items).map(({ status }) => status))
    this.#changed.fire(undefined)
  }

  /** Puts the list of references on the clipboard. */
  async copy(): Promise<void> {
    const { document } = this.#draft
    const list = document
      ? await ask(this.#client, ReferenceList, {
          uri: this.#client.code2ProtocolConverter.asUri(document.uri),
          statuses: [...this.#shown],
        })
      : ''
    if (list === '') {
      if (document) window.showInformationMessage(l10n.t('This resolution cites nothing.'))
      else offerDrafts()
      return
    }
    await env.clipboard.writeText(list)
    const count = list.split('\n').length
    window.showInformationMessage(
      count === 1 ? l10n.t('Resolute: 1 reference copied.') : l10n.t('Resolute: {0} references copied.', count),
    )
  }

  dispose(): void {
    this.#draft.dispose()
    this.#listening.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }

  #switched(): void {
    void commands.executeCommand('setContext', 'resolute.hasDraft', this.#draft.document !== undefined)
    this.#changed.fire(undefined)
  }

  #tell(all: number, shown: number): void {
    this.#tree.description = all === 0 ? '' : shown < all ? l10n.t('{0} of {1}', shown, all) : String(all)
    this.#tree.message =
      all === 0
        ? l10n.t('This resolution cites nothing.')
        : shown < all
          ? l10n.t('{0} of {1} shown: filtered by status.', shown, all)
          : ''
  }
}
