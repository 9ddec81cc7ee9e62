import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  Uri,
  window,
  workspace,
} from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { Compare } from '../../../server/src/protocol/comparison.ts'
import { fileFrom } from '../earlier-text.ts'
import { ask } from '../messages.ts'
import type { Word } from '../word/bundle.ts'
import { valueIn } from '../word/front-matter.ts'
import { addressOfText, isWordFile, nameOf, textOfWord, wordFileAt } from '../word/texts.ts'
import { KindFilter } from './filter.ts'
import { type ChangeKind, type Item, KindItem, kindsOf, UnitItem } from './items.ts'

const VIEW = 'resolute.comparison'

/** How long the draft rests before it is compared again, in milliseconds. */
const REST = 500

/** The view “Changes”: what is new, dropped, moved, changed or only updated in a draft since an earlier text. */
export class ComparisonView implements TreeDataProvider<Item> {
  readonly #client: BaseLanguageClient
  readonly #word: Word
  readonly #changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.#changed.event
  readonly #tree
  readonly #listening: Disposable
  readonly #filter: KindFilter
  #shown: { readonly uri: Uri; readonly base: Uri } | undefined
  #kinds: KindItem[] = []
  #summary = ''
  #waiting: ReturnType<typeof setTimeout> | undefined

  constructor(client: BaseLanguageClient, word: Word, memory: Memento) {
    this.#client = client
    this.#word = word
    this.#filter = new KindFilter(memory)
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
    if (!parent) return this.#kindsShown()
    return parent instanceof KindItem ? [...parent.units] : parent instanceof UnitItem ? [...parent.changes] : []
  }

  /** Compares a draft with an earlier text, which may be a Word document; false where there is no such text. */
  async show(uri: Uri, base: string | undefined): Promise<boolean> {
    const compared = await ask(this.#client, Compare, {
      uri: this.#client.code2ProtocolConverter.asUri(uri),
      ...(base !== undefined && { base }),
      ...(await this.#wordText(uri, base)),
    })
    if (!compared) return false
    const earlier = this.#client.protocol2CodeConverter.asUri(compared.base)
    this.#shown = { uri, base: earlier }
    this.#kinds = kindsOf(compared, uri, earlier, this.#client)
    this.#tree.description = l10n.t('since {0}', nameOf(earlier))
    this.#summary = compared.summary
    this.#tell()
    await commands.executeCommand('setContext', 'resolute.hasComparison', true)
    this.#changed.fire(undefined)
    return true
  }

  /**
   * Shows some kinds of changes alone: those given, or those that a person chooses. Gives the kinds that are listed.
   */
  async filter(kinds?: readonly ChangeKind[]): Promise<readonly ChangeKind[]> {
    if (kinds) await this.#filter.choose(kinds)
    else if (!(await this.#filter.ask())) return []
    this.#tell()
    this.#changed.fire(undefined)
    return this.#kindsShown().map(({ kind }) => kind)
  }

  /** Both texts in the editor for comparing words. */
  async sideBySide(): Promise<void> {
    if (!this.#shown) return
    const { uri, base } = this.#shown
    await commands.executeCommand('vscode.diff', base, uri, `${nameOf(base)} ↔ ${nameOf(uri)}`)
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    this.#listening.dispose()
    this.#tree.dispose()
    this.#changed.dispose()
  }

  /** The words of an earlier text that is a Word document: the server reads none. */
  async #wordText(uri: Uri, base: string | undefined): Promise<{ base: string; text: string } | null> {
    const draft = workspace.textDocuments.find((document) => String(document.uri) === String(uri))
    const named = base ?? (draft ? valueIn(draft.getText(), 'based-on') : '')
    const file = wordFileAt(isWordFile(named) ? fileFrom(uri, named) : Uri.parse(base ?? ''))
    if (!file) return null
    // Where the front matter names what is not there, the person is asked.
    const text = await textOfWord(this.#word, file).catch((error) =>
      base === undefined ? null : Promise.reject(error),
    )
    return text === null ? null : { base: this.#client.code2ProtocolConverter.asUri(addressOfText(file)), text }
  }

  #kindsShown(): KindItem[] {
    const { kinds } = this.#filter
    return this.#kinds.filter(({ kind }) => kinds.has(kind))
  }

  /** The counts, and that not all is listed, where it is not. */
  #tell(): void {
    const units = (all: readonly KindItem[]): number => all.reduce((sum, kind) => sum + kind.units.length, 0)
    const [shown, all] = [units(this.#kindsShown()), units(this.#kinds)]
    this.#tree.message =
      shown < all ? l10n.t('{0} {1} of {2} shown: filtered by kind.', this.#summary, shown, all) : this.#summary
  }

  /** The draft is closed: what changed in it is nothing to show beside another. */
  #hide(): void {
    this.#shown = undefined
    this.#kinds = []
    this.#summary = ''
    this.#tell()
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
